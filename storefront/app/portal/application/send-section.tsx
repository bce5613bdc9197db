import { Form } from "@remix-run/react";

import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import { Notice } from "~/ui/notice";

import { useWords } from "~/i18n/part-words";
import type { Application } from "./application";
import { applicationWords } from "./application-words";

/** The last step: what is missing, or the button that sends; and the way back. */
export function SendSection({
  application: { needs, state, may_edit: mayEdit, is_open: isOpen },
  words,
}: {
  application: Application;
  words: string | undefined;
}) {
  const { path } = useI18n();
  const say = useWords(applicationWords);
  const action = path("/producer/application");
  const isAnswer = state === "more_requested";
  if (!isOpen) return null;
  return (
    <section aria-label={say("send")} className="grid max-w-text gap-6">
      {mayEdit && needs.length > 0 && (
        <Notice tone="sun">
          <p className="font-bold">{say("missing")}</p>
          <ul className="list-disc pl-5">
            {needs.map((need) => (
              <li key={need}>{say(need)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {mayEdit && needs.length === 0 && (
        <Form method="post" action={action} className="grid gap-4">
          {isAnswer ? (
            <Field id="words" label={say("answer")}>
              {(field) => (
                <textarea
                  {...field}
                  name="words"
                  rows={3}
                  maxLength={2000}
                  defaultValue={words}
                  className="field-input"
                />
              )}
            </Field>
          ) : (
            <p>{say("sendLead")}</p>
          )}
          <Button name="intent" value="send" className="justify-self-start">
            {say(isAnswer ? "sendAnswer" : "send")}
          </Button>
        </Form>
      )}
      <Form method="post" action={action} className="grid gap-1">
        <Button look="second" name="intent" value="withdraw" className="justify-self-start">
          {say("withdraw")}
        </Button>
        <p className="text-sm text-muted">{say("withdrawHint")}</p>
      </Form>
    </section>
  );
}
