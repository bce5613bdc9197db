import { Text } from "@medusajs/ui";
import { useWords } from "../../i18n/use-words";
import type { SearchFilling, SearchIndex } from "../../lib/search";
import { useFormats } from "../../lib/use-formats";

type FillingProgressProps = { index: SearchIndex; filling: SearchFilling };

/** How far a filling is, while it runs: what the shop does not show is read too and adds nothing. */
export function FillingProgress({ index, filling }: FillingProgressProps) {
  const { t } = useWords();
  const format = useFormats();
  const rows = Math.max(index.database_count, 1);
  const synced = Math.min(filling.documents_synced, rows);
  const line = t("search.progress_line", {
    synced: format.number(synced),
    rows: format.number(rows),
  });
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-6 py-4">
      <div
        role="progressbar"
        aria-label={t("search.progress", { index: t(`search.index.${index.name}`) })}
        aria-valuemin={0}
        aria-valuemax={rows}
        aria-valuenow={synced}
        aria-valuetext={line}
        className="bg-ui-bg-switch-off h-2 min-w-40 flex-1 overflow-hidden rounded-full"
      >
        <div
          className="bg-ui-bg-interactive h-full transition-[width]"
          style={{ width: `${(synced / rows) * 100}%` }}
        />
      </div>
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {line}
      </Text>
    </div>
  );
}
