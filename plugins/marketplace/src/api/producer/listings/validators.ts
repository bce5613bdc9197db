import { z } from "@medusajs/framework/zod";
import { sentence } from "@ocop/ocop/http";
import {
  LISTING_FIELDS,
  MAX_VARIANTS,
  MAX_VARIANT_TEXT_LENGTH,
  maxLengthOf,
  VARIANT_FIELDS,
  type ListingField,
  type VariantField,
} from "../../../rules/listing-content";

/** Text as typed; line breaks may stand in it, other control characters may not. */
const typed = (maximum: number) =>
  z
    .string()
    .max(maximum, sentence(`ghi nhiều nhất ${maximum} chữ cái`, `write at most ${maximum} letters`))
    .regex(
      /^[^\p{Cc}]*$|^(?:[^\p{Cc}]|[\n\r\t])*$/u,
      sentence("bỏ các ký tự lạ", "leave out control characters"),
    );

const revision = z.number().int().min(1);

const fields = Object.fromEntries(
  LISTING_FIELDS.map((field) => [field, typed(maxLengthOf(field)).optional()]),
) as Record<ListingField, z.ZodOptional<z.ZodString>>;
const variantFields = Object.fromEntries(
  VARIANT_FIELDS.map((field) => [field, typed(MAX_VARIANT_TEXT_LENGTH)]),
) as Record<VariantField, z.ZodString>;

const productId = z.string().min(1).max(60);

/** `product_id`: of a product of the shop whose words are to be written; without it a new listing. */
export const ProducerCreateListing = z.object({ product_id: productId.optional() }).strict();
export type ProducerCreateListingType = z.infer<typeof ProducerCreateListing>;

/** `fields` those that changed, `variants` all of them in their order; `revision` as last seen. */
export const ProducerSaveListing = z
  .object({
    revision,
    fields: z.object(fields).strict().optional(),
    variants: z
      .array(
        z
          .object({
            key: z.string().regex(/^[a-z0-9]{1,12}$/),
            ...variantFields,
          })
          .strict(),
      )
      .min(1)
      .max(MAX_VARIANTS)
      .optional(),
  })
  .strict();
export type ProducerSaveListingType = z.infer<typeof ProducerSaveListing>;

/** For what changes the state of a listing as it was seen. */
export const ProducerActOnListing = z.object({ revision }).strict();
export type ProducerActOnListingType = z.infer<typeof ProducerActOnListing>;

const wholePrice = z
  .number(
    sentence("ghi giá bằng số đồng, ví dụ 85000", "write the price in đồng, for example 85000"),
  )
  .int(sentence("ghi giá bằng số đồng chẵn, ví dụ 85000", "write whole đồng, for example 85000"))
  .min(1_000, sentence("giá ít nhất 1.000 đồng", "a price is at least 1,000 đồng"))
  .max(
    500_000_000,
    sentence("giá nhiều nhất 500.000.000 đồng", "a price is at most 500,000,000 đồng"),
  );
const pieces = z
  .number(sentence("ghi số món, ví dụ 20", "write how many pieces, for example 20"))
  .int(sentence("ghi số món chẵn, ví dụ 20", "write whole pieces, for example 20"))
  .min(0, sentence("số món từ 0 trở lên", "pieces are 0 or more"))
  .max(100_000, sentence("nhiều nhất 100.000 món", "at most 100,000 pieces"));

const offerChange = z
  .object({
    variant_id: productId,
    price: z
      .object({ from: z.number().min(0).nullable(), to: wholePrice })
      .strict()
      .optional(),
    stock: z
      .object({ from: z.number().min(0), to: pieces })
      .strict()
      .optional(),
  })
  .strict();

/** New prices and stocks, each with what its producer saw before. */
export const ProducerChangeOffers = z
  .object({ changes: z.array(offerChange).min(1).max(MAX_VARIANTS) })
  .strict();
export type ProducerChangeOffersType = z.infer<typeof ProducerChangeOffers>;

/** The changes that the preview of a sheet showed. */
export const ProducerConfirmSheet = z
  .object({ changes: z.array(offerChange).min(1).max(1000) })
  .strict();
export type ProducerConfirmSheetType = z.infer<typeof ProducerConfirmSheet>;

/** Alternative texts, or one place forward (-1) or back (1). */
export const ProducerChangePicture = z
  .object({
    alt_vi: typed(200).optional(),
    alt_en: typed(200).optional(),
    move: z.union([z.literal(-1), z.literal(1)]).optional(),
  })
  .strict();
export type ProducerChangePictureType = z.infer<typeof ProducerChangePicture>;
