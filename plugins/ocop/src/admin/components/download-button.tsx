import { ArrowDownTray } from "@medusajs/icons";
import { Button, toast } from "@medusajs/ui";
import { useWords } from "../i18n/use-words";
import { download, type Query } from "../lib/api";
import { sentenceIn } from "../lib/sentence-in";
import { useChange } from "../lib/use-resource";

type DownloadButtonProps = { label: string; path: string; query?: Query; fileName: string };

/** Saves a file of a route; says why, in the admin's language, where there is none. */
export function DownloadButton({ label, path, query, fileName }: DownloadButtonProps) {
  const { language } = useWords();
  const fetching = useChange(() => download(path, fileName, query), { refreshes: [] });
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
      {label}
    </Button>
  );
}
