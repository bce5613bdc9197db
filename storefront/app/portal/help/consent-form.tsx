import { Form } from "@remix-run/react";

import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/text-field";

import type { PortalAnswer } from "../session/portal-answer";
import { usePortalAnswer } from "../session/use-portal-answer";
import { useWords } from "~/i18n/part-words";
import type { Help } from "./help";
import { helpWords } from "./help-words";

/** An owner lets an officer act for the producer. */
export function ConsentForm({
  help: { officers, today, latest_valid_until: latest },
  answer,
}: {
  help: Help;
  answer: PortalAnswer | undefined;
}) {
  const { path } = useI18n();
  const say = useWords(helpWords);
  const { errorOf, valueOf, summary } = usePortalAnswer(answer);
  return (
    <section aria-labelledby="ask" className="grid max-w-text gap-4">
      <h2 id="ask" className="text-xl">
        {say("ask")}
      </h2>
      {summary}
      {officers.length > 0 && (
        <div>
          <p className="text-sm text-muted">{say("officers")}</p>
          <ul>
            {officers.map(({ name, email }) => (
              <li key={email}>
                {name} · {email}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Form method="post" action={path("/producer/helpers")} noValidate className="grid gap-4">
        <TextField
          name="email"
          type="email"
          label={say("email")}
          hint={say("emailHint")}
          error={errorOf("email")}
          defaultValue={valueOf("email") ?? (officers.length === 1 ? officers[0]?.email : "")}
          autoCapitalize="none"
        />
        <TextField
          name="purpose"
          label={say("purpose")}
          hint={say("purposeHint")}
          error={errorOf("purpose")}
          defaultValue={valueOf("purpose")}
          maxLength={500}
        />
        <TextField
          name="valid_until"
          type="date"
          label={say("validUntil")}
          hint={say("validUntilHint")}
          error={errorOf("valid_until")}
          defaultValue={valueOf("valid_until") ?? latest}
          min={today}
          max={latest}
          className="max-w-64"
        />
        <p className="text-sm text-muted">{say("limits")}</p>
        <Button name="intent" value="agree" className="justify-self-start">
          {say("agree")}
        </Button>
      </Form>
    </section>
  );
}
