import { Button, Text } from "@medusajs/ui";
import { useWords } from "../../i18n/use-words";
import type { Draft } from "../../lib/use-draft";
import { DateField, LongTextField, SelectField } from "../form-fields";
import { CONCLUSIONS, FINDING_SUBJECTS, type Conclusion, type FindingSubject } from "./types";

type FindingDraft = {
  /** Tells the rows of the form apart. */
  key: number;
  subject: FindingSubject | null;
  description: string;
  due_on: string | null;
};

export type ResultDraft = {
  done_on: string | null;
  conclusion: Conclusion | null;
  summary: string;
  findings: FindingDraft[];
};

export const EMPTY_RESULT: ResultDraft = {
  done_on: null,
  conclusion: null,
  summary: "",
  findings: [],
};

/** Whether everything that a result needs is there; what it means the server judges. */
export function isResultComplete({ done_on, conclusion, summary, findings }: ResultDraft): boolean {
  return (
    done_on !== null &&
    conclusion !== null &&
    summary.trim() !== "" &&
    findings.every(({ subject, description }) => subject !== null && description.trim() !== "")
  );
}

/** The result as the API takes it. */
export function resultBody({ done_on, conclusion, summary, findings }: ResultDraft) {
  return {
    done_on,
    conclusion,
    summary,
    findings: findings.map(({ key: _key, ...finding }) => finding),
  };
}

/** What an inspection found: its day, its conclusion, and each thing to mend. */
export function ResultFields({ draft }: { draft: Draft<ResultDraft> }) {
  const { t } = useWords();
  const findings = draft.field("findings");
  const change = (key: number, part: Partial<FindingDraft>) =>
    findings.onChange(findings.value.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const nextKey = Math.max(0, ...findings.value.map(({ key }) => key)) + 1;
  return (
    <>
      <DateField label={t("monitoring.inspection.done_on")} required {...draft.field("done_on")} />
      <SelectField
        label={t("monitoring.inspection.conclusion")}
        required
        options={CONCLUSIONS.map((value) => ({
          value,
          label: t(`monitoring.inspection.conclusions.${value}`),
        }))}
        {...draft.field("conclusion")}
      />
      <LongTextField
        label={t("monitoring.inspection.summary")}
        hint={t("monitoring.inspection.summary_hint")}
        required
        {...draft.field("summary")}
      />
      {findings.value.map(({ key, subject, description, due_on }, index) => (
        <fieldset key={key} className="flex flex-col gap-y-4 border-l-2 pl-4">
          <div className="flex items-center justify-between">
            <Text as="span" size="small" weight="plus">
              {t("monitoring.finding.number", { number: index + 1 })}
            </Text>
            <Button
              type="button"
              size="small"
              variant="transparent"
              aria-label={t("monitoring.finding.remove", { number: index + 1 })}
              onClick={() => findings.onChange(findings.value.filter((one) => one.key !== key))}
            >
              {t("common.remove")}
            </Button>
          </div>
          <SelectField
            label={t("monitoring.finding.subject")}
            required
            options={FINDING_SUBJECTS.map((value) => ({
              value,
              label: t(`monitoring.finding.subjects.${value}`),
            }))}
            value={subject}
            onChange={(value) => change(key, { subject: value })}
          />
          <LongTextField
            label={t("monitoring.finding.description")}
            required
            value={description}
            onChange={(value) => change(key, { description: value })}
          />
          <DateField
            label={t("monitoring.finding.due_on")}
            required={draft.values.conclusion === "to_remedy"}
            value={due_on}
            onChange={(value) => change(key, { due_on: value })}
          />
        </fieldset>
      ))}
      {draft.values.conclusion !== "complies" && (
        <Button
          type="button"
          size="small"
          variant="secondary"
          className="self-start"
          onClick={() =>
            findings.onChange([
              ...findings.value,
              { key: nextKey, subject: null, description: "", due_on: null },
            ])
          }
        >
          {t("monitoring.finding.add")}
        </Button>
      )}
    </>
  );
}
