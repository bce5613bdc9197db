import fs from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { WATCHED_TABLES } from "../../plugins/catalog-search/src/upkeep/watched-tables.ts";

const root = path.resolve(import.meta.dirname, "../..");
/** Where the statements are that the documents of the search are read by. */
const READERS = [
  "plugins/ocop/src/catalog/shop-product-row.ts",
  "plugins/catalog-search/src/documents/read-products.ts",
  "plugins/catalog-search/src/documents/read-producers.ts",
  "plugins/catalog-search/src/documents/read-places.ts",
];
/** Read, but no part of a document, or changed by the law alone, which the daily comparison sees. */
const UNWATCHED = [
  "ocop_recall",
  "ocop_management_system",
  "image",
  "ocop_product_group",
  "ocop_sector",
];

/** The tables that a file's statements name, without the names that they make themselves. */
function tablesIn(file: string): string[] {
  const text = fs.readFileSync(path.join(root, file), "utf8");
  const made = new Set([...text.matchAll(/(\w+) as materialized \(/g)].map(([, name]) => name));
  const named = [...text.matchAll(/\b(?:from|join) (?!lateral)(ocop_\w+|[a-z]+(?:_[a-z]+)*)\b/g)];
  return named.flatMap(([, name]) => (name && !made.has(name) ? [name] : []));
}

it("watches every table that a document of the search is read from", () => {
  const watched = new Set([...WATCHED_TABLES.map(({ table }) => table), ...UNWATCHED]);
  const read = [...new Set(READERS.flatMap(tablesIn))];
  expect(read).toContain("inventory_level");
  expect(read.length).toBeGreaterThan(12);
  expect(read.filter((table) => !watched.has(table))).toEqual([]);
});
