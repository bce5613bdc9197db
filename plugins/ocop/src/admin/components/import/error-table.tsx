import { ArrowDownTray } from "@medusajs/icons";
import { Button, Table, Text } from "@medusajs/ui";
import { useWords } from "../../i18n/use-words";
import { csvOf, saveText } from "../../lib/csv";
import type { SheetError } from "../../lib/import";
import { Section } from "../section";

const SHOWN = 200;

/** What stands against each row of a file, as it is numbered in the person's own sheet. */
export function ErrorTable({ errors, total }: { errors: SheetError[]; total: number }) {
  const { t, language } = useWords();
  const messageOf = (error: SheetError) =>
    language === "vi" ? error.message_vi : error.message_en;
  const save = () =>
    saveText(
      csvOf([
        [t("imports.row"), t("imports.column"), t("imports.problem")],
        ...errors.map((error) => [error.row, error.column ?? "", messageOf(error)]),
      ]),
      `${t("imports.errors_file")}.csv`,
    );
  const shown = Math.min(errors.length, SHOWN);
  return (
    <Section
      title={t("imports.errors")}
      subtitle={shown < total ? t("imports.errors_shown", { shown, total }) : undefined}
      actions={
        <Button type="button" size="small" variant="secondary" onClick={save}>
          <ArrowDownTray />
          {t("imports.download_errors")}
        </Button>
      }
    >
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("imports.row")}</Table.HeaderCell>
            <Table.HeaderCell>{t("imports.column")}</Table.HeaderCell>
            <Table.HeaderCell>{t("imports.problem")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {errors.slice(0, SHOWN).map((error, index) => (
            <Table.Row key={`${error.row}-${index}`} data-error-row={error.row}>
              <Table.Cell>{error.row}</Table.Cell>
              <Table.Cell>{error.column ?? "–"}</Table.Cell>
              <Table.Cell>
                <Text size="small" className="whitespace-normal py-2">
                  {messageOf(error)}
                </Text>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Section>
  );
}
