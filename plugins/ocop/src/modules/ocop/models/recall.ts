import { model } from "@medusajs/framework/utils";
import { civilDates } from "./civil-date-check";
import { RegisteredProduct } from "./registered-product";

/** A recall of lots; it stands on the product's page from `announced_on` until it has ended. */
export const Recall = model
  .define(
    { name: "recall", tableName: "ocop_recall" },
    {
      id: model.id({ prefix: "orecl" }).primaryKey(),
      /** Lot numbers as printed; empty: every lot. */
      lots: model.array(),
      reason_vi: model.text(),
      reason_en: model.text().nullable(),
      /** What a buyer does now. */
      advice_vi: model.text(),
      advice_en: model.text().nullable(),
      announced_on: model.text(),
      ended_on: model.text().nullable(),
      end_note: model.text().nullable(),
      agency: model.text().nullable(),
      decision_number: model.text().nullable(),
      registered_product: model.belongsTo(() => RegisteredProduct, { mappedBy: "recalls" }),
    },
  )
  .checks([
    {
      name: "ocop_recall_civil_dates",
      expression: (columns) => civilDates(columns.announced_on, columns.ended_on),
    },
  ]);
