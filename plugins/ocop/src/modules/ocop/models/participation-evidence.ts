import { model } from "@medusajs/framework/utils";
import { PARTICIPATION_EVIDENCE_KINDS } from "../rules/participation";
import { civilDates } from "./civil-date-check";

/** A paper or link that backs a participation; rows are only added. What it is worth say its checks. */
export const ParticipationEvidence = model
  .define(
    { name: "participation_evidence", tableName: "ocop_participation_evidence" },
    {
      id: model.id({ prefix: "opev" }).primaryKey(),
      participation_id: model.text().index(),
      kind: model.enum([...PARTICIPATION_EVIDENCE_KINDS]),
      /** Number of the contract, order or invoice. */
      reference: model.text().nullable(),
      url: model.text().nullable(),
      /** Civil dates: of issue, and the last day of a contract. */
      issued_on: model.text().nullable(),
      valid_until: model.text().nullable(),
      /** The private file; `file_id` is its key in Medusa's file module. */
      file_id: model.text().nullable(),
      file_name: model.text().nullable(),
      media_type: model.text().nullable(),
      size_bytes: model.number().nullable(),
      sha256: model.text().nullable(),
      recorded_at: model.dateTime(),
      recorded_by: model.text().nullable(),
      recorded_by_name: model.text().nullable(),
    },
  )
  .checks([
    {
      name: "ocop_participation_evidence_civil_dates",
      expression: (columns) => civilDates(columns.issued_on, columns.valid_until),
    },
    {
      name: "ocop_participation_evidence_link",
      expression: (columns) => `(${columns.kind} = 'shop_link') = (${columns.url} is not null)`,
    },
  ]);
