import { z } from "@medusajs/framework/zod";
import { INDEX_NAMES } from "../../../../../documents/index-name";

export const AdminRebuildSearch = z
  .object({ index: z.enum(INDEX_NAMES, { message: `index is one of ${INDEX_NAMES.join(", ")}` }) })
  .strict();

export type AdminRebuildSearchType = z.infer<typeof AdminRebuildSearch>;
