import { type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";

import { formatPhone } from "~/features/checkout/phone";
import { languageOf } from "~/i18n/language";
import { PortalPage } from "~/portal/frame/portal-frame";
import { Invitations } from "~/portal/membership/membership-list";
import { portalPage } from "~/portal/session/portal-page.server";
import { useVisitor } from "~/portal/session/use-visitor";
import { frameWords } from "~/portal/words/frame-words";
import { useWords, wordsIn } from "~/portal/words/use-words";
import { Notice } from "~/ui/notice";

export async function loader({ params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  return portalPage(language, wordsIn(frameWords, language)("today"), {});
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function TodayRoute() {
  const say = useWords(frameWords);
  const { person, producer, invitations } = useVisitor();
  return (
    <PortalPage title={producer ? say("today") : say("welcome", { name: person.name })}>
      {producer && producer.state !== "active" && (
        <Notice tone="sun" className="max-w-text">
          {say(producer.state)}
        </Notice>
      )}
      <Invitations />
      {!producer && invitations.length === 0 && (
        <p className="max-w-text">{say("noProducer", { phone: formatPhone(person.phone) })}</p>
      )}
    </PortalPage>
  );
}
