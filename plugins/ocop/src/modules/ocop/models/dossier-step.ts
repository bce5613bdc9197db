import { model } from "@medusajs/framework/utils";
import { civilDates } from "./civil-date-check";
import { DOSSIER_LEVELS } from "../rules/dossier-level";
import { Dossier } from "./dossier";

export const DOSSIER_ACTIONS = [
  "filed",
  "received",
  "forwarded",
  "returned",
  "decided",
  "withdrawn",
] as const;

/** One step of a dossier's way: what happened at which level, on which day, with which receipt. */
export const DossierStep = model
  .define(
    { name: "dossier_step", tableName: "ocop_dossier_step" },
    {
      id: model.id({ prefix: "ostep" }).primaryKey(),
      action: model.enum([...DOSSIER_ACTIONS]),
      level: model.enum([...DOSSIER_LEVELS]),
      done_on: model.text(),
      /** Last day that the law gave for this step; null where it gives none. */
      due_on: model.text().nullable(),
      receipt_number: model.text().nullable(),
      note: model.text().nullable(),
      actor_id: model.text().nullable(),
      actor_name: model.text().nullable(),
      dossier: model.belongsTo(() => Dossier, { mappedBy: "steps" }),
    },
  )
  .checks([
    {
      name: "ocop_dossier_step_civil_dates",
      expression: (columns) => civilDates(columns.done_on, columns.due_on),
    },
  ]);
