import { z } from "@medusajs/framework/zod";
import { DIMENSIONS, METRIC_IDS } from "../../../../modules/ocop/rules/figures/metric";
import { choiceField, choicesQuery, civilDateField } from "../../../monitoring-fields";

export const StoreGetFigures = z
  .object({
    date: civilDateField.optional(),
    plan: z
      .string()
      .regex(/^[a-z0-9-]{1,80}$/)
      .optional(),
    metric: choiceField(METRIC_IDS).optional(),
    breakdown: choicesQuery(DIMENSIONS),
    months: z.coerce.number().int().min(0).max(36).default(0),
  })
  .strict();
export const StoreGetFiguresFile = StoreGetFigures.pick({ date: true, plan: true })
  .extend({ language: z.enum(["vi", "en"]).default("vi") })
  .strict();
export type StoreGetFiguresFileType = z.infer<typeof StoreGetFiguresFile>;
export type StoreGetFiguresType = z.infer<typeof StoreGetFigures>;
