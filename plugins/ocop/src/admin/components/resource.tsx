import { Container, Skeleton } from "@medusajs/ui";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useWords } from "../i18n/use-words";
import { ErrorNotice } from "./error-notice";

type ResourceProps<Answer> = {
  of: UseQueryResult<Answer>;
  children: (answer: Answer) => ReactNode;
};

/** Draws what `useResource` read; until then the shape of it, or why it could not be read. */
export function Resource<Answer>({ of: resource, children }: ResourceProps<Answer>) {
  const { t } = useWords();
  if (resource.data !== undefined) return children(resource.data);
  return (
    <Container className="flex flex-col gap-y-3 px-6 py-4" aria-busy={resource.isPending}>
      {resource.error ? (
        <ErrorNotice error={resource.error} onRetry={() => void resource.refetch()} />
      ) : (
        <>
          <span className="sr-only">{t("common.loading")}</span>
          <Skeleton className="h-6 w-1/3" />
          <Skeleton className="h-5 w-full" />
          <Skeleton className="h-5 w-2/3" />
        </>
      )}
    </Container>
  );
}
