import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import { useWords } from "../../i18n/use-words";
import { READY_API, readyKey, type ReadyRow } from "../../lib/ready";
import { useFormats } from "../../lib/use-formats";
import { useSelection } from "../../lib/use-selection";
import { useMayWrite } from "../../lib/use-staff";
import { Notice } from "../recognition/notice";
import { RecordTable } from "../record-table";
import { LeftOut } from "./left-out";
import { LetterDrawer, type Sent } from "./letter-drawer";
import { useReadyColumns } from "./ready-columns";
import { ReadyExport } from "./ready-export";
import { useReadyFilters } from "./ready-filters";

const PAGE_SIZE = 50;

function SentNotice({ sent: { written, rows } }: { sent: Sent }) {
  const { t } = useWords();
  const format = useFormats();
  const { count, sample } = written;
  return (
    <div className="px-6 py-4" role="status">
      <Notice>
        <div className="flex flex-col gap-y-2">
          <Text size="small" weight="plus" leading="compact">
            {t("channel.letter.sent", { count, number: format.number(count) })}
            {sample && ` ${sample.subject}`}
          </Text>
          <Text size="small" leading="compact" className="text-ui-fg-subtle">
            {t("channel.letter.sent_about")}
          </Text>
          <LeftOut written={written} rows={rows} />
        </div>
      </Notice>
    </div>
  );
}

/** Who is ready for a channel and not there: filtered, exported, and written to. */
export function ReadyTable() {
  const { t } = useWords();
  const mayWrite = useMayWrite();
  const selection = useSelection<ReadyRow>(readyKey);
  const [isWriting, setIsWriting] = useState(false);
  const [sent, setSent] = useState<Sent | null>(null);
  const filters = useReadyFilters();
  const columns = useReadyColumns(selection, mayWrite);
  const count = selection.rows.length;
  return (
    <>
      <RecordTable<ReadyRow>
        title={t("channel.ready.title")}
        subtitle={t("channel.ready.subtitle")}
        path={READY_API}
        rowsKey="ready"
        columns={columns}
        filters={filters}
        search
        pageSize={PAGE_SIZE}
        rowId={readyKey}
        empty={{ heading: t("channel.ready.empty"), description: t("channel.ready.empty_hint") }}
      >
        <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-3">
          <div className="flex flex-wrap items-center gap-2">
            {mayWrite && (
              <>
                <Text size="small" role="status">
                  {count === 0
                    ? t("channel.ready.select_hint")
                    : t("channel.ready.selected", { count })}
                </Text>
                {count > 0 && (
                  <>
                    <Button size="small" onClick={() => setIsWriting(true)}>
                      {t("channel.ready.write")}
                    </Button>
                    <Button
                      size="small"
                      variant="transparent"
                      onClick={() => selection.set(selection.rows, false)}
                    >
                      {t("channel.ready.clear")}
                    </Button>
                  </>
                )}
              </>
            )}
          </div>
          <div className="flex flex-wrap gap-2">
            <ReadyExport filterIds={filters.map(({ id }) => id)} />
          </div>
        </div>
        {sent && <SentNotice sent={sent} />}
      </RecordTable>
      {isWriting && (
        <LetterDrawer
          rows={selection.rows}
          onClose={() => setIsWriting(false)}
          onSent={(done) => {
            setSent(done);
            setIsWriting(false);
            selection.set(done.rows, false);
          }}
        />
      )}
    </>
  );
}
