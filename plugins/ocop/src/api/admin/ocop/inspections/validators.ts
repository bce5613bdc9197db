import { z } from "@medusajs/framework/zod";
import {
  FINDING_SUBJECTS,
  INSPECTION_CONCLUSIONS,
  INSPECTION_KINDS,
  INSPECTION_STATES,
} from "../../../../modules/ocop/rules/inspection";
import { INSPECTION_ORDERS } from "../../../../monitoring/inspection-row";
import {
  booleanQuery,
  choiceField,
  choicesQuery,
  civilDateField,
  idField,
  listQuery,
  nameField,
  optionalName,
  optionalText,
  textField,
} from "../../../monitoring-fields";

const MAX_TEXT_LENGTH = 4000;
const MAX_FINDINGS = 100;

export const AdminGetInspections = z
  .object({
    state: choicesQuery(INSPECTION_STATES),
    kind: choicesQuery(INSPECTION_KINDS),
    conclusion: choicesQuery(INSPECTION_CONCLUSIONS),
    unit_code: z
      .string()
      .regex(/^\d{5}$/, { message: "21548" })
      .optional(),
    producer_id: idField.optional(),
    registered_product_id: idField.optional(),
    overdue: booleanQuery,
    ...listQuery(INSPECTION_ORDERS, "-planned_on"),
  })
  .strict();
export type AdminGetInspectionsType = z.infer<typeof AdminGetInspections>;

export const AdminRecordInspectionResult = z
  .object({
    done_on: civilDateField,
    conclusion: choiceField(INSPECTION_CONCLUSIONS),
    summary: textField(1, MAX_TEXT_LENGTH),
    findings: z
      .array(
        z
          .object({
            subject: choiceField(FINDING_SUBJECTS),
            description: textField(1, MAX_TEXT_LENGTH),
            due_on: civilDateField.nullish().transform((date) => date ?? null),
          })
          .strict(),
      )
      .max(MAX_FINDINGS)
      .default([]),
  })
  .strict();
export type AdminRecordInspectionResultType = z.infer<typeof AdminRecordInspectionResult>;

/** The part of a plan that also follows from a misuse report. */
export const inspectionPlanFields = {
  kind: choiceField(INSPECTION_KINDS),
  planned_on: civilDateField,
  agency: nameField,
  inspectors: optionalName,
};

export const AdminPlanInspection = z
  .object({
    ...inspectionPlanFields,
    producer_id: idField,
    registered_product_id: idField.nullish().transform((id) => id ?? null),
    result: AdminRecordInspectionResult.nullish().transform((result) => result ?? null),
  })
  .strict();
export type AdminPlanInspectionType = z.infer<typeof AdminPlanInspection>;

export const AdminCancelInspection = z.object({ reason: textField(1, MAX_TEXT_LENGTH) }).strict();
export type AdminCancelInspectionType = z.infer<typeof AdminCancelInspection>;

export const AdminRemedyFinding = z
  .object({ remedied_on: civilDateField, note: optionalText(MAX_TEXT_LENGTH) })
  .strict();
export type AdminRemedyFindingType = z.infer<typeof AdminRemedyFinding>;
