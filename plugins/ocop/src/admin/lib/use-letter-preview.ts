import { keepPreviousData, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { postJson } from "./api";
import type { ApiError } from "./api-error";
import { MESSAGES_API, type Written } from "./ready";

export type LetterWish = { channel: string; producer_ids: string[]; force: boolean };

/** What would be written to whom; nothing is, and no change elsewhere has it asked for again. */
export function useLetterPreview(wish: LetterWish): UseQueryResult<Written, ApiError> {
  return useQuery<Written, ApiError>({
    queryKey: ["ocop-letter-preview", wish],
    queryFn: () => postJson<Written>(MESSAGES_API, { ...wish, preview: true }),
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 0,
  });
}
