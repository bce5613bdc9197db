import { z } from "@medusajs/framework/zod";
import { isCivilDate } from "../../../../modules/ocop/rules/civil-date";
import { documentTypeOf } from "../../../../modules/ocop/rules/dossier/document-types";

const MAX_PAGE_SIZE = 100;
const DEFAULT_PAGE_SIZE = 20;
const MAX_LENGTH = 500;

const id = z.string().min(1).max(100);
const emptyToNull = (value: unknown) => (value === "" || value === undefined ? null : value);

const words = z.string().trim().max(MAX_LENGTH).nullable();
const civilDate = z
  .string()
  .refine(isCivilDate, { message: "ghi ngày như 2026-11-24 / write a day as 2026-11-24" })
  .nullable();

const type = z.string().refine((code) => documentTypeOf(code) !== null, {
  message:
    "chọn một loại trong /admin/ocop/document-types, ví dụ test_report / choose one of /admin/ocop/document-types, such as test_report",
});

export const AdminGetDocuments = z
  .object({
    producer_id: id.optional(),
    registered_product_id: id.optional(),
    dossier_id: id.optional(),
    type: type.optional(),
    limit: z.coerce.number().int().min(1).max(MAX_PAGE_SIZE).default(DEFAULT_PAGE_SIZE),
    offset: z.coerce.number().int().min(0).default(0),
  })
  .strict();

export type AdminGetDocumentsType = z.infer<typeof AdminGetDocuments>;

/** The text fields of the multipart form; an empty one counts as not given. */
export const AdminAddDocument = z
  .object({
    type,
    producer_id: z.preprocess(emptyToNull, id.nullable()),
    registered_product_id: z.preprocess(emptyToNull, id.nullable()),
    dossier_id: z.preprocess(emptyToNull, id.nullable()),
    replaces_id: z.preprocess(emptyToNull, id.nullable()),
    title: z.preprocess(emptyToNull, words),
    issuer: z.preprocess(emptyToNull, words),
    number: z.preprocess(emptyToNull, words),
    issued_on: z.preprocess(emptyToNull, civilDate),
    valid_until: z.preprocess(emptyToNull, civilDate),
  })
  .strict()
  .refine(
    ({ issued_on, valid_until }) =>
      issued_on === null || valid_until === null || valid_until >= issued_on,
    {
      path: ["valid_until"],
      message:
        "ghi ngày hết hạn từ ngày cấp trở đi / give a last valid day on or after the day of issue",
    },
  );

export type AdminAddDocumentType = z.infer<typeof AdminAddDocument>;

export const AdminUpdateDocument = z
  .object({
    title: words,
    issuer: words,
    number: words,
    issued_on: civilDate,
    valid_until: civilDate,
  })
  .partial()
  .strict();

export type AdminUpdateDocumentType = z.infer<typeof AdminUpdateDocument>;
