import { Form } from "@remix-run/react";

import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";

import { useWords } from "~/i18n/part-words";
import type { SheetPreview } from "./submit-sheet.server";
import { listingWords } from "./words";

/** What a sheet would change and what is wrong in it, with the button that does it. */
export function SheetPreviewPart({ preview }: { preview: SheetPreview }) {
  const { language, format } = useI18n();
  const say = useWords(listingWords);
  const { changes, errors, unchanged } = preview;
  const money = (amount: number | null) => (amount === null ? "–" : format.money(amount));
  return (
    <div className="grid gap-4">
      {errors.length > 0 && (
        <Notice tone="sun" role="alert">
          <h2 className="text-lg">{say("sheetErrors", { count: errors.length })}</h2>
          <ul className="grid list-disc gap-1 pl-5">
            {errors.map((error) => (
              <li key={error.row}>
                {say("sheetRow", { row: error.row, message: error[language] })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {changes.length === 0 ? (
        <p>{say("sheetNone")}</p>
      ) : (
        <>
          <h2 className="text-xl">{say("sheetChanges", { count: changes.length })}</h2>
          <div className="overflow-x-auto">
            <table className="w-full border-collapse bg-white text-left">
              <thead>
                <tr className="border-b border-hairline text-sm text-muted">
                  <th scope="col" className="p-2">
                    {say("size")}
                  </th>
                  <th scope="col" className="p-2">
                    {say("price")}
                  </th>
                  <th scope="col" className="p-2">
                    {say("stock")}
                  </th>
                </tr>
              </thead>
              <tbody>
                {changes.map(({ variant_id: id, name, price, stock }) => (
                  <tr key={id} className="border-b border-hairline">
                    <td className="p-2">{name}</td>
                    <td className="p-2">{price && `${money(price.from)} → ${money(price.to)}`}</td>
                    <td className="p-2">
                      {stock && `${format.count(stock.from)} → ${format.count(stock.to)}`}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <Form method="post">
            <input type="hidden" name="intent" value="confirm" />
            <input type="hidden" name="changes" value={JSON.stringify(changes)} />
            <Button>{say("sheetConfirm", { count: changes.length })}</Button>
          </Form>
        </>
      )}
      {unchanged > 0 && (
        <p className="text-sm text-muted">{say("sheetUnchanged", { count: unchanged })}</p>
      )}
    </div>
  );
}
