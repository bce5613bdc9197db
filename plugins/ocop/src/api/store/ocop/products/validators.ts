import { z } from "@medusajs/framework/zod";
import { PRODUCT_SORTS } from "../../../../catalog/product-list";

export const MAX_PAGE_SIZE = 100;
const DEFAULT_PAGE_SIZE = 24;

export const page = {
  limit: z.coerce.number().int().min(1).max(MAX_PAGE_SIZE).default(DEFAULT_PAGE_SIZE),
  offset: z.coerce.number().int().min(0).default(0),
};

export const sectorCode = z.enum(["I", "II", "III", "IV", "V", "VI"], {
  message: "sector is one of I, II, III, IV, V, VI",
});

export const communeCode = z
  .string()
  .regex(/^\d{5}$/, { message: "commune is a five-digit code such as 21548" });

const star = z.union([z.literal(3), z.literal(4), z.literal(5)], {
  message: "star is 3, 4 or 5; several separated by commas",
});

const amountVnd = z.coerce.number().int().min(0).max(1_000_000_000);

export const StoreGetProducts = z
  .object({
    sector: sectorCode.optional(),
    set: z.coerce.number().int().min(1).max(26).optional(),
    star: z
      .string()
      .transform((text) => text.split(",").map(Number))
      .pipe(z.array(star).min(1))
      .optional(),
    commune: communeCode.optional(),
    producer: z.string().min(1).max(100).optional(),
    price_min: amountVnd.optional(),
    price_max: amountVnd.optional(),
    sort: z
      .enum(PRODUCT_SORTS, { message: `sort is one of ${PRODUCT_SORTS.join(", ")}` })
      .default("recommended"),
    ...page,
  })
  .strict();

export type StoreGetProductsType = z.infer<typeof StoreGetProducts>;
