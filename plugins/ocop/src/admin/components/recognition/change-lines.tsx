import { Table, Text } from "@medusajs/ui";
import { Fragment } from "react";
import type { ChangeLine } from "../../../register/change-view";
import { useWords } from "../../i18n/use-words";
import { useRecognitionWords } from "./use-recognition-words";

/** Lines that belong to one record, in the order they came. */
function byRecord(lines: ChangeLine[]): ChangeLine[][] {
  const records = new Map<string, ChangeLine[]>();
  for (const line of lines) {
    const key = `${line.certification_id ?? ""} ${line.decision_number ?? ""}`;
    records.set(key, [...(records.get(key) ?? []), line]);
  }
  return [...records.values()];
}

/** Exactly what a change writes: each field before and after. */
export function ChangeLines({ lines }: { lines: ChangeLine[] }) {
  const { t } = useWords();
  const words = useRecognitionWords();
  if (lines.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {t("change.lines_none")}
      </Text>
    );
  }
  const recordName = ({ certification_id, decision_number }: ChangeLine) => {
    if (certification_id !== null) {
      return t("change.of_decision", { number: decision_number ?? t("common.unknown") });
    }
    return decision_number === null ? t("change.of_product") : t("change.new_record");
  };
  return (
    <div className="overflow-x-auto">
      <Table className="[&_td]:py-2 [&_td]:align-top [&_th]:text-left">
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("change.field_label")}</Table.HeaderCell>
            <Table.HeaderCell>{t("change.before")}</Table.HeaderCell>
            <Table.HeaderCell>{t("change.after")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {byRecord(lines).map((record) => {
            const [first] = record;
            return (
              first && (
                <Fragment key={`${first.certification_id} ${first.decision_number}`}>
                  <Table.Row>
                    <th
                      scope="colgroup"
                      colSpan={3}
                      className="txt-compact-small-plus text-ui-fg-base px-6 py-2 text-left"
                    >
                      {recordName(first)}
                    </th>
                  </Table.Row>
                  {record.map((line) => (
                    <Table.Row key={line.field}>
                      <Table.Cell className="text-ui-fg-subtle">{words.field(line)}</Table.Cell>
                      <Table.Cell>
                        {line.before === null ? (
                          words.before(line)
                        ) : (
                          <del>{words.before(line)}</del>
                        )}
                      </Table.Cell>
                      <Table.Cell>
                        <ins className="text-ui-fg-base no-underline">{words.after(line)}</ins>
                      </Table.Cell>
                    </Table.Row>
                  ))}
                </Fragment>
              )
            );
          })}
        </Table.Body>
      </Table>
    </div>
  );
}
