import { z } from "@medusajs/framework/zod";
import { REGISTER_CHANGE_STATES } from "../../../../modules/ocop/models/register-change";

const MAX_PAGE_SIZE = 100;
const DEFAULT_PAGE_SIZE = 20;
const MAX_NOTE_LENGTH = 1000;
const SHA256_LENGTH = 64;

const page = {
  limit: z.coerce.number().int().min(1).max(MAX_PAGE_SIZE).default(DEFAULT_PAGE_SIZE),
  offset: z.coerce.number().int().min(0).default(0),
};

const state = z.enum(REGISTER_CHANGE_STATES, {
  message: `state is one or more of ${REGISTER_CHANGE_STATES.join(", ")}, separated by commas`,
});

export const AdminGetImports = z
  .object({
    ...page,
    state: z
      .string()
      .transform((text) => text.split(","))
      .pipe(z.array(state).min(1))
      .optional(),
  })
  .strict();

export type AdminGetImportsType = z.infer<typeof AdminGetImports>;

export const AdminGetImport = z.object(page).strict();

export type AdminGetImportType = z.infer<typeof AdminGetImport>;

export const AdminGetImportTemplate = z
  .object({ language: z.enum(["vi", "en"]).default("vi") })
  .strict();

export type AdminGetImportTemplateType = z.infer<typeof AdminGetImportTemplate>;

const note = z.string().trim().max(MAX_NOTE_LENGTH);

/** The text fields beside the file of a multipart form. */
export const AdminProposeImport = z
  .object({ note: note.optional().transform((text) => text || null) })
  .strict();

export type AdminProposeImportType = z.infer<typeof AdminProposeImport>;

export const AdminConfirmImport = z
  .object({ fingerprint: z.string().length(SHA256_LENGTH) })
  .strict();

export type AdminConfirmImportType = z.infer<typeof AdminConfirmImport>;

export const AdminRejectImport = z
  .object({
    note: note.min(1, {
      message:
        "Ghi lý do từ chối, ví dụ: thiếu quyết định kèm theo. / Say why, for example: the decision is missing.",
    }),
  })
  .strict();

export type AdminRejectImportType = z.infer<typeof AdminRejectImport>;

export const AdminWithdrawImport = z
  .object({ note: note.nullish().transform((text) => text || null) })
  .strict();

export type AdminWithdrawImportType = z.infer<typeof AdminWithdrawImport>;
