import { Text } from "@medusajs/ui";
import { useWords } from "../../i18n/use-words";
import type { StatementRow } from "../../lib/transfer";
import { useFormats } from "../../lib/use-formats";
import { RecordList } from "../record-list";
import { TransferKindBadge } from "./transfer-words";

/** The new transfers of a statement with what each would be taken for. */
export function StatementRows({ rows, total }: { rows: StatementRow[]; total: number }) {
  const { t } = useWords();
  const format = useFormats();
  if (rows.length === 0) return null;
  return (
    <>
      <RecordList
        empty={t("transfer.nothing_new")}
        records={rows.map((row) => ({
          id: row.bank_reference,
          title: `${format.money(row.amount_vnd)} · ${row.note || t("common.none")}`,
          notes: [
            [format.instant(row.received_at), row.payer, row.bank_reference]
              .filter(Boolean)
              .join(" · "),
          ],
          aside: (
            <div className="flex items-center gap-x-2">
              {row.order_code !== null && (
                <Text as="span" size="small">
                  {row.order_code}
                </Text>
              )}
              <TransferKindBadge kind={row.kind} />
            </div>
          ),
        }))}
      />
      {total > rows.length && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("transfer.more_rows", { count: total - rows.length })}
        </Text>
      )}
    </>
  );
}
