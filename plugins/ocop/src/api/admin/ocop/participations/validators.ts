import { z } from "@medusajs/framework/zod";
import {
  EVIDENCE_OUTCOMES,
  PARTICIPATION_EVIDENCE_KINDS,
} from "../../../../modules/ocop/rules/participation";
import { EVIDENCE_QUEUES } from "../../../../participation/participation-row";
import { sentence } from "../../../../sentence";
import {
  choiceField,
  civilDateField,
  idField,
  optionalName,
  optionalText,
  textField,
} from "../../../monitoring-fields";

const MAX_TEXT_LENGTH = 2000;
const optionalDate = civilDateField.nullish().transform((date) => date ?? null);

export const AdminGetParticipations = z
  .object({
    queue: choiceField(EVIDENCE_QUEUES).default("unchecked"),
    q: z.string().trim().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  })
  .strict();
export type AdminGetParticipationsType = z.infer<typeof AdminGetParticipations>;

const period = { started_on: civilDateField, ended_on: optionalDate };

export const AdminRecordParticipation = z
  .object({
    producer_id: idField,
    channel_code: z.string().regex(/^[a-z0-9-]{1,80}$/),
    registered_product_id: idField.nullish().transform((id) => id ?? null),
    ...period,
  })
  .strict();
export type AdminRecordParticipationType = z.infer<typeof AdminRecordParticipation>;

export const AdminCorrectParticipation = z
  .object({
    ...period,
    withdrawn: z.boolean().default(false),
    reason: textField(1, MAX_TEXT_LENGTH),
  })
  .strict();
export type AdminCorrectParticipationType = z.infer<typeof AdminCorrectParticipation>;

export const AdminAddEvidence = z
  .object({
    kind: choiceField(PARTICIPATION_EVIDENCE_KINDS),
    reference: optionalName,
    url: z
      .url({
        protocol: /^https?$/,
        message: sentence("cần một địa chỉ web", "needs an address of the web"),
      })
      .max(MAX_TEXT_LENGTH)
      .nullish()
      .transform((url) => url ?? null),
    issued_on: optionalDate,
    valid_until: optionalDate,
  })
  .strict()
  .refine(({ kind, url }) => (kind === "shop_link") === (url !== null), {
    path: ["url"],
    message: sentence(
      "ghi địa chỉ cho đường dẫn gian hàng, và chỉ cho loại này",
      "give an address for a shop link, and only for one",
    ),
  });
export type AdminAddEvidenceType = z.infer<typeof AdminAddEvidence>;

export const AdminCheckEvidence = z
  .object({
    outcome: choiceField(EVIDENCE_OUTCOMES),
    checked_on: civilDateField.optional(),
    note: optionalText(MAX_TEXT_LENGTH),
  })
  .strict()
  .refine(({ outcome, note }) => outcome === "verified" || note !== null, {
    path: ["note"],
    message: sentence(
      "ghi lý do khi không xác minh được: cơ sở cần biết phải sửa gì",
      "say why it was not verified: the producer has to know what to mend",
    ),
  });
export type AdminCheckEvidenceType = z.infer<typeof AdminCheckEvidence>;
