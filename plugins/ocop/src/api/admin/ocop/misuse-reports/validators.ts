import { z } from "@medusajs/framework/zod";
import {
  HANDLED_STATES,
  MISUSE_REPORT_ORIGINS,
  MISUSE_REPORT_STATES,
} from "../../../../modules/ocop/rules/misuse-report";
import { MISUSE_REPORT_ORDERS } from "../../../../monitoring/misuse-report-row";
import {
  choiceField,
  choicesQuery,
  idField,
  listQuery,
  optionalText,
} from "../../../monitoring-fields";
import { reportedFields } from "../../../store/ocop/misuse-reports/validators";
import { inspectionPlanFields } from "../inspections/validators";

const MAX_OUTCOME_LENGTH = 4000;

export const AdminGetMisuseReports = z
  .object({
    state: choicesQuery(MISUSE_REPORT_STATES),
    origin: choicesQuery(MISUSE_REPORT_ORIGINS),
    registered_product_id: idField.optional(),
    ...listQuery(MISUSE_REPORT_ORDERS, "-created_at"),
  })
  .strict();
export type AdminGetMisuseReportsType = z.infer<typeof AdminGetMisuseReports>;

export const AdminFileMisuseReport = z
  .object({
    ...reportedFields,
    registered_product_id: idField.nullish().transform((id) => id ?? null),
  })
  .strict();
export type AdminFileMisuseReportType = z.infer<typeof AdminFileMisuseReport>;

export const AdminHandleMisuseReport = z
  .object({
    state: choiceField(HANDLED_STATES),
    outcome: optionalText(MAX_OUTCOME_LENGTH),
    registered_product_id: idField.optional(),
    inspection: z
      .object({
        ...inspectionPlanFields,
        kind: inspectionPlanFields.kind.default("surprise"),
        producer_id: idField.nullish().transform((id) => id ?? null),
      })
      .strict()
      .nullish()
      .transform((inspection) => inspection ?? null),
  })
  .strict();
export type AdminHandleMisuseReportType = z.infer<typeof AdminHandleMisuseReport>;
