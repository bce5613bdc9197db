import { z } from "@medusajs/framework/zod";
import { sentence } from "../sentence";
import { isCivilDate } from "../modules/ocop/rules/civil-date";

/** Two digits too few or too many of a year are the commonest slip of a date. */
const EARLIEST_DATE = "2000-01-01";
const LATEST_DATE = "2099-12-31";
const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 100;
const MAX_NAME_LENGTH = 200;

/** Text that PostgreSQL can keep, its ends trimmed. */
export function textField(minLength: number, maxLength: number) {
  const message = sentence(
    `cần ${minLength} đến ${maxLength} ký tự`,
    `needs ${minLength} to ${maxLength} characters`,
  );
  return z
    .string({ message })
    .trim()
    .min(minLength, { message })
    .max(maxLength, { message })
    .refine((text) => !text.includes("\u0000"), {
      message: sentence("bỏ ký tự không in được", "leave out the unprintable character"),
    });
}

/** Text that may be left out, null or blank: null then. */
export function optionalText(maxLength: number) {
  return z
    .union([z.literal(""), z.string().trim().length(0), z.null(), textField(1, maxLength)], {
      message: sentence(
        `để trống hoặc tối đa ${maxLength} ký tự`,
        `leave it out or write at most ${maxLength} characters`,
      ),
    })
    .optional()
    .transform((text) => text || null);
}

/** An agency, a person or a number of a decision. */
export const nameField = textField(1, MAX_NAME_LENGTH);
export const optionalName = optionalText(MAX_NAME_LENGTH);

const dateMessage = sentence(
  "cần một ngày có thật, ví dụ 2026-12-31",
  "needs a day that exists, such as 2026-12-31",
);

export const civilDateField = z
  .string({ message: dateMessage })
  .refine((text) => isCivilDate(text) && text >= EARLIEST_DATE && text <= LATEST_DATE, {
    message: dateMessage,
  });

/** One of a fixed set, with the set in the sentence. */
export function choiceField<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, {
    message: sentence(`chọn một trong: ${values.join(", ")}`, `is one of ${values.join(", ")}`),
  });
}

export const idField = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, {
  message: sentence(
    "cần mã bản ghi, ví dụ oreg_01JD3Z",
    "needs the id of a record, such as oreg_01JD3Z",
  ),
});

/** Several of a fixed set, separated by commas. */
export function choicesQuery<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z
    .string()
    .transform((text) => text.split(","))
    .pipe(z.array(choiceField(values)))
    .optional();
}

export const booleanQuery = z
  .enum(["true", "false"], { message: "true / false" })
  .transform((text) => text === "true")
  .optional();

/** What every list of ours takes; `order` is a field of the list, `-field` for descending. */
export function listQuery<Order extends string>(
  orders: Record<Order, string>,
  first: Order | `-${Order}`,
) {
  const fields = Object.keys(orders);
  return {
    limit: z.coerce.number().int().min(1).max(MAX_LIMIT).default(DEFAULT_LIMIT),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
    q: textField(1, MAX_NAME_LENGTH).optional(),
    order: z
      .string()
      .refine((text) => fields.includes(text.replace(/^-/, "")), {
        message: `${fields.join(", ")}; -${fields[0] ?? ""}`,
      })
      .default(first),
  };
}
