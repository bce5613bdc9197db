import { Form } from "@remix-run/react";

import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import { TextField } from "~/ui/text-field";

import type { usePortalAnswer } from "../session/use-portal-answer";
import { useWords } from "~/i18n/part-words";
import { EVIDENCE_KINDS, RETAIL_KINDS, type Participation } from "./types";
import { participationWords } from "./words";

type Answer = Pick<ReturnType<typeof usePortalAnswer>, "errorOf" | "valueOf">;

/** Adds a paper or a link to a participation. */
export function EvidenceForm({
  participation: { id, channel },
  answer: { errorOf, valueOf },
}: {
  participation: Participation;
  answer: Answer;
}) {
  const say = useWords(participationWords);
  const own = (name: string) => `${name}-${id}`;
  const first = RETAIL_KINDS.includes(channel.kind) ? "contract" : "shop_link";
  const text = (
    name: "reference" | "url" | "issued_on" | "valid_until",
    label: string,
    { hint, type = "text" }: { hint?: string; type?: "text" | "date" | "url" } = {},
  ) => (
    <TextField
      id={own(name)}
      name={name}
      type={type}
      label={label}
      hint={hint}
      error={errorOf(own(name))}
      defaultValue={valueOf(own(name))}
    />
  );
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      noValidate
      className="grid max-w-text gap-4 pt-2"
    >
      <input type="hidden" name="intent" value="evidence" />
      <input type="hidden" name="participation" value={id} />
      <Field id={own("kind")} label={say("evidenceKind")} error={errorOf(own("kind"))}>
        {(field) => (
          <select
            {...field}
            name="kind"
            className="field-input"
            defaultValue={valueOf(own("kind")) ?? first}
          >
            {EVIDENCE_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {say(`kind.${kind}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {text("reference", say("reference"), { hint: say("referenceHint") })}
      {text("url", say("url"), { hint: say("urlHint"), type: "url" })}
      <div className="grid items-end gap-4 sm:grid-cols-2">
        {text("issued_on", say("issuedOn"), { type: "date" })}
        {text("valid_until", say("until"), { type: "date" })}
      </div>
      <Field id={own("file")} label={say("file")} error={errorOf(own("file"))}>
        {(field) => (
          <input
            {...field}
            type="file"
            name="file"
            accept="application/pdf,image/*,.docx,.xlsx"
            className="field-input"
          />
        )}
      </Field>
      <Button look="second" className="justify-self-start">
        {say("send")}
      </Button>
    </Form>
  );
}
