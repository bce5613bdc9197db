import { model } from "@medusajs/framework/utils";
import { ProductGroup } from "./product-group";

/** One of the six sectors (ngành) of Decision 26/2026/QĐ-TTg, Appendix I. */
export const Sector = model.define(
  { name: "sector", tableName: "ocop_sector" },
  {
    id: model.id({ prefix: "osec" }).primaryKey(),
    code: model.text().unique(),
    name_vi: model.text(),
    name_en: model.text(),
    groups: model.hasMany(() => ProductGroup, { mappedBy: "sector" }),
  },
);
