import { Form } from "@remix-run/react";

import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";

import { useWords } from "~/i18n/part-words";
import { monthsDown, writtenMonth, type Statement } from "./money";
import { StatementTable } from "./statement-table";
import { moneyWords } from "./words";

/** Chooses a month of the ledger, shows it and hands it out as a file. */
export function StatementPanel({
  firstMonth,
  thisMonth,
  statement,
}: {
  firstMonth: string | null;
  thisMonth: string;
  statement: Statement | null;
}) {
  const { path } = useI18n();
  const say = useWords(moneyWords);
  const months = firstMonth === null ? [] : monthsDown(firstMonth, thisMonth);
  return (
    <section aria-labelledby="statements" className="grid gap-3">
      <h2 id="statements" className="text-xl">
        {say("statements")}
      </h2>
      <p className="max-w-text text-muted">
        {months.length > 0 ? say("statementLead") : say("noStatements")}
      </p>
      {months.length > 0 && (
        <Form
          action={path("/producer/money")}
          preventScrollReset
          className="flex flex-wrap items-end gap-3"
        >
          <Field id="month" label={say("month")}>
            {(field) => (
              <select
                {...field}
                name="month"
                key={statement?.month}
                defaultValue={statement?.month ?? months[0]}
                className="field-input w-40"
              >
                {months.map((month) => (
                  <option key={month} value={month}>
                    {writtenMonth(month)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Button look="second">{say("show")}</Button>
        </Form>
      )}
      {statement && (
        <>
          <h3 className="pt-2 text-lg">
            {say("statementOf", { month: writtenMonth(statement.month) })}
          </h3>
          <StatementTable statement={statement} />
          <ul className="flex flex-wrap gap-3">
            {(["pdf", "xlsx"] as const).map((format) => (
              <li key={format}>
                <a
                  className="button button-second"
                  href={path(`/producer/money/statement?month=${statement.month}&format=${format}`)}
                >
                  {say(format)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
