import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import { useWords } from "../../i18n/use-words";
import { upload } from "../../lib/api";
import {
  kindsIn,
  type StatementFigures,
  type StatementPreview,
  type StatementResult,
} from "../../lib/transfer";
import { useFormats } from "../../lib/use-formats";
import { useChange } from "../../lib/use-resource";
import { ErrorNotice } from "../error-notice";
import { Facts } from "../facts";
import { FileField } from "../file-field";
import { Section } from "../section";
import { StatementRows } from "./statement-rows";
import { TransferKindBadge } from "./transfer-words";

const PATH = "/admin/ocop/bank-transfers/statements";

/** A bank's statement is chosen, looked through, and taken in. */
export function StatementSection() {
  const { t } = useWords();
  const [file, setFile] = useState<File | null>(null);
  const check = useChange(
    (chosen: File) => upload<StatementPreview>(`${PATH}/preview`, { file: chosen }),
    { refreshes: [] },
  );
  const take = useChange((chosen: File) => upload<StatementResult>(PATH, { file: chosen }), {
    done: t("transfer.taken"),
  });
  const choose = (chosen: File | null) => {
    setFile(chosen);
    check.reset();
    take.reset();
    if (chosen) check.mutate(chosen);
  };
  return (
    <Section title={t("transfer.import_title")} subtitle={t("transfer.import_about")}>
      {take.data ? (
        <Result result={take.data} onAnother={() => choose(null)} />
      ) : (
        <>
          <div className="flex flex-col gap-y-4 px-6 py-4" aria-busy={check.isPending}>
            <FileField
              label={t("transfer.file")}
              hint={t("transfer.file_hint")}
              accept=".xlsx,.csv"
              required
              value={file}
              onChange={choose}
            />
            {check.isPending && <Text size="small">{t("common.loading")}…</Text>}
            <ErrorNotice error={check.error ?? take.error} takesFocus />
          </div>
          {file && check.data && (
            <Preview preview={check.data} busy={take.isPending} onTake={() => take.mutate(file)} />
          )}
        </>
      )}
    </Section>
  );
}

type PreviewProps = { preview: StatementPreview; busy: boolean; onTake: () => void };

function Preview({ preview: { statement, transfers }, busy, onTake }: PreviewProps) {
  const { t } = useWords();
  const format = useFormats();
  const isEmpty = statement.new_count === 0;
  return (
    <>
      <Text size="small" weight="plus" className="px-6 py-4" role="status">
        {isEmpty ? t("transfer.nothing_new") : t("transfer.preview")}
      </Text>
      <Figures
        figures={statement}
        freshNote={
          isEmpty ? undefined : t("transfer.fresh_sum", { amount: format.money(statement.new_vnd) })
        }
      />
      <StatementRows rows={transfers} total={statement.new_count} />
      {!isEmpty && (
        <div className="flex justify-end px-6 py-4">
          <Button type="button" size="small" isLoading={busy} onClick={onTake}>
            {t("transfer.take", { count: statement.new_count })}
          </Button>
        </div>
      )}
    </>
  );
}

function Result({ result, onAnother }: { result: StatementResult; onAnother: () => void }) {
  const { t } = useWords();
  return (
    <>
      <Text size="small" weight="plus" className="px-6 py-4" role="status">
        {t("transfer.result")}
      </Text>
      <Figures figures={result.statement} />
      <div className="flex justify-end px-6 py-4">
        <Button type="button" size="small" variant="secondary" onClick={onAnother}>
          {t("transfer.another")}
        </Button>
      </div>
    </>
  );
}

function Figures({ figures, freshNote }: { figures: StatementFigures; freshNote?: string }) {
  const { t } = useWords();
  const format = useFormats();
  const kinds = kindsIn(figures);
  const differing = figures.differing_references;
  return (
    <>
      <Facts
        items={[
          {
            label: t("transfer.incoming"),
            value: format.number(figures.incoming_count),
            note: t("transfer.outgoing", { count: figures.outgoing_count }),
          },
          {
            label: t("transfer.fresh"),
            value: format.number(figures.new_count),
            note: freshNote,
          },
          {
            label: t("transfer.known"),
            value: format.number(figures.known_count),
            note: t("transfer.known_note"),
          },
          ...(differing.length > 0
            ? [
                {
                  label: t("transfer.differing"),
                  value: differing.join(", "),
                  note: t("transfer.differing_note"),
                },
              ]
            : []),
        ]}
      />
      {kinds.length > 0 && (
        <ul className="flex flex-wrap gap-x-4 gap-y-2 px-6 py-4">
          {kinds.map(({ kind, count }) => (
            <li key={kind} className="flex items-center gap-x-1" data-statement-kind={kind}>
              <Text as="span" size="small" weight="plus">
                {format.number(count)}
              </Text>
              <TransferKindBadge kind={kind} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
