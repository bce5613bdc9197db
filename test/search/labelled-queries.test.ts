import { expect, it } from "vitest";
import units from "../../backend/src/seed/data/administrative-units.json" with { type: "json" };
import producers from "../../backend/src/seed/data/producers.json" with { type: "json" };
import products from "../../backend/src/seed/data/products.json" with { type: "json" };
import { LABELLED_QUERIES } from "./labelled-queries/index.ts";

const known = {
  products: new Set(products.map(({ handle }) => handle)),
  producers: new Set(producers.map(({ key }) => key)),
  places: new Set(units.units.map(({ code }) => code)),
};

it("has at least 140 queries, each once in a language", () => {
  expect(LABELLED_QUERIES.length).toBeGreaterThanOrEqual(140);
  const keys = LABELLED_QUERIES.map(({ q, language }) => `${language} ${q}`);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

it("has several of every kind", () => {
  const kinds = [...new Set(LABELLED_QUERIES.map(({ kind }) => kind))];
  expect(kinds).toHaveLength(14);
  for (const kind of kinds) {
    const own = LABELLED_QUERIES.filter((query) => query.kind === kind);
    expect(own.length, kind).toBeGreaterThanOrEqual(5);
  }
});

it("expects only what the sample holds", () => {
  const unknown = LABELLED_QUERIES.flatMap(({ q, expect: right }) =>
    (["products", "producers", "places"] as const).flatMap((target) =>
      (right[target] ?? []).filter((one) => !known[target].has(one)).map((one) => `${q}: ${one}`),
    ),
  );
  expect(unknown).toEqual([]);
});

it("expects something of every query, never more than a fifth of the catalogue", () => {
  for (const { q, expect: right } of LABELLED_QUERIES) {
    const count = Object.values(right).flat().length;
    expect(count, q).toBeGreaterThan(0);
    expect(count, q).toBeLessThanOrEqual(products.length / 5);
  }
});
