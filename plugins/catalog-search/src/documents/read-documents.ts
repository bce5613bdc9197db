import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { CivilDate } from "@ocop/ocop/catalog";
import type { IndexName } from "./index-name";
import { readPlaceDocuments } from "./read-places";
import { readProducerDocuments } from "./read-producers";
import { readProductDocuments } from "./read-products";

export type IndexDocument = { id: string; fingerprint: string };

/** The table whose rows an index has documents of. */
export const SOURCE_TABLES: Record<IndexName, string> = {
  product: "product",
  producer: "ocop_producer",
  place: "ocop_administrative_unit",
};

/** The documents of an index on a day among the ids; what is not to be found has none. */
export function readDocuments(
  database: Knex,
  index: IndexName,
  { ids, asOf }: { ids: string[]; asOf: CivilDate },
): Promise<IndexDocument[]> {
  switch (index) {
    case "product":
      return readProductDocuments(database, ids, asOf);
    case "producer":
      return readProducerDocuments(database, ids, asOf);
    case "place":
      return readPlaceDocuments(database, ids);
  }
}

/** The next ids of an index's table in their order, deleted rows left out. */
export async function readIds(
  database: Knex,
  index: IndexName,
  { after, take }: { after: string; take: number },
): Promise<string[]> {
  const { rows } = await database.raw<{ rows: { id: string }[] }>(
    `select id from "${SOURCE_TABLES[index]}" where deleted_at is null and id > ? order by id limit ?`,
    [after, take],
  );
  return rows.map(({ id }) => id);
}
