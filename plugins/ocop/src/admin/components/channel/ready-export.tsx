import { ArrowDownTray } from "@medusajs/icons";
import { Button, toast } from "@medusajs/ui";
import { useSearchParams } from "react-router-dom";
import { useWords } from "../../i18n/use-words";
import { download } from "../../lib/api";
import { READY_API } from "../../lib/ready";
import { sentenceIn } from "../../lib/sentence-in";
import { tableQuery } from "../../lib/table-query";
import { useChange } from "../../lib/use-resource";

type Ending = "xlsx" | "csv";

/** Saves the list as the page's address filters it, whole. */
export function ReadyExport({ filterIds }: { filterIds: string[] }) {
  const { t, language } = useWords();
  const [parameters] = useSearchParams();
  const {
    limit: _limit,
    offset: _offset,
    order: _order,
    ...filters
  } = tableQuery(parameters, { filterIds, pageSize: 1 });
  const fetching = useChange(
    (ending: Ending) =>
      download(`${READY_API}.${ending}`, `ready.${ending}`, { ...filters, language }),
    { refreshes: [] },
  );
  return (["xlsx", "csv"] as const).map((ending) => (
    <Button
      key={ending}
      type="button"
      size="small"
      variant="secondary"
      isLoading={fetching.isPending && fetching.variables === ending}
      onClick={() =>
        fetching.mutate(ending, {
          onError: (error) => toast.error(sentenceIn(language, error.message)),
        })
      }
    >
      <ArrowDownTray />
      {t(`channel.ready.${ending}`)}
    </Button>
  ));
}
