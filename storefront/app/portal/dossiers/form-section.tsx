import { Form } from "@remix-run/react";

import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { LongTextField } from "~/ui/long-text-field";
import { TextField } from "~/ui/text-field";

import type { usePortalAnswer } from "../session/use-portal-answer";
import { useWords } from "~/i18n/part-words";
import { fieldsOf, FORM_PARTS, type FormField, type FormPart } from "./form-fields";
import { formWords } from "./form-words";
import { scoresAsText, type ScoreLine } from "./scores";
import type { OwnDossier } from "./types";
import { dossierWords } from "./words";

type Answer = Pick<ReturnType<typeof usePortalAnswer>, "errorOf" | "valueOf">;

const keptOf = (dossier: OwnDossier, part: FormPart): Record<string, unknown> =>
  part === "registration" ? dossier.registration : (dossier.self_assessment[part] ?? {});

/** The law's forms by their parts, each with a form of its own: what is saved is not lost. */
export function FormSection({ dossier, answer }: { dossier: OwnDossier; answer: Answer }) {
  return FORM_PARTS.map((part) => (
    <FormPartBox key={part} part={part} dossier={dossier} answer={answer} />
  ));
}

function FormPartBox({
  part,
  dossier,
  answer,
}: {
  part: FormPart;
  dossier: OwnDossier;
  answer: Answer;
}) {
  const { path } = useI18n();
  const say = useWords(dossierWords);
  return (
    <details
      open={answer.valueOf("part") === part}
      data-part={part}
      className="rounded-md border border-hairline bg-white px-4"
    >
      <summary className="flex min-h-12 cursor-pointer items-center font-bold">
        {say(`part_${part}`)}
      </summary>
      <Form
        method="post"
        action={path(`/producer/dossiers/${dossier.id}`)}
        noValidate
        className="grid gap-4 pb-4"
      >
        <input type="hidden" name="intent" value="form" />
        <input type="hidden" name="part" value={part} />
        <input type="hidden" name="kind" value={dossier.kind} />
        {fieldsOf(part, dossier.kind).map((field) => (
          <FormFieldInput
            key={field.id}
            field={field}
            kept={keptOf(dossier, part)[field.name]}
            isTyped={answer.valueOf("part") === part}
            answer={answer}
          />
        ))}
        <Button look="second" className="justify-self-start">
          {say("saveForm")}
        </Button>
      </Form>
    </details>
  );
}

function FormFieldInput({
  field: { id, kind },
  kept,
  isTyped,
  answer: { errorOf, valueOf },
}: {
  field: FormField;
  kept: unknown;
  isTyped: boolean;
  answer: Answer;
}) {
  const sayField = useWords(formWords);
  const say = useWords(dossierWords);
  const label = sayField(id);
  if (kind === "flag") {
    return (
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          name={id}
          defaultChecked={isTyped ? valueOf(id) === "on" : kept === true}
          className="size-5 shrink-0"
        />
        {label}
      </label>
    );
  }
  const text = Array.isArray(kept) ? scoresAsText(kept as ScoreLine[]) : String(kept ?? "");
  const common = {
    name: id,
    label,
    error: errorOf(id),
    defaultValue: valueOf(id) ?? text,
  };
  if (kind === "scores") {
    return <LongTextField {...common} hint={say("scoresHint")} rows={6} maxLength={20_000} />;
  }
  if (kind === "text") return <LongTextField {...common} maxLength={20_000} />;
  return <TextField {...common} type={kind === "date" ? "date" : "text"} maxLength={500} />;
}
