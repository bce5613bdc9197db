import { z } from "@medusajs/framework/zod";
import { phoneDigits } from "../../../../modules/ocop/rules/producer-contact";
import { sentence } from "../../../../sentence";
import { choiceField, civilDateField, optionalText, textField } from "../../../monitoring-fields";

const MAX_LINE_LENGTH = 200;
const MAX_NOTE_LENGTH = 1000;
const MAX_QUANTITY = 1000;

const quantityMessage = sentence(
  `cần số nguyên từ 1 đến ${MAX_QUANTITY}`,
  `needs a whole number from 1 to ${MAX_QUANTITY}`,
);

export const StoreFileBookingRequest = z
  .object({
    product_handle: textField(1, MAX_LINE_LENGTH),
    name: textField(1, MAX_LINE_LENGTH),
    phone: z
      .string()
      .transform((text) => phoneDigits(text) ?? "")
      .refine((digits) => digits !== "", {
        message: sentence(
          "cần số điện thoại, ví dụ 0912 345 678",
          "needs a phone number of Viet Nam, such as 0912 345 678",
        ),
      }),
    wished_from: civilDateField.nullish().transform((date) => date ?? null),
    wished_until: civilDateField.nullish().transform((date) => date ?? null),
    quantity: z
      .number({ message: quantityMessage })
      .int({ message: quantityMessage })
      .min(1, { message: quantityMessage })
      .max(MAX_QUANTITY, { message: quantityMessage })
      .nullish()
      .transform((quantity) => quantity ?? null),
    note: optionalText(MAX_NOTE_LENGTH),
    language: choiceField(["vi", "en"]).default("vi"),
    /** A field that people do not see and programs fill in. */
    website: z.string().optional(),
  })
  .strict()
  .refine(({ wished_from: from, wished_until: until }) => !from || !until || from <= until, {
    path: ["wished_until"],
    message: sentence("không trước ngày bắt đầu", "is not before the first day"),
  });
export type StoreFileBookingRequestType = z.infer<typeof StoreFileBookingRequest>;
