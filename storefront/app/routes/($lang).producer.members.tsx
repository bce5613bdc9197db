import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";

import { languageOf } from "~/i18n/language";
import { useI18n } from "~/i18n/use-i18n";
import { PortalPage } from "~/portal/frame/portal-frame";
import { InviteForm } from "~/portal/members/invite-form";
import type { Member } from "~/portal/members/member";
import { MemberList } from "~/portal/members/member-list";
import { membersWords } from "~/portal/members/members-words";
import { submitMembers } from "~/portal/members/submit-members.server";
import { portalFetch } from "~/portal/session/portal-fetch.server";
import { portalPage } from "~/portal/session/portal-page.server";
import { usePortalAnswer } from "~/portal/session/use-portal-answer";
import { useVisitor } from "~/portal/session/use-visitor";
import { useWords, wordsIn } from "~/i18n/part-words";
import { Button } from "~/ui/button";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const { members } = await portalFetch<{ members: Member[] }>(
    request,
    language,
    "/producer/members",
  );
  return portalPage(language, wordsIn(membersWords, language)("title"), { members });
}

export async function action({ request, params }: ActionFunctionArgs) {
  return submitMembers(request, languageOf(params));
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function MembersRoute() {
  const { path } = useI18n();
  const say = useWords(membersWords);
  const { members } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { summary } = usePortalAnswer(answer);
  const { producer, helper } = useVisitor();
  const isOwner = producer?.role === "owner" && helper === null;
  return (
    <PortalPage title={say("title")}>
      <p className="max-w-text text-muted">{say("lead")}</p>
      {summary}
      <MemberList members={members} mayChange={isOwner} />
      {isOwner ? (
        // An invitation that was sent empties the form.
        <InviteForm key={members.length} answer={answer} />
      ) : (
        <p>{say("onlyOwner")}</p>
      )}
      {!helper && (
        <Form method="post" action={path("/producer/members")} className="grid gap-1">
          <Button look="second" name="intent" value="leave" className="justify-self-start">
            {say("leave")}
          </Button>
          <p className="text-sm text-muted">{say("leaveHint")}</p>
        </Form>
      )}
    </PortalPage>
  );
}
