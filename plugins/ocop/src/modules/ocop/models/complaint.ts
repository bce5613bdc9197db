import { model } from "@medusajs/framework/utils";
import { COMPLAINT_KINDS, COMPLAINT_STATES } from "../rules/complaint";

/** A buyer's complaint, or a request about the person's own data, with when it is to be answered. */
export const Complaint = model.define(
  { name: "complaint", tableName: "ocop_complaint" },
  {
    id: model.id({ prefix: "ocomp" }).primaryKey(),
    /** Given to the person to read the answer with. */
    code: model.text().unique(),
    kind: model.enum([...COMPLAINT_KINDS]),
    state: model.enum([...COMPLAINT_STATES]).default("new"),
    description: model.text(),
    /** As the person wrote it; need not be an order of ours. */
    order_code: model.text().nullable(),
    name: model.text(),
    /** Phone or e-mail. */
    contact: model.text(),
    language: model.text(),
    /** Civil date. */
    answer_by: model.text().index(),
    answer: model.text().nullable(),
    answered_at: model.dateTime().nullable(),
    handled_by: model.text().nullable(),
    handled_by_name: model.text().nullable(),
  },
);
