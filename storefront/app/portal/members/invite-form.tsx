import { Form } from "@remix-run/react";

import { Choice } from "~/features/checkout/choice";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/text-field";

import type { PortalAnswer } from "../session/portal-answer";
import { usePortalAnswer } from "../session/use-portal-answer";
import { useWords } from "~/i18n/part-words";
import { membersWords } from "./members-words";

const ROLES = [
  { role: "member", label: "roleMember", hint: "roleMemberHint" },
  { role: "owner", label: "roleOwner", hint: "roleOwnerHint" },
] as const;

/** An owner invites a person by their phone number. */
export function InviteForm({ answer }: { answer: PortalAnswer | undefined }) {
  const { path } = useI18n();
  const say = useWords(membersWords);
  const { errorOf, valueOf } = usePortalAnswer(answer);
  const chosen = valueOf("role") || "member";
  return (
    <section aria-labelledby="invite" className="grid max-w-text gap-4">
      <h2 id="invite" className="text-xl">
        {say("invite")}
      </h2>
      <Form method="post" action={path("/producer/members")} noValidate className="grid gap-4">
        <TextField
          name="name"
          label={say("name")}
          error={errorOf("name")}
          defaultValue={valueOf("name")}
          autoComplete="off"
          maxLength={100}
        />
        <TextField
          name="phone"
          type="tel"
          inputMode="tel"
          label={say("phone")}
          hint={say("phoneHint")}
          error={errorOf("phone")}
          defaultValue={valueOf("phone")}
          autoComplete="off"
          className="max-w-64"
        />
        <fieldset className="grid gap-2">
          <legend className="mb-1 font-bold">{say("role")}</legend>
          {ROLES.map(({ role, label, hint }) => (
            <Choice key={role} label={say(label)} hint={say(hint)}>
              <input type="radio" name="role" value={role} defaultChecked={role === chosen} />
            </Choice>
          ))}
        </fieldset>
        <Button name="intent" value="invite" className="justify-self-start">
          {say("send")}
        </Button>
      </Form>
    </section>
  );
}
