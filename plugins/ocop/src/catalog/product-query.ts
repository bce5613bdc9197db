import { z } from "@medusajs/framework/zod";
import type { ProductFilters } from "./product-list";

export const MAX_PAGE_SIZE = 100;
/** Products on a page where nobody says how many. */
export const DEFAULT_PAGE_SIZE = 24;

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

/** Several values in one parameter, separated by commas. */
const codes = <Code extends z.ZodType<string, string>>(code: Code) =>
  z
    .string()
    .transform((text) => text.split(",").filter(Boolean))
    .pipe(z.array(code).min(1).max(100));

const numbers = <Value extends z.ZodType<number, number>>(value: Value) =>
  z
    .string()
    .transform((text) => text.split(",").filter(Boolean).map(Number))
    .pipe(z.array(value).min(1).max(100));

/** What narrows a list of products. */
export const narrowing = {
  sector: codes(sectorCode).optional(),
  set: numbers(z.number().int().min(1).max(26)).optional(),
  star: numbers(star).optional(),
  commune: codes(communeCode).optional(),
  producer: z.string().min(1).max(100).optional(),
  in_stock: z
    .enum(["true", "false"], { message: "in_stock is true or false" })
    .transform((value) => value === "true")
    .optional(),
  price_min: amountVnd.optional(),
  price_max: amountVnd.optional(),
};

type Narrowing = { [Name in keyof typeof narrowing]?: z.output<(typeof narrowing)[Name]> };

/** What a query narrows a list to. */
export function productFilters(query: Narrowing): ProductFilters {
  return {
    sectors: query.sector,
    sets: query.set,
    stars: query.star,
    communes: query.commune,
    producer: query.producer,
    inStock: query.in_stock,
    priceMinVnd: query.price_min,
    priceMaxVnd: query.price_max,
  };
}
