import { Text } from "@medusajs/ui";
import { useWords } from "../../i18n/use-words";
import type { SearchIndex } from "../../lib/search";
import { useFormats } from "../../lib/use-formats";
import { ConfirmDialog } from "../recognition/confirm-dialog";

type RebuildDialogProps = {
  index: SearchIndex;
  busy: boolean;
  error: Error | null;
  onConfirm: () => void;
  onClose: () => void;
};

/** Says what a rebuild does and takes before it begins. */
export function RebuildDialog({ index, busy, error, onConfirm, onClose }: RebuildDialogProps) {
  const { t } = useWords();
  const format = useFormats();
  const { database_count: count } = index;
  return (
    <ConfirmDialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={t("search.rebuild_title", { index: t(`search.index.${index.name}`) })}
      description={t("search.rebuild_effect")}
      confirmLabel={t("search.rebuild")}
      busy={busy}
      error={error}
      onConfirm={onConfirm}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {t("search.rebuild_cost", { count, rows: format.number(count) })}
      </Text>
    </ConfirmDialog>
  );
}
