import { z } from "@medusajs/framework/zod";
import { isDay, isMonth } from "../rules/day";

const both = (vietnamese: string, english: string): string => `${vietnamese} / ${english}`;

/** A day in a body or query. */
export const day = z.string().refine(isDay, {
  message: both(
    "ghi ngày có thật dạng năm-tháng-ngày, ví dụ 2026-11-24",
    "write a day that exists, such as 2026-11-24",
  ),
});

export const month = z.string().refine(isMonth, {
  message: both("ghi tháng dạng năm-tháng, ví dụ 2026-11", "write a month such as 2026-11"),
});

export const language = z
  .enum(["vi", "en"], { message: both("chọn vi hoặc en", "choose vi or en") })
  .default("vi");

/** Which month of a producer, and how it is handed over. */
export const statementQuery = z
  .object({
    month,
    language,
    format: z.enum(["json", "xlsx", "pdf"], { message: "format: json, xlsx, pdf" }).default("json"),
  })
  .strict();

/** Words of a person, trimmed; there must be some. */
export function words(max: number, [vietnamese, english]: [vietnamese: string, english: string]) {
  const message = both(
    `Nhập ${vietnamese}, nhiều nhất ${max} ký tự.`,
    `Enter ${english}, ${max} characters at most.`,
  );
  return z.string({ message }).trim().min(1, { message }).max(max, { message });
}

const MAX_PAGE_SIZE = 100;
const DEFAULT_PAGE_SIZE = 20;

export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(MAX_PAGE_SIZE).default(DEFAULT_PAGE_SIZE),
  offset: z.coerce.number().int().min(0).default(0),
};
