import { z } from "@medusajs/framework/zod";
import { DRAFT_STATES } from "../../../../rules/listing-state";

const count = (fallback: number, maximum: number) =>
  z.coerce.number().int().min(0).max(maximum).default(fallback);

// A NUL is text for HTTP and none for PostgreSQL.
const plain = (maximum: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(maximum)
    .regex(/^\P{Cc}*$/u);

export const AdminGetProductDrafts = z
  .object({
    q: plain(80).optional(),
    /** Without it everything that a producer has handed in at least once. */
    state: z
      .string()
      .transform((text) => text.split(","))
      .pipe(z.array(z.enum(DRAFT_STATES)).min(1))
      .optional(),
    producer_id: plain(60).optional(),
    order: z.enum(["submitted_at", "-submitted_at"]).default("submitted_at"),
    limit: count(50, 200),
    offset: count(0, 1_000_000),
  })
  .strict();
export type AdminGetProductDraftsType = z.infer<typeof AdminGetProductDrafts>;

/** The revision that the staff member has read. */
export const AdminApproveProductDraft = z.object({ revision: z.number().int().min(1) }).strict();
export type AdminApproveProductDraftType = z.infer<typeof AdminApproveProductDraft>;

const text = z
  .string()
  .trim()
  .min(1)
  .max(1000)
  .regex(/^(?:[^\p{Cc}]|[\n\r\t])*$/u);

/** What is to be changed, as a whole or field by field; at least one of both. */
export const AdminRequestChanges = z
  .object({
    revision: z.number().int().min(1),
    note: text.optional(),
    comments: z
      .array(z.object({ field: plain(60), text }).strict())
      .max(50)
      .default([]),
  })
  .strict()
  .refine(({ note, comments }) => note !== undefined || comments.length > 0, {
    path: ["note"],
    message:
      "ghi điều cần sửa, chung hoặc ở từng ô / write what is to be changed, as a whole or at a field",
  });
export type AdminRequestChangesType = z.infer<typeof AdminRequestChanges>;

export const AdminRefuseProductDraft = z
  .object({ revision: z.number().int().min(1), note: text })
  .strict();
export type AdminRefuseProductDraftType = z.infer<typeof AdminRefuseProductDraft>;
