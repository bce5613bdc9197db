import { z } from "@medusajs/framework/zod";
import { isCivilDate } from "../../../modules/ocop/rules/civil-date";
import { sentence } from "../../../sentence";

const MAX_PAGE_SIZE = 100;
const DEFAULT_PAGE_SIZE = 20;
const MAX_SEARCH_LENGTH = 200;

/** What every list of the staff takes. */
export const listQuery = {
  limit: z.coerce.number().int().min(1).max(MAX_PAGE_SIZE).default(DEFAULT_PAGE_SIZE),
  offset: z.coerce.number().int().min(0).default(0),
  q: z.string().trim().max(MAX_SEARCH_LENGTH).optional(),
};

/** `field` or `-field` for descending; read with `sortOf`. */
export function orderBy<Field extends string>(fields: readonly Field[], standard: Field) {
  const known = fields.flatMap((field): string[] => [field, `-${field}`]);
  return z
    .string()
    .refine((order) => known.includes(order), { message: `order is one of ${known.join(", ")}` })
    .default(standard)
    .transform((order) => order as Field | `-${Field}`);
}

/** What an order asks for. */
export function sortOf<Field extends string>(
  order: Field | `-${Field}`,
): { field: Field; descending: boolean } {
  const descending = order.startsWith("-");
  return { field: (descending ? order.slice(1) : order) as Field, descending };
}

/** One or several of these, with commas between. */
export function oneOrMore<Value extends string>(values: readonly Value[], name: string) {
  const options = z.enum(values as [Value, ...Value[]], {
    message: `${name} is one of ${values.join(", ")}; several separated by commas`,
  });
  return z
    .string()
    .transform((text) => text.split(","))
    .pipe(z.array(options).min(1));
}

/** Codes of administrative units, with commas between. */
export const unitCodes = z
  .string()
  .transform((text) => text.split(","))
  .pipe(
    z.array(
      z.string().regex(/^\d{5}$/, { message: "unit_code is a five-digit code such as 21548" }),
    ),
  );

/** `true` or `false` in an address. */
export const yesOrNo = z
  .enum(["true", "false"], { message: "write true or false" })
  .transform((text) => text === "true");

/** Words of a person, trimmed; there must be some. */
export function words(field: [vi: string, en: string], max: number) {
  return z
    .string()
    .trim()
    .refine((text) => text.length > 0, {
      message: sentence(`Nhập ${field[0]}.`, `Enter ${field[1]}.`),
    })
    .refine((text) => text.length <= max, {
      message: sentence(
        `Viết ${field[0]} ngắn hơn: nhiều nhất ${max} ký tự.`,
        `Write ${field[1]} shorter: ${max} characters at most.`,
      ),
    });
}

/** Words that may be missing: null, or nothing but spaces. */
export function optionalWords(field: [vi: string, en: string], max: number) {
  return z
    .string()
    .nullable()
    .transform((text) => text?.trim() || null)
    .pipe(words(field, max).nullable());
}

/** A spelling that a rule keeps; null, or nothing but spaces, for none. */
export function kept(read: (text: string) => string | null, message: string) {
  return z
    .string()
    .nullable()
    .transform((text, context) => {
      if (text === null || text.trim() === "") return null;
      const value = read(text);
      if (value === null) context.addIssue({ code: "custom", message });
      return value;
    });
}

export const optionalCivilDate = z
  .string()
  .refine(isCivilDate, {
    message: sentence(
      "Ghi ngày có trong lịch, ví dụ 2025-10-15.",
      "Write a day of the calendar, for example 2025-10-15.",
    ),
  })
  .nullable();

/** `updated_at` of the record as it was read. */
export const expectedUpdatedAt = z.iso
  .datetime({
    offset: true,
    message:
      "expected_updated_at is the updated_at of the record, such as 2026-11-24T06:30:00.000Z",
  })
  .optional();

/** For a body of which every field may be left out, but not all. */
export function saysSomething(body: Record<string, unknown>): boolean {
  return Object.entries(body).some(
    ([name, value]) => name !== "expected_updated_at" && value !== undefined,
  );
}

export const NOTHING_TO_CHANGE = sentence(
  "Ghi ít nhất một điều cần sửa.",
  "Write at least one thing to change.",
);
