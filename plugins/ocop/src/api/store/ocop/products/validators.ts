import { z } from "@medusajs/framework/zod";
import { PRODUCT_SORTS } from "../../../../catalog/product-list";
import { narrowing, page } from "../../../../catalog/product-query";

export const StoreGetProducts = z
  .object({
    ...narrowing,
    sort: z
      .enum(PRODUCT_SORTS, { message: `sort is one of ${PRODUCT_SORTS.join(", ")}` })
      .default("recommended"),
    ...page,
  })
  .strict();

export type StoreGetProductsType = z.infer<typeof StoreGetProducts>;
