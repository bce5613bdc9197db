import { model } from "@medusajs/framework/utils";
import { CORRECTED_FACTS, CORRECTION_STATES } from "../rules/register-correction";

/** A mistake in the register that a producer reports, and what the staff answer. */
export const RegisterCorrection = model.define(
  { name: "register_correction", tableName: "ocop_register_correction" },
  {
    id: model.id({ prefix: "ocorr" }).primaryKey(),
    producer_id: model.text().index(),
    /** Of a fact of one product. */
    registered_product_id: model.text().nullable(),
    fact: model.enum([...CORRECTED_FACTS]),
    state: model.enum([...CORRECTION_STATES]).default("new"),
    /** What the register said when it was reported; null: nothing. */
    register_says: model.text().nullable(),
    /** What is right, in the producer's words. */
    is_right: model.text(),
    note: model.text().nullable(),
    /** A private paper that shows it; `file_id` is its key in Medusa's file module. */
    file_id: model.text().nullable(),
    file_name: model.text().nullable(),
    media_type: model.text().nullable(),
    reported_by: model.text().nullable(),
    reported_by_name: model.text().nullable(),
    /** Of the reader of the answer. */
    language: model.text(),
    answer: model.text().nullable(),
    answered_at: model.dateTime().nullable(),
    handled_by: model.text().nullable(),
    handled_by_name: model.text().nullable(),
  },
);
