import { z } from "@medusajs/framework/zod";
import { CERTIFICATION_STATUSES } from "../../../../modules/ocop/rules/certification-status";
import { sentence } from "../../../../sentence";
import {
  expectedUpdatedAt,
  listQuery,
  NOTHING_TO_CHANGE,
  oneOrMore,
  optionalWords,
  orderBy,
  saysSomething,
  unitCodes,
  words,
  yesOrNo,
} from "../fields";

const NAME_LENGTH = 200;
const DESCRIPTION_LENGTH = 5000;
const CODE_LENGTH = 100;

export const REGISTERED_PRODUCT_ORDERS = [
  ...(["name", "producer", "product_set", "star"] as const),
  ...(["valid_until", "created_at", "updated_at"] as const),
] as const;

const setNumber = z.coerce.number().int().min(1).max(26);

export const AdminGetRegisteredProducts = z
  .object({
    ...listQuery,
    product_set: z
      .string()
      .transform((text) => text.split(","))
      .pipe(
        z.array(
          z
            .string()
            .refine((text) => setNumber.safeParse(text || undefined).success, {
              message: "product_set is a number from 1 to 26; several separated by commas",
            })
            .transform(Number),
        ),
      )
      .optional(),
    producer_id: z.string().min(1).max(100).optional(),
    unit_code: unitCodes.optional(),
    status: oneOrMore(CERTIFICATION_STATUSES, "status").optional(),
    star: oneOrMore(["3", "4", "5"], "star").optional(),
    sold: yesOrNo.optional(),
    order: orderBy(REGISTERED_PRODUCT_ORDERS, "name"),
  })
  .strict();
export type AdminGetRegisteredProductsType = z.infer<typeof AdminGetRegisteredProducts>;

const facts = {
  name: words(["tên sản phẩm", "the product's name"], NAME_LENGTH),
  description: optionalWords(["mô tả", "the description"], DESCRIPTION_LENGTH),
  product_set: z
    .number()
    .int()
    .refine((number) => number >= 1 && number <= 26, {
      message: sentence("Chọn bộ sản phẩm từ 1 đến 26.", "Choose a product set from 1 to 26."),
    }),
  programme_code: optionalWords(["mã chương trình", "the programme code"], CODE_LENGTH),
};

export const AdminCreateRegisteredProduct = z
  .object({
    ...facts,
    producer_id: z.string().min(1).max(100),
    description: facts.description.default(null),
    programme_code: facts.programme_code.default(null),
  })
  .strict();
export type AdminCreateRegisteredProductType = z.infer<typeof AdminCreateRegisteredProduct>;

export const AdminUpdateRegisteredProduct = z
  .object(facts)
  .partial()
  .extend({ expected_updated_at: expectedUpdatedAt })
  .strict()
  .refine(saysSomething, { message: NOTHING_TO_CHANGE });
export type AdminUpdateRegisteredProductType = z.infer<typeof AdminUpdateRegisteredProduct>;
