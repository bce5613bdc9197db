import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { search, searchStatus, waitForIndexes } from "../support/search.ts";
import { useShop, type Shop } from "../support/shop.ts";
import { LABELLED_QUERIES } from "./labelled-queries/index.ts";
import type { LabelledQuery } from "./labelled-queries/labelled-query.ts";
import { measureRelevance, reportOf, type Answer } from "./relevance.ts";

const GOAL = 0.95;
const MINUTES = 60_000;
const ENGINE_RETURNS_MILLISECONDS = 30_000;
const LOCALES = { vi: "vi-VN", en: "en-US" };
const reports = path.resolve(import.meta.dirname, "../../.data/search");

async function ask(shop: Shop, { q, language }: LabelledQuery): Promise<Answer> {
  const parameters = new URLSearchParams({ q, limit: "10" });
  // What the database listed because the engine was slow on a busy machine says nothing about its order.
  const answer = await vi.waitFor(
    async () => {
      const given = await search(shop, parameters.toString(), LOCALES[language]);
      expect(given.source, q).toBe("index");
      return given;
    },
    { timeout: ENGINE_RETURNS_MILLISECONDS, interval: 200 },
  );
  return {
    products: answer.products.map(({ handle }) => handle),
    producers: answer.producers.map(({ handle }) => handle),
    places: answer.places.map(({ code }) => code),
  };
}

/** Writes the report where the next run of the same engine and version finds it again. */
function keep(engine: { name: string; version: string | null }, report: string): void {
  const name = `relevance-${engine.name}-${engine.version ?? "unknown"}`;
  fs.mkdirSync(reports, { recursive: true });
  fs.writeFileSync(path.join(reports, `${name.replaceAll(/[^\w.-]+/g, "_")}.txt`), report);
  console.log(report);
}

function itFindsWhatPeopleMean(shop: Shop, engineName: string): void {
  it(
    "shows what people mean among the first three",
    async () => {
      await waitForIndexes(shop);
      const { engine } = await searchStatus(shop);
      expect(engine.name).toBe(engineName);
      const relevance = await measureRelevance(LABELLED_QUERIES, (query) => ask(shop, query));
      const report = reportOf(`${engine.name} ${engine.version ?? ""}`, relevance);
      keep(engine, report);
      expect(relevance.share, report).toBeGreaterThanOrEqual(GOAL);
    },
    3 * MINUTES,
  );
}

describe("the search on the shop's own Postgres", () => {
  itFindsWhatPeopleMean(useShop(), "postgres");
});

const host = process.env.OCOP_TEST_MEILISEARCH_HOST;
const apiKey = process.env.OCOP_TEST_MEILISEARCH_API_KEY ?? "";

describe.skipIf(!host)("the search on Meilisearch", () => {
  // A prefix of its own: the server may hold somebody's indexes.
  const prefix = `test${crypto.randomBytes(4).toString("hex")}`;
  const meilisearch = (method: string, url: string) =>
    fetch(`${host}${url}`, { method, headers: { authorization: `Bearer ${apiKey}` } });

  // Registered before the shop's own end, so it runs after the shop has stopped writing.
  afterAll(async () => {
    const listed = await meilisearch("GET", "/indexes?limit=1000");
    const { results } = (await listed.json()) as { results: { uid: string }[] };
    const own = results.filter(({ uid }) => uid.startsWith(prefix));
    for (const { uid } of own) await meilisearch("DELETE", `/indexes/${uid}`);
  });

  const shop = useShop({
    migratesSearch: true,
    backendEnv: {
      MEILISEARCH_HOST: host,
      MEILISEARCH_API_KEY: apiKey,
      MEILISEARCH_INDEX_PREFIX: prefix,
    },
  });
  itFindsWhatPeopleMean(shop, "meilisearch");
});
