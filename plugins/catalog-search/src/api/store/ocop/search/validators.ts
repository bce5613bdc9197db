import { z } from "@medusajs/framework/zod";
import { narrowing, page } from "@ocop/ocop/catalog";
import { SEARCH_SORTS } from "../../../../shop-search/product-query";

const MAX_QUERY_LENGTH = 200;

/** What somebody typed. */
export const typed = z
  .string()
  .max(MAX_QUERY_LENGTH, { message: `q has at most ${MAX_QUERY_LENGTH} characters` })
  .transform((text) => text.replaceAll("\0", " ").trim());

export const StoreGetSearch = z
  .object({
    q: typed.default(""),
    ...narrowing,
    sort: z.enum(SEARCH_SORTS, { message: `sort is one of ${SEARCH_SORTS.join(", ")}` }).optional(),
    ...page,
  })
  .strict();

export type StoreGetSearchType = z.infer<typeof StoreGetSearch>;
