import { model } from "@medusajs/framework/utils";
import { APPLICATION_ACTIONS } from "../rules/application";
import { Application } from "./application";

/** One step of an application's way: who, when (`created_at`), with which words. Never changed. */
export const ApplicationStep = model.define(
  { name: "application_step", tableName: "ocop_application_step" },
  {
    id: model.id({ prefix: "oapst" }).primaryKey(),
    action: model.enum([...APPLICATION_ACTIONS]),
    words: model.text().nullable(),
    by: model.enum(["applicant", "staff"]),
    actor_id: model.text().nullable(),
    actor_name: model.text().nullable(),
    /** When the other side was told; null: the job still has to. */
    told_at: model.dateTime().nullable(),
    application: model.belongsTo(() => Application, { mappedBy: "steps" }),
  },
);
