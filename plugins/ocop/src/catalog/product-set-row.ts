import type { Knex } from "@medusajs/framework/mikro-orm/knex";

export type ProductSetRow = {
  number: number;
  path: string;
  name_vi: string;
  name_en: string;
  group: { code: string; name_vi: string; name_en: string };
  sector: { code: string; name_vi: string; name_en: string };
};

/** The product sets of the law, in its order. */
export async function readProductSets(database: Knex): Promise<ProductSetRow[]> {
  const { rows } = await database.raw<{ rows: ProductSetRow[] }>(
    `select "set".number, "set".path, "set".name_vi, "set".name_en,
       json_build_object('code', "group".code, 'name_vi', "group".name_vi,
         'name_en', "group".name_en) as "group",
       json_build_object('code', sector.code, 'name_vi', sector.name_vi,
         'name_en', sector.name_en) as sector
     from ocop_product_set "set"
     join ocop_product_group "group" on "group".id = "set".group_id
     join ocop_sector sector on sector.id = "group".sector_id
     where "set".deleted_at is null
     order by "set".number`,
  );
  return rows;
}
