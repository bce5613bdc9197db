import { model } from "@medusajs/framework/utils";

/** How a size is delivered to shops that sell it on; null: its producer has not said yet. */
export const SupplyTerms = model
  .define(
    { name: "supply_terms", tableName: "ocop_supply_terms" },
    {
      id: model.id({ prefix: "osup" }).primaryKey(),
      variant_id: model.text(),
      producer_id: model.text(),
      units_per_case: model.number().nullable(),
      case_gtin: model.text().nullable(),
      case_weight_g: model.number().nullable(),
      /** Least order, in cases. */
      minimum_cases: model.number().nullable(),
      lead_time_days: model.number().nullable(),
      /** Whole đồng for a piece, without value added tax. */
      wholesale_price_vnd: model.number().nullable(),
      vat_percent: model.number().nullable(),
    },
  )
  .indexes([
    { on: ["variant_id"], unique: true, where: "deleted_at is null" },
    { on: ["producer_id"], where: "deleted_at is null" },
  ]);
