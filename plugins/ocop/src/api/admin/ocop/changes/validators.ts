import { z } from "@medusajs/framework/zod";
import {
  REGISTER_CHANGE_KINDS,
  REGISTER_CHANGE_STATES,
} from "../../../../modules/ocop/models/register-change";
import { REVOCATION_REASONS } from "../../../../modules/ocop/rules/rule-set";
import { page } from "../../../../catalog/product-query";
import { civilDate } from "../civil-date";
import { oneOrMore, yesOrNo } from "../fields";

const id = z.string().min(1).max(60);
const number = z.string().trim().min(1).max(120);
const note = z
  .string()
  .trim()
  .max(2000)
  .nullish()
  .transform((text) => text || null);
const star = z.union([z.literal(3), z.literal(4), z.literal(5)], { message: "star is 3, 4 or 5" });

const change = z.discriminatedUnion("kind", [
  z
    .object({
      kind: z.literal("award"),
      registered_product_id: id,
      assessment_id: id,
      star,
      decision_number: number,
      certificate_number: number.nullish().transform((text) => text ?? null),
      issued_on: civilDate,
    })
    .strict(),
  z
    .object({
      kind: z.literal("revoke"),
      certification_id: id,
      revoked_on: civilDate,
      reason: z.enum(REVOCATION_REASONS),
      decision_number: number,
    })
    .strict(),
  z
    .object({
      kind: z.literal("extend"),
      certification_id: id,
      filed_on: civilDate,
      extended_until: civilDate,
    })
    .strict(),
  z
    .object({ kind: z.literal("end_extension"), certification_id: id, extended_until: civilDate })
    .strict(),
  z
    .object({
      kind: z.literal("refer_to_centre"),
      registered_product_id: id,
      assessment_id: id,
      approved_on: civilDate,
    })
    .strict(),
  z
    .object({
      kind: z.literal("end_referral"),
      registered_product_id: id,
      decided_on: civilDate,
    })
    .strict(),
  z
    .object({
      kind: z.literal("correct"),
      certification_id: id,
      decision_number: number.nullish().transform((text) => text ?? null),
      certificate_number: number.nullish().transform((text) => text ?? null),
      issued_on: civilDate.nullish().transform((date) => date ?? null),
    })
    .strict(),
]);

export const AdminProposeChange = z.object({ change, note }).strict();
export type AdminProposeChangeType = z.infer<typeof AdminProposeChange>;

export const AdminConfirmChange = z
  .object({ fingerprint: z.string().regex(/^[0-9a-f]{64}$/), note })
  .strict();
export type AdminConfirmChangeType = z.infer<typeof AdminConfirmChange>;

export const AdminRejectChange = z.object({ note: z.string().trim().min(1).max(2000) }).strict();
export type AdminRejectChangeType = z.infer<typeof AdminRejectChange>;

export const AdminWithdrawChange = z.object({ note }).strict();
export type AdminWithdrawChangeType = z.infer<typeof AdminWithdrawChange>;

export const AdminGetChanges = z
  .object({
    state: oneOrMore(REGISTER_CHANGE_STATES, "state").optional(),
    /** Whether the caller proposed it. */
    own: yesOrNo.optional(),
    kind: z.enum(REGISTER_CHANGE_KINDS).optional(),
    registered_product_id: id.optional(),
    ...page,
  })
  .strict();
export type AdminGetChangesType = z.infer<typeof AdminGetChanges>;
