import { z } from "@medusajs/framework/zod";
import { sentence } from "@ocop/ocop/http";

const MAX_SETTING = 8_000;
const MAX_LINK = 500;
const MAX_PRODUCTS = 500;

const settingMessage = sentence(
  `viết nhiều nhất ${MAX_SETTING} ký tự`,
  `write ${MAX_SETTING} characters at most`,
);
export const ProducerSavePackSettings = z
  .object({
    settings: z.record(
      z.string().max(60),
      z
        .string({ message: settingMessage })
        .max(MAX_SETTING, { message: settingMessage })
        .refine((text) => !text.includes("\u0000"), { message: settingMessage }),
    ),
  })
  .strict();
export type ProducerSavePackSettingsType = z.infer<typeof ProducerSavePackSettings>;

/** An address that a browser opens, without a name and password in it. */
function isWebLink(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, hostname } = new URL(text);
  const isPlain = username === "" && password === "" && hostname.includes(".");
  return (protocol === "https:" || protocol === "http:") && isPlain;
}

const linkMessage = sentence(
  "ghi địa chỉ tin đăng, ví dụ https://postmart.vn/san-pham/toi-den",
  "write the listing's address, for example https://postmart.vn/san-pham/toi-den",
);
export const ProducerMarkListing = z
  .object({
    is_live: z.boolean(),
    url: z
      .string()
      .trim()
      .max(MAX_LINK, { message: linkMessage })
      .refine(isWebLink, { message: linkMessage })
      .nullable()
      .default(null),
  })
  .strict();
export type ProducerMarkListingType = z.infer<typeof ProducerMarkListing>;

export const ProducerGetPackFile = z
  .object({
    products: z
      .string()
      .transform((text) => text.split(","))
      .pipe(z.array(z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)).max(MAX_PRODUCTS))
      .optional(),
  })
  .strict();
export type ProducerGetPackFileType = z.infer<typeof ProducerGetPackFile>;

const termMessage = (max: number) =>
  sentence(`ghi số từ 1 đến ${max}, hoặc để trống`, `write a number from 1 to ${max}, or nothing`);
const term = (max: number, min = 1) =>
  z
    .number({ message: termMessage(max) })
    .int({ message: termMessage(max) })
    .min(min, { message: termMessage(max) })
    .max(max, { message: termMessage(max) })
    .nullable();

const vatMessage = sentence("ghi 0, 5, 8 hoặc 10", "write 0, 5, 8 or 10");
const MAX_SIZES = 1_000;

export const ProducerSaveSupplyTerms = z
  .object({
    terms: z
      .array(
        z
          .object({
            variant_id: z.string().max(64),
            units_per_case: term(10_000),
            case_gtin: z.string().trim().max(20).nullable(),
            case_weight_g: term(1_000_000),
            minimum_cases: term(10_000),
            lead_time_days: term(365),
            wholesale_price_vnd: term(500_000_000),
            /** Rates of the law on value added tax. */
            vat_percent: z
              .number({ message: vatMessage })
              .refine((rate) => [0, 5, 8, 10].includes(rate), { message: vatMessage })
              .nullable(),
          })
          .strict(),
      )
      .min(1)
      .max(MAX_SIZES),
  })
  .strict();
export type ProducerSaveSupplyTermsType = z.infer<typeof ProducerSaveSupplyTerms>;
