import { useI18n } from "~/i18n/use-i18n";

import { useWords } from "~/i18n/part-words";
import type { Statement } from "./money";
import { moneyWords } from "./words";

const cell = "py-2 pl-4 text-right whitespace-nowrap align-top";

/** The movements of a month between its opening and its closing balance. */
export function StatementTable({ statement }: { statement: Statement }) {
  const { format } = useI18n();
  const say = useWords(moneyWords);
  const { opening_vnd, closing_vnd, vat_withheld_vnd: vat, pit_withheld_vnd: pit } = statement;
  return (
    <>
      <table className="w-full max-w-text font-table text-sm tabular-nums">
        <thead>
          <tr className="border-b border-edge text-left">
            <th scope="col" className="py-2">
              {say("what")}
            </th>
            <th scope="col" className={cell}>
              {say("amount")}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr className="border-b border-hairline">
            <th scope="row" className="py-2 text-left font-normal">
              {say("opening")}
            </th>
            <td className={cell}>{format.money(opening_vnd)}</td>
          </tr>
          {statement.lines.map((line, index) => (
            // Movements of one order may be alike: only their place tells them apart.
            <tr key={index} className="border-b border-hairline">
              <th scope="row" className="py-2 text-left font-normal">
                {say(`kind_${line.kind}`)}
                <span className="block text-muted">
                  {format.date(line.occurred_on)}
                  {line.reference && ` · ${line.reference}`}
                </span>
              </th>
              <td className={cell}>{format.money(line.amount_vnd)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="font-bold">
            <th scope="row" className="py-2 text-left">
              {say("closing")}
            </th>
            <td className={cell}>{format.money(closing_vnd)}</td>
          </tr>
        </tfoot>
      </table>
      {statement.lines.length === 0 && <p className="text-muted">{say("nothingInMonth")}</p>}
      {(vat !== 0 || pit !== 0) && (
        <p className="text-sm text-muted">
          {say("withheld", { vat: format.money(vat), pit: format.money(pit) })}
        </p>
      )}
    </>
  );
}
