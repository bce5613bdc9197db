import { toast } from "@medusajs/ui";
import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from "@tanstack/react-query";
import { getJson, type Query } from "./api";
import type { ApiError } from "./api-error";

const NAMESPACE = "ocop";

export type ResourceOptions<Answer> = {
  /** Milliseconds until it is read again, from the last answer and when that came (epoch milliseconds). */
  every?: (answer: Answer | undefined, readAt: number) => number;
};

/**
 * Reads a path; null waits (for example for an id that is not known yet). While another page of
 * the same list is fetched, the one before stays. A failure is tried again only when the server
 * did not answer or failed itself. `every` has it read again while the page is looked at.
 */
export function useResource<Answer>(
  path: string | null,
  query: Query = {},
  { every }: ResourceOptions<Answer> = {},
): UseQueryResult<Answer, ApiError> {
  return useQuery<Answer, ApiError>({
    queryKey: [NAMESPACE, path, query],
    queryFn: ({ signal }) => getJson<Answer>(path ?? "", query, signal),
    enabled: path !== null,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => every?.(state.data, state.dataUpdatedAt) ?? false,
    retry: (failures, { status }) => failures < 1 && (status === 0 || status >= 500),
  });
}

export type ChangeOptions<Answer> = {
  /** Paths (with everything below them) that must be read anew; all of ours when left out. */
  refreshes?: string[];
  /** What a success says, in a toast. */
  done?: string;
  onDone?: (answer: Answer) => void;
  onError?: (error: ApiError) => void;
};

/** A write: `mutate(input)` sends it; on success what it may have changed is read anew. */
export function useChange<Input, Answer>(
  write: (input: Input) => Promise<Answer>,
  { refreshes, done, onDone, onError }: ChangeOptions<Answer> = {},
): UseMutationResult<Answer, ApiError, Input> {
  const client = useQueryClient();
  return useMutation<Answer, ApiError, Input>({
    mutationFn: write,
    onError,
    onSuccess: async (answer) => {
      await client.invalidateQueries({
        predicate: ({ queryKey: [namespace, path] }) =>
          namespace === NAMESPACE &&
          (refreshes?.some((start) => String(path).startsWith(start)) ?? true),
      });
      if (done !== undefined) toast.success(done);
      onDone?.(answer);
    },
  });
}
