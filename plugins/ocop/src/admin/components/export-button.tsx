import { ArrowDownTray } from "@medusajs/icons";
import { Button, toast } from "@medusajs/ui";
import { useWords } from "../i18n/use-words";
import { download, type Query } from "../lib/api";
import { sentenceIn } from "../lib/sentence-in";
import { useChange } from "../lib/use-resource";

export type ExportName = "certifications" | "producers" | "registered-products" | "audit";

type ExportButtonProps = {
  what: ExportName;
  /** The filters of the page, as the export's route takes them. */
  query?: Query;
};

/** Saves what a page shows as an XLSX file in the admin's language. */
export function ExportButton({ what, query }: ExportButtonProps) {
  const { t, language } = useWords();
  const fetching = useChange(
    () => download(`/admin/ocop/exports/${what}.xlsx`, `${what}.xlsx`, { ...query, language }),
    { refreshes: [] },
  );
  return (
    <Button
      type="button"
      size="small"
      variant="secondary"
      isLoading={fetching.isPending}
      onClick={() =>
        fetching.mutate(undefined, {
          onError: (error) => toast.error(sentenceIn(language, error.message)),
        })
      }
    >
      <ArrowDownTray />
      {t("common.export")}
    </Button>
  );
}
