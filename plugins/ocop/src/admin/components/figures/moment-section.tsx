import { Button, Input } from "@medusajs/ui";
import type { FormEvent } from "react";
import { useSearchParams } from "react-router-dom";
import { useWords } from "../../i18n/use-words";
import type { PlansAnswer } from "../../lib/figure";
import {
  fieldOfInstant,
  instantOfField,
  momentIn,
  todayInVietNam,
  type Moment,
} from "../../lib/figure-address";
import { useDraft } from "../../lib/use-draft";
import { useFigureWords } from "../../lib/use-figure-words";
import { useResource } from "../../lib/use-resource";
import { FieldFrame } from "../field-frame";
import { DateField, SelectField } from "../form-fields";
import { Section } from "../section";

/** A select has no empty choice: this stands for "whatever plan the day has". */
const PLAN_OF_THE_DAY = "plan-of-the-day";
const FIRST_YEAR = "2020-01-01";

/** Which day, plan and instant the page shows, and what it is compared with: kept in its address. */
export function MomentSection({ compares = true }: { compares?: boolean }) {
  const [parameters, setParameters] = useSearchParams();
  const moment = momentIn(parameters);
  const show = (chosen: Partial<Moment>) => {
    const next = new URLSearchParams(parameters);
    for (const name of ["date", "plan", "known_at", "compare"] as const) {
      const value = chosen[name];
      if (value) next.set(name, value);
      else next.delete(name);
    }
    setParameters(next);
  };
  // Another address is another form: Back shows what was asked for then.
  const key = JSON.stringify(moment);
  return <MomentForm key={key} moment={moment} compares={compares} onShow={show} />;
}

type MomentFormProps = {
  moment: Moment;
  compares: boolean;
  onShow: (moment: Partial<Moment>) => void;
};

function MomentForm({ moment, compares, onShow }: MomentFormProps) {
  const { t } = useWords();
  const { name } = useFigureWords();
  const { data } = useResource<PlansAnswer>("/admin/ocop/plans");
  const draft = useDraft({
    ...moment,
    plan: moment.plan ?? PLAN_OF_THE_DAY,
    known_at: fieldOfInstant(moment.known_at),
  });
  const today = todayInVietNam();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { plan, known_at, ...days } = draft.values;
    // An instant that nobody touched stays as it was, to the millisecond.
    const isUntouched = known_at === fieldOfInstant(moment.known_at);
    onShow({
      ...days,
      plan: plan === PLAN_OF_THE_DAY ? null : plan,
      known_at: isUntouched ? moment.known_at : instantOfField(known_at),
    });
  };
  const options = [
    { value: PLAN_OF_THE_DAY, label: t("figures.moment.plan_default") },
    ...(data?.plans ?? []).map((plan) => ({ value: plan.code, label: name(plan) })),
  ];
  return (
    <Section title={t("figures.moment.title")} subtitle={t("figures.moment.subtitle")}>
      <form onSubmit={submit} className="flex flex-col gap-y-4 px-6 py-4">
        <div className="grid grid-cols-1 gap-4 sm:grid-cols-2 xl:grid-cols-4">
          <DateField
            label={t("figures.moment.date")}
            earliest={FIRST_YEAR}
            latest={today}
            {...draft.field("date")}
          />
          {compares && (
            <DateField
              label={t("figures.moment.compare")}
              earliest={FIRST_YEAR}
              latest={today}
              {...draft.field("compare")}
            />
          )}
          <SelectField
            label={t("figures.moment.plan")}
            options={options}
            value={draft.values.plan}
            onChange={(plan) => draft.field("plan").onChange(plan ?? PLAN_OF_THE_DAY)}
          />
          <FieldFrame label={t("figures.moment.known_at")} hint={t("figures.moment.known_at_hint")}>
            {(control) => (
              <Input
                {...control}
                type="datetime-local"
                value={draft.values.known_at}
                onChange={(event) => draft.field("known_at").onChange(event.target.value)}
              />
            )}
          </FieldFrame>
        </div>
        <div className="flex flex-wrap gap-2">
          <Button type="submit" size="small">
            {t("figures.moment.show")}
          </Button>
          <Button type="button" size="small" variant="secondary" onClick={() => onShow({})}>
            {t("figures.moment.reset")}
          </Button>
        </div>
      </form>
    </Section>
  );
}
