import { ArrowDownTray, DocumentText } from "@medusajs/icons";
import { Button, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useWords } from "../i18n/use-words";
import { download } from "../lib/api";
import { useChange } from "../lib/use-resource";
import { useFormats } from "../lib/use-formats";
import { ErrorNotice } from "./error-notice";

export type ListedFile = {
  id: string;
  name: string;
  /** Bytes. */
  size: number | null;
  /** The route that serves the file to those allowed. */
  path: string;
  /** What else is known: type, issuer, validity. */
  note?: ReactNode;
  /** Buttons beside "download". */
  actions?: ReactNode;
};

/** Files of a record, each fetched with the session: rows of a `Section`. */
export function FileList({ files }: { files: ListedFile[] }) {
  const { t } = useWords();
  const format = useFormats();
  const fetching = useChange((file: ListedFile) => download(file.path, file.name), {
    refreshes: [],
  });
  if (files.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {t("common.empty.files")}
      </Text>
    );
  }
  return (
    <>
      {fetching.error && (
        <div className="px-6 py-4">
          <ErrorNotice error={fetching.error} />
        </div>
      )}
      <ul className="divide-y">
        {files.map((file) => (
          <li key={file.id} className="flex flex-wrap items-center gap-x-3 gap-y-2 px-6 py-3">
            <DocumentText className="text-ui-fg-muted shrink-0" />
            <div className="min-w-0 flex-1">
              <Text size="small" weight="plus" leading="compact" className="break-words">
                {file.name}
                {file.size !== null && (
                  <span className="text-ui-fg-muted whitespace-nowrap font-normal">
                    {" "}
                    · {format.bytes(file.size)}
                  </span>
                )}
              </Text>
              {file.note !== undefined && (
                <Text size="small" leading="compact" className="text-ui-fg-subtle">
                  {file.note}
                </Text>
              )}
            </div>
            <div className="flex items-center gap-x-2">
              {file.actions}
              <Button
                type="button"
                size="small"
                variant="transparent"
                aria-label={`${t("common.download")}: ${file.name}`}
                onClick={() => fetching.mutate(file)}
              >
                <ArrowDownTray />
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
