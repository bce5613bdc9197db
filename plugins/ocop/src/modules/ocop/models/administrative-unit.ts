import { model } from "@medusajs/framework/utils";
import { Producer } from "./producer";

export const ADMINISTRATIVE_UNIT_KINDS = ["commune", "ward", "special_zone"] as const;

/**
 * A commune, ward or special zone of the province since 2025-07-01 (Resolution
 * 1677/NQ-UBTVQH15), by its official code. `map_row` and `map_column` place it on the tile map:
 * a sketch for the eye, not geography.
 */
export const AdministrativeUnit = model.define(
  { name: "administrative_unit", tableName: "ocop_administrative_unit" },
  {
    id: model.id({ prefix: "ounit" }).primaryKey(),
    code: model.text().unique(),
    kind: model.enum([...ADMINISTRATIVE_UNIT_KINDS]),
    name: model.text().searchable(),
    full_name: model.text(),
    province_code: model.text(),
    map_row: model.number().nullable(),
    map_column: model.number().nullable(),
    producers: model.hasMany(() => Producer, { mappedBy: "administrative_unit" }),
  },
);
