import { Form } from "@remix-run/react";

import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { Chip, type Tone } from "~/ui/chip";
import { Field } from "~/ui/field";
import { LongTextField } from "~/ui/long-text-field";

import type { usePortalAnswer } from "../session/use-portal-answer";
import { useWords } from "~/i18n/part-words";
import { CORRECTED_FACTS, type Correction, type RegisterFacts } from "./types";
import { profileWords } from "./words";

type Answer = Pick<ReturnType<typeof usePortalAnswer>, "errorOf" | "valueOf">;

/** Reports a mistake in the register. */
export function ReportForm({
  products,
  answer: { errorOf, valueOf },
}: {
  products: RegisterFacts["products"];
  answer: Answer;
}) {
  const { path } = useI18n();
  const say = useWords(profileWords);
  return (
    <Form
      method="post"
      action={path("/producer/profile/report")}
      encType="multipart/form-data"
      noValidate
      className="grid max-w-text gap-6"
    >
      <Field id="fact" label={say("fact")} error={errorOf("fact")}>
        {(field) => (
          <select
            {...field}
            name="fact"
            className="field-input"
            defaultValue={valueOf("fact") ?? ""}
          >
            <option value="">–</option>
            {CORRECTED_FACTS.map((fact) => (
              <option key={fact} value={fact}>
                {say(`fact_${fact}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {products.length > 0 && (
        <Field
          id="registered_product_id"
          label={say("product")}
          hint={say("productHint")}
          error={errorOf("registered_product_id")}
        >
          {(field) => (
            <select
              {...field}
              name="registered_product_id"
              className="field-input"
              defaultValue={valueOf("registered_product_id") ?? ""}
            >
              <option value="">{say("productNone")}</option>
              {products.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <LongTextField
        name="is_right"
        label={say("isRight")}
        hint={say("isRightHint")}
        error={errorOf("is_right")}
        defaultValue={valueOf("is_right")}
        maxLength={2000}
      />
      <LongTextField
        name="note"
        label={say("note")}
        rows={2}
        error={errorOf("note")}
        defaultValue={valueOf("note")}
        maxLength={2000}
      />
      <Field id="file" label={say("file")} hint={say("fileHint")} error={errorOf("file")}>
        {(field) => (
          <input
            {...field}
            type="file"
            name="file"
            accept="application/pdf,image/*"
            className="field-input"
          />
        )}
      </Field>
      <Button className="justify-self-start">{say("send")}</Button>
    </Form>
  );
}

const STATES = {
  new: { word: "stateNew", tone: "sun" },
  accepted: { word: "stateAccepted", tone: "terrace" },
  declined: { word: "stateDeclined", tone: "plain" },
} as const satisfies Record<Correction["state"], { word: string; tone: Tone }>;

/** What was reported, the newest first, with the staff's answers. */
export function ReportList({ corrections }: { corrections: readonly Correction[] }) {
  const { format } = useI18n();
  const say = useWords(profileWords);
  return (
    <section aria-labelledby="reports" className="grid max-w-text gap-4">
      <h2 id="reports" className="text-xl">
        {say("reports")}
      </h2>
      {corrections.length === 0 && <p className="text-muted">{say("noReports")}</p>}
      <ul className="grid gap-4">
        {corrections.map((correction) => {
          const { word, tone } = STATES[correction.state];
          const { registered_product: product, answered_on: answeredOn } = correction;
          return (
            <li
              key={correction.id}
              data-correction={correction.state}
              className="grid gap-2 rounded-md border border-hairline bg-white p-4"
            >
              <p className="flex flex-wrap items-center gap-2">
                <strong>
                  {say(`fact_${correction.fact}`)}
                  {product && `: ${product.name}`}
                </strong>
                <Chip tone={tone}>{say(word)}</Chip>
              </p>
              <p className="whitespace-pre-line">{correction.is_right}</p>
              <p className="text-sm text-muted">
                {say("reportedOn", { date: format.date(correction.reported_on) })}
                {correction.register_says && ` · ${say("saidThen")}: ${correction.register_says}`}
                {correction.file_name && ` · ${correction.file_name}`}
              </p>
              {correction.answer && answeredOn && (
                <div className="border-l-4 border-sea pl-3">
                  <p className="text-sm text-muted">
                    {say("answer", { date: format.date(answeredOn) })}
                  </p>
                  <p className="whitespace-pre-line">{correction.answer}</p>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
