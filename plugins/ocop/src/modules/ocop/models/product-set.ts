import { model } from "@medusajs/framework/utils";
import { ProductGroup } from "./product-group";
import { RegisteredProduct } from "./registered-product";

/** One of the 26 product sets (bộ sản phẩm): the line of the law whose criteria judge a product. */
export const ProductSet = model.define(
  { name: "product_set", tableName: "ocop_product_set" },
  {
    id: model.id({ prefix: "oset" }).primaryKey(),
    number: model.number().unique(),
    path: model.text().unique(),
    name_vi: model.text(),
    name_en: model.text(),
    lead_ministries: model.array(),
    group: model.belongsTo(() => ProductGroup, { mappedBy: "product_sets" }),
    registered_products: model.hasMany(() => RegisteredProduct, { mappedBy: "product_set" }),
  },
);
