import { Hint, Text } from "@medusajs/ui";
import { METRICS } from "../../../modules/ocop/rules/figures/metrics";
import { useWords } from "../../i18n/use-words";
import type { PlanDraft, TargetDraft } from "../../lib/plan-draft";
import type { DraftField } from "../../lib/use-draft";
import { useFigureWords } from "../../lib/use-figure-words";
import { DateField, NumberField } from "../form-fields";

/** A target for each figure that the plan gives a number. */
export function TargetFields({ value, onChange }: DraftField<PlanDraft["targets"]>) {
  const { t } = useWords();
  const { say } = useFigureWords();
  return (
    <div className="flex flex-col gap-y-6">
      <div>
        <Text size="small" weight="plus" leading="compact">
          {t("plans.targets")}
        </Text>
        <Hint>{t("plans.targets_hint")}</Hint>
      </div>
      {METRICS.map(({ id, name }) => {
        const target = value[id];
        const set = (changed: Partial<TargetDraft>) =>
          onChange({ ...value, [id]: { ...target, ...changed } });
        return (
          <fieldset
            key={id}
            className="border-ui-border-base flex flex-col gap-y-3 border-l-2 pl-3"
          >
            <legend className="txt-compact-small-plus pb-2">{say(name)}</legend>
            <NumberField
              label={t("plans.target")}
              min={0}
              step={1}
              value={target.target}
              onChange={(number) => set({ target: number })}
            />
            {target.target !== null && (
              <>
                <NumberField
                  label={t("plans.baseline")}
                  min={0}
                  step={1}
                  value={target.baseline}
                  onChange={(baseline) => set({ baseline })}
                />
                <DateField
                  label={t("plans.due_on")}
                  value={target.due_on}
                  onChange={(due_on) => set({ due_on })}
                />
              </>
            )}
          </fieldset>
        );
      })}
    </div>
  );
}
