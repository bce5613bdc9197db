import { Form } from "@remix-run/react";

import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";

import { useWords } from "~/i18n/part-words";
import type { HelpConsent } from "./help";
import { helpWords } from "./help-words";

/** Who may act for the producer now, with the button that stops them at once. */
export function StandingConsents({
  consents,
  mayStop,
}: {
  consents: HelpConsent[];
  mayStop: boolean;
}) {
  const { format, path } = useI18n();
  const say = useWords(helpWords);
  const standing = consents.filter(({ is_standing }) => is_standing);
  return (
    <section aria-labelledby="standing" className="grid max-w-text gap-3">
      <h2 id="standing" className="text-xl">
        {say("standing")}
      </h2>
      {standing.length === 0 && <p>{say("nobody")}</p>}
      <ul className="grid gap-3">
        {standing.map(({ id, user_name, user_email, purpose, valid_until, ...given }) => (
          <li key={id} className="grid gap-1 rounded-md border border-hairline bg-white p-4">
            <p className="font-bold">{user_name}</p>
            <p className="text-sm text-muted">{user_email}</p>
            <p>
              {purpose} · {say("until", { date: format.date(valid_until) })}
            </p>
            <p className="text-sm text-muted">
              {say("given", { name: given.given_by, date: format.date(given.given_on) })}
              {given.way === "paper" && ` ${say("onPaper")}`}
            </p>
            {mayStop && (
              <Form method="post" action={path("/producer/helpers")} className="mt-2">
                <input type="hidden" name="consent_id" value={id} />
                <Button
                  look="second"
                  name="intent"
                  value="stop"
                  aria-label={say("stopNamed", { name: user_name })}
                >
                  {say("stop")}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who might, once. */
export function PastConsents({ consents }: { consents: HelpConsent[] }) {
  const { format } = useI18n();
  const say = useWords(helpWords);
  const past = consents.filter(({ is_standing }) => !is_standing);
  if (past.length === 0) return null;
  const howOf = ({ ended_by, valid_until }: HelpConsent) => {
    if (ended_by === null) return say("expired", { date: format.date(valid_until) });
    return say(ended_by === "staff" ? "endedByStaff" : "endedByProducer");
  };
  return (
    <section aria-labelledby="past" className="grid max-w-text gap-3">
      <h2 id="past" className="text-xl">
        {say("past")}
      </h2>
      <ul className="grid gap-2">
        {past.map((consent) => (
          <li key={consent.id}>
            {consent.user_name} · {consent.purpose} · {howOf(consent)}
          </li>
        ))}
      </ul>
    </section>
  );
}
