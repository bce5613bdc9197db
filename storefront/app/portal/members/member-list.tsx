import { Form } from "@remix-run/react";

import { formatPhone } from "~/features/checkout/phone";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { Chip } from "~/ui/chip";

import { useWords } from "~/i18n/part-words";
import type { Member } from "./member";
import { membersWords } from "./members-words";

/** Who acts for the producer and who is invited, with what an owner may do about it. */
export function MemberList({ members, mayChange }: { members: Member[]; mayChange: boolean }) {
  const say = useWords(membersWords);
  return (
    <ul className="grid max-w-text divide-y divide-hairline rounded-md border border-hairline bg-white">
      {members.map((member) => {
        const { id, name, phone, role, state, is_self: isSelf } = member;
        return (
          <li key={id} className="grid gap-1 p-4">
            <p className="flex flex-wrap items-center gap-2">
              <span className="font-bold">{name}</span>
              {isSelf && <span className="text-muted">({say("self")})</span>}
              <Chip tone={role === "owner" ? "sea" : "plain"}>
                {say(role === "owner" ? "roleOwner" : "roleMember")}
              </Chip>
              {state === "invited" && <Chip tone="sun">{say("invited")}</Chip>}
            </p>
            {phone && <p className="text-muted">{formatPhone(phone)}</p>}
            {mayChange && !isSelf && <MemberActions member={member} />}
          </li>
        );
      })}
    </ul>
  );
}

function MemberActions({ member: { id, name, role, state } }: { member: Member }) {
  const { path } = useI18n();
  const say = useWords(membersWords);
  const isOwner = role === "owner";
  const change = say(isOwner ? "makeMember" : "makeOwner");
  const end = say(state === "invited" ? "cancel" : "remove");
  return (
    <Form method="post" action={path("/producer/members")} className="flex flex-wrap gap-x-4">
      <input type="hidden" name="member_id" value={id} />
      <Button
        look="quiet"
        name="intent"
        value={isOwner ? "make-member" : "make-owner"}
        aria-label={say("actionOn", { action: change, name })}
      >
        {change}
      </Button>
      <Button
        look="quiet"
        name="intent"
        value="remove"
        aria-label={say("actionOn", { action: end, name })}
      >
        {end}
      </Button>
    </Form>
  );
}
