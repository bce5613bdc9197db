import { useWords } from "../i18n/use-words";
import type { Query } from "../lib/api";
import { DownloadButton } from "./download-button";

export type ExportName = "certifications" | "producers" | "registered-products" | "audit";

type ExportButtonProps = {
  what: ExportName;
  /** The filters of the page, as the export's route takes them. */
  query?: Query;
};

/** Saves what a page shows as an XLSX file in the admin's language. */
export function ExportButton({ what, query }: ExportButtonProps) {
  const { t, language } = useWords();
  return (
    <DownloadButton
      label={t("common.export")}
      path={`/admin/ocop/exports/${what}.xlsx`}
      fileName={`${what}.xlsx`}
      query={{ ...query, language }}
    />
  );
}
