import { z } from "@medusajs/framework/zod";
import { isCivilDate } from "../../../../modules/ocop/rules/civil-date";
import { ROUND_LEVELS } from "../../../../modules/ocop/rules/dossier/evaluation-rounds";

const MAX_LENGTH = 500;
const FIRST_YEAR = 2023;
const LAST_YEAR = 2100;

const civilDate = z
  .string()
  .refine(isCivilDate, { message: "ghi ngày như 2026-11-24 / write a day as 2026-11-24" });

export const AdminGetEvaluationRounds = z
  .object({ year: z.coerce.number().int().min(FIRST_YEAR).max(LAST_YEAR).optional() })
  .strict();

export type AdminGetEvaluationRoundsType = z.infer<typeof AdminGetEvaluationRounds>;

export const AdminCreateEvaluationRound = z
  .object({
    level: z.enum(ROUND_LEVELS),
    submit_by: civilDate,
    evaluate_by: civilDate,
    plan_number: z.string().trim().min(1).max(MAX_LENGTH),
    note: z.string().trim().max(MAX_LENGTH).nullable().default(null),
  })
  .strict();

export type AdminCreateEvaluationRoundType = z.infer<typeof AdminCreateEvaluationRound>;
