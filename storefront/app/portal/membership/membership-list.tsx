import { Form } from "@remix-run/react";

import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";

import { useVisitor } from "../session/use-visitor";
import { frameWords } from "../words/frame-words";
import { useWords } from "~/i18n/part-words";

const roleOf = (role: "owner" | "member") => (role === "owner" ? "roleOwner" : "roleMember");

/** The invitations that wait for the person. */
export function Invitations() {
  const { path } = useI18n();
  const say = useWords(frameWords);
  const { invitations } = useVisitor();
  if (invitations.length === 0) return null;
  return (
    <section aria-labelledby="invitations" className="grid gap-3">
      <h2 id="invitations" className="text-xl">
        {say("invitations")}
      </h2>
      <ul className="grid gap-3">
        {invitations.map(({ id, role, producer }) => (
          <li key={id} className="rounded-md border border-hairline bg-white p-4">
            <p className="mb-3">
              {say("invitedAs", { name: producer.name, role: say(roleOf(role)) })}
            </p>
            <Form method="post" action={path("/producer/membership")} className="flex gap-3">
              <input type="hidden" name="member_id" value={id} />
              <Button name="intent" value="accept">
                {say("accept")}
              </Button>
              <Button name="intent" value="decline" look="second">
                {say("decline")}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The other producers that the person acts for. */
export function OtherProducers() {
  const { path } = useI18n();
  const say = useWords(frameWords);
  const { memberships, producer } = useVisitor();
  const others = memberships.filter(({ id }) => id !== producer?.member_id);
  return others.map(({ id, producer: other }) => (
    <Form key={id} method="post" action={path("/producer/membership")}>
      <input type="hidden" name="member_id" value={id} />
      <Button name="intent" value="change" look="second">
        {say("change", { name: other.name })}
      </Button>
    </Form>
  ));
}
