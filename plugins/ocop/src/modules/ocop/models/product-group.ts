import { model } from "@medusajs/framework/utils";
import { ProductSet } from "./product-set";
import { Sector } from "./sector";

/** One of the seventeen groups (nhóm) of Decision 26/2026/QĐ-TTg, Appendix I. */
export const ProductGroup = model.define(
  { name: "product_group", tableName: "ocop_product_group" },
  {
    id: model.id({ prefix: "ogrp" }).primaryKey(),
    code: model.text().unique(),
    name_vi: model.text(),
    name_en: model.text(),
    sector: model.belongsTo(() => Sector, { mappedBy: "groups" }),
    product_sets: model.hasMany(() => ProductSet, { mappedBy: "group" }),
  },
);
