import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";

import { languageOf } from "~/i18n/language";
import { useI18n } from "~/i18n/use-i18n";
import { PortalFrame, PortalPage } from "~/portal/frame/portal-frame";
import { beginHelp } from "~/portal/help/begin-help.server";
import { helpWords } from "~/portal/help/help-words";
import { portalPage } from "~/portal/session/portal-page.server";
import { useWords, wordsIn } from "~/i18n/part-words";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";

export const handle = { hasOwnFrame: true };

/** The ticket is used by the button, not by opening the page: a browser may fetch links ahead. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const ticket = new URL(request.url).searchParams.get("ticket") ?? "";
  return portalPage(language, wordsIn(helpWords, language)("begin"), { ticket });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { clientAddress } = context;
  return beginHelp({ request, language: languageOf(params), clientAddress });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function BeginHelpRoute() {
  const { path } = useI18n();
  const say = useWords(helpWords);
  const { ticket } = useLoaderData<typeof loader>();
  const trouble = useActionData<typeof action>()?.trouble;
  return (
    <PortalFrame producerName={null}>
      <PortalPage title={say("begin")}>
        {trouble && (
          <Notice tone="sun" role="alert" className="max-w-text">
            {trouble}
          </Notice>
        )}
        <p className="max-w-text">{say(ticket ? "beginLead" : "noTicket")}</p>
        {ticket && (
          <Form method="post" action={path("/producer/help")}>
            <input type="hidden" name="ticket" value={ticket} />
            <Button>{say("beginNow")}</Button>
          </Form>
        )}
      </PortalPage>
    </PortalFrame>
  );
}
