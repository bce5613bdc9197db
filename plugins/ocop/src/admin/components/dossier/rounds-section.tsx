import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import { useWords } from "../../i18n/use-words";
import { postJson } from "../../lib/api";
import { useDraft } from "../../lib/use-draft";
import { useFormats } from "../../lib/use-formats";
import { useChange, useResource } from "../../lib/use-resource";
import { FormDrawer } from "../form-drawer";
import { DateField, LongTextField, SelectField, TextField } from "../form-fields";
import { Resource } from "../resource";
import { Section } from "../section";

type Round = {
  code: string;
  level: "province" | "centre";
  year: number;
  number: number;
  submit_by: string;
  evaluate_by: string;
  is_legal: boolean;
  plan_number: string | null;
  dossier_count: number;
};
type Rounds = { evaluation_rounds: Round[]; year: number };

/** The rounds of a year, a line each, with a step to the years beside it. */
export function RoundsSection() {
  const { t } = useWords();
  const format = useFormats();
  const [year, setYear] = useState<number | null>(null);
  const [isAdding, setIsAdding] = useState(false);
  const rounds = useResource<Rounds>("/admin/ocop/evaluation-rounds", { year });
  return (
    <Resource of={rounds}>
      {(answer) => (
        <Section
          title={t("dossier.rounds", { year: answer.year })}
          subtitle={t("dossier.rounds_about")}
          actions={
            <>
              {[answer.year - 1, answer.year + 1].map((other) => (
                <Button key={other} size="small" variant="secondary" onClick={() => setYear(other)}>
                  {other}
                </Button>
              ))}
              <Button size="small" variant="secondary" onClick={() => setIsAdding(true)}>
                {t("dossier.add_round")}
              </Button>
            </>
          }
        >
          <ul className="divide-y">
            {answer.evaluation_rounds.map((round) => (
              <li
                key={round.code}
                data-round={round.code}
                className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-6 py-3"
              >
                <div>
                  <Text size="small" weight="plus" leading="compact">
                    {t("dossier.round_name", {
                      level: t(`dossier.levels.${round.level}`),
                      number: round.number,
                      year: round.year,
                    })}
                  </Text>
                  <Text size="small" leading="compact" className="text-ui-fg-subtle">
                    {t("dossier.round_days", {
                      submit: format.date(round.submit_by),
                      evaluate: format.date(round.evaluate_by),
                    })}
                    {!round.is_legal &&
                      ` · ${t("dossier.extra_round", { plan: round.plan_number ?? "" })}`}
                  </Text>
                </div>
                <Text size="small" leading="compact" className="text-ui-fg-subtle">
                  {t("dossier.round_count", { count: round.dossier_count })}
                </Text>
              </li>
            ))}
          </ul>
          {isAdding && <AddRoundDrawer onClose={() => setIsAdding(false)} />}
        </Section>
      )}
    </Resource>
  );
}

function AddRoundDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const draft = useDraft({
    level: "province" as "province" | "centre" | null,
    submit_by: null as string | null,
    evaluate_by: null as string | null,
    plan_number: "",
    note: "",
  });
  const { level, submit_by, evaluate_by, plan_number, note } = draft.values;
  const add = useChange<void, unknown>(
    () => postJson("/admin/ocop/evaluation-rounds", { ...draft.values, note: note || null }),
    { done: t("common.saved"), onDone: onClose },
  );
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={t("dossier.add_round")}
      busy={add.isPending}
      disabled={!level || !submit_by || !evaluate_by || plan_number.trim() === ""}
      error={add.error}
      onSubmit={() => add.mutate()}
    >
      <SelectField
        label={t("dossier.round_level")}
        required
        {...draft.field("level")}
        options={[
          { value: "province", label: t("dossier.levels.province") },
          { value: "centre", label: t("dossier.levels.centre") },
        ]}
      />
      <DateField label={t("dossier.submit_by")} required {...draft.field("submit_by")} />
      <DateField label={t("dossier.evaluate_by")} required {...draft.field("evaluate_by")} />
      <TextField
        label={t("dossier.plan_number")}
        hint={t("dossier.plan_hint")}
        required
        {...draft.field("plan_number")}
      />
      <LongTextField label={t("dossier.note")} {...draft.field("note")} />
    </FormDrawer>
  );
}
