import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Button } from "@medusajs/ui";
import { useState } from "react";
import { Crumb } from "../../../components/crumb";
import { ErrorNotice } from "../../../components/error-notice";
import { PageShell } from "../../../components/page-shell";
import { Resource } from "../../../components/resource";
import { EngineSection } from "../../../components/search/engine-section";
import { IndexSection } from "../../../components/search/index-section";
import { RebuildDialog } from "../../../components/search/rebuild-dialog";
import { useWords } from "../../../i18n/use-words";
import { postJson } from "../../../lib/api";
import {
  searchPollMilliseconds,
  type SearchIndexName,
  type SearchStatus,
} from "../../../lib/search";
import { useChange, useResource } from "../../../lib/use-resource";
import { useMayWrite } from "../../../lib/use-staff";

const PATH = "/admin/ocop/search";

/** What is asked of the indexes, and their status, read often while they work on it. */
function useSearchUpkeep() {
  const { t } = useWords();
  const [asked, setAsked] = useState<SearchIndexName | null>(null);
  const rebuild = useChange(
    (index: SearchIndexName) => postJson<unknown>(`${PATH}/rebuild`, { index }),
    { refreshes: [PATH], done: t("search.rebuild_begun"), onDone: () => setAsked(null) },
  );
  const compare = useChange<void, unknown>(() => postJson(`${PATH}/reconcile`), {
    refreshes: [PATH],
    done: t("search.compare_asked"),
  });
  const askedAt = Math.max(rebuild.submittedAt, compare.submittedAt);
  const status = useResource<SearchStatus>(
    PATH,
    {},
    { every: (answer, readAt) => searchPollMilliseconds(answer, { askedAt, readAt }) },
  );
  return { status, rebuild, compare, asked, setAsked };
}

const SearchPage = () => {
  const { t } = useWords();
  const mayWrite = useMayWrite();
  const { status, rebuild, compare, asked, setAsked } = useSearchUpkeep();
  const askedIndex = status.data?.indexes.find(({ name }) => name === asked);
  const close = () => {
    setAsked(null);
    rebuild.reset();
  };
  return (
    <PageShell
      title={t("search.title")}
      subtitle={t("search.subtitle")}
      actions={
        mayWrite && (
          <Button
            size="small"
            variant="secondary"
            isLoading={compare.isPending}
            onClick={() => compare.mutate()}
          >
            {t("search.compare")}
          </Button>
        )
      }
    >
      <ErrorNotice error={compare.error} takesFocus />
      {status.data && <ErrorNotice error={status.error} onRetry={() => void status.refetch()} />}
      <Resource of={status}>
        {(answer) => (
          <>
            <EngineSection status={answer} readAt={status.dataUpdatedAt} />
            {answer.indexes.map((index) => (
              <IndexSection
                key={index.name}
                index={index}
                onRebuild={mayWrite ? () => setAsked(index.name) : null}
              />
            ))}
          </>
        )}
      </Resource>
      {askedIndex && (
        <RebuildDialog
          index={askedIndex}
          busy={rebuild.isPending}
          error={rebuild.error}
          onConfirm={() => rebuild.mutate(askedIndex.name)}
          onClose={close}
        />
      )}
    </PageShell>
  );
};

export default SearchPage;

export const config = defineRouteConfig({
  label: "navigation.search",
  translationNs: "ocop",
  rank: 13,
});

export const handle = { breadcrumb: () => <Crumb word="navigation.search" /> };
