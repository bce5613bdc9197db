import { Form } from "@remix-run/react";

import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";

import { useWords } from "~/i18n/part-words";
import { writtenMonth } from "./money";
import { moneyWords } from "./words";

/** Chooses the first and the last month of the sales. */
export function PeriodForm({
  months,
  from,
  to,
  error,
}: {
  /** The latest first. */
  months: readonly string[];
  from: string;
  to: string;
  error: string | null;
}) {
  const { path } = useI18n();
  const say = useWords(moneyWords);
  return (
    <Form action={path("/producer/sales")} className="grid gap-2">
      <div className="flex flex-wrap items-end gap-3">
        {(["from", "to"] as const).map((name) => (
          <Field key={name} id={name} label={say(name)}>
            {(field) => (
              <select
                {...field}
                aria-invalid={error ? true : undefined}
                aria-describedby={error ? "period-error" : undefined}
                name={name}
                defaultValue={name === "from" ? from : to}
                className="field-input w-36"
              >
                {months.map((month) => (
                  <option key={month} value={month}>
                    {writtenMonth(month)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
        <Button look="second">{say("showPeriod")}</Button>
      </div>
      {error && (
        <p id="period-error" role="alert" className="text-sm font-bold text-clay">
          {error}
        </p>
      )}
    </Form>
  );
}
