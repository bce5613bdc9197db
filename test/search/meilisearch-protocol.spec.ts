import type { Logger, SearchTypes } from "@medusajs/framework/types";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import MeilisearchSearchService, {
  type MeilisearchOptions,
} from "../../plugins/catalog-search/src/providers/meilisearch/service.ts";
import { Refusal } from "../support/meilisearch/answer.ts";
import { type StandIn, startMeilisearchStandIn } from "../support/meilisearch-stand-in.ts";
import { describeFilters } from "./conformance/filters.ts";
import { DOCUMENTS, sampleIndex, SHARP_VALUE } from "./conformance/sample-index.ts";
import { tested } from "./conformance/tested.ts";

const index = sampleIndex("shop_v1");
const uid = index.physical_name;
let server: StandIn;
let provider: MeilisearchSearchService;

function connect(options: Partial<MeilisearchOptions> = {}): MeilisearchSearchService {
  const logger = { info: () => undefined } as unknown as Logger;
  return new MeilisearchSearchService(
    { logger },
    { host: server.url, apiKey: server.masterKey, ...options },
  );
}
function ask(query: Partial<SearchTypes.ProviderSearchQuery> = {}, by = provider) {
  return by.search({ index, attributes_to_retrieve: ["id"], ...query });
}
async function write(documents = DOCUMENTS): Promise<SearchTypes.SearchTask> {
  const task = await provider.upsertDocuments({ index: uid, definition: index, documents });
  return provider.waitForTask(task);
}
/** The requests since the test began, as "METHOD /path", polls of tasks once each. */
function calls(): string[] {
  const all = server.requests.map(({ method, path }) => `${method} ${path}`);
  return all
    .map((call) => call.replace(/\d+$/u, ":uid"))
    .filter((call, at, list) => call !== list[at - 1]);
}
function lastBody(path: string): unknown {
  return server.requests.findLast((request) => request.path === path)?.body;
}

beforeAll(async () => {
  server = await startMeilisearchStandIn();
  provider = connect();
});
afterAll(() => server.close());
beforeEach(async () => {
  await provider.upsertIndex({ index });
  server.requests.length = 0;
});
afterEach(async () => {
  server.fail(null);
  server.store.hold(false);
  await provider.deleteIndex({ index: uid });
});

describe("indexes", () => {
  it("are made, then set, each task awaited", async () => {
    const fresh = sampleIndex("shop_v2");
    expect(await provider.upsertIndex({ index: fresh })).toMatchObject({ status: "succeeded" });
    expect(calls()).toEqual([
      "POST /indexes",
      "GET /tasks/:uid",
      "PATCH /indexes/shop_v2/settings",
      "GET /tasks/:uid",
    ]);
    expect(server.store.index("shop_v2")).toMatchObject({
      primaryKey: "id",
      settings: { searchableAttributes: ["_folded.title", "_folded.note", "_folded.variants.sku"] },
    });
    await provider.deleteIndex({ index: "shop_v2" });
  });

  it("are set again when they are there, and keep their documents", async () => {
    await write();
    const without = { ...index, settings: {} };
    await provider.upsertIndex({ index: without });
    expect(server.store.index(uid).settings.synonyms).toEqual({});
    expect(server.store.index(uid).documents.size).toBe(DOCUMENTS.length);
  });

  it("fail aloud when the engine cannot make or set them", async () => {
    server.store.failNextTask(new Refusal(400, "no_space_left_on_device", "The disk is full."));
    await expect(provider.upsertIndex({ index })).rejects.toThrow(/disk is full.*no_space_left/u);
    server.store.failNextTask(new Refusal(400, "index_already_exists", "It is there."));
    server.store.failNextTask(new Refusal(500, "internal", "Settings were lost."));
    await expect(provider.upsertIndex({ index })).rejects.toThrow(/Settings were lost/u);
    const wrong = { meilisearch: { rankingRules: ["fame"] } };
    await expect(
      provider.upsertIndex({ index: { ...index, settings: { provider_options: wrong } } }),
    ).rejects.toThrow(/`fame` ranking rule is invalid/u);
  });

  it("are all listed with their counts, however many there are", async () => {
    await write();
    for (let more = 0; more < 130; more += 1) {
      const other = { ...server.store.index(uid), uid: `other_${more}`, documents: new Map() };
      server.store.indexes.set(other.uid, other);
    }
    const listed = await provider.listIndexes();
    expect(listed).toHaveLength(131);
    expect(listed[0]).toMatchObject({ name: uid, document_count: 5, provider: "meilisearch" });
    expect(listed[130]).toMatchObject({ name: "other_129", document_count: 0 });
    for (let more = 0; more < 130; more += 1) server.store.indexes.delete(`other_${more}`);
  });

  it("that are gone are not brought back by a late write", async () => {
    await provider.deleteIndex({ index: uid });
    await expect(write()).rejects.toHaveProperty("type", "not_found");
    const removal = provider.deleteDocuments({ index: uid, filters: { id: "malt" } });
    await expect(removal).rejects.toHaveProperty("type", "not_found");
    await expect(provider.clearIndex({ index: uid })).rejects.toHaveProperty("type", "not_found");
    expect(server.store.indexes.has(uid)).toBe(false);
  });
});

describe("tasks", () => {
  it("are handed over as enqueued and awaited until they are done", async () => {
    server.store.hold(true);
    const documents = DOCUMENTS;
    const task = await provider.upsertDocuments({ index: uid, definition: index, documents });
    expect(task).toMatchObject({ index: uid, status: "enqueued", id: expect.any(String) });
    expect((await ask()).hits).toEqual([]);
    const done = provider.waitForTask(task);
    server.store.hold(false);
    expect(await done).toMatchObject({ id: task.id, index: uid, status: "succeeded" });
    expect((await ask()).hits).toHaveLength(DOCUMENTS.length);
  });

  it("that fail tell why", async () => {
    server.store.failNextTask(new Refusal(400, "payload_too_large", "Too much at once."));
    expect(await write()).toMatchObject({
      status: "failed",
      error: { message: "Too much at once.", code: "payload_too_large" },
    });
  });

  it("that take too long have failed", async () => {
    server.store.hold(true);
    const documents = DOCUMENTS;
    const task = await provider.upsertDocuments({ index: uid, definition: index, documents });
    expect(await provider.waitForTask(task, { timeout_ms: 20 })).toMatchObject({
      status: "failed",
      error: { code: "task_timeout" },
    });
  });

  it("of documents with other signs in their id are never made", async () => {
    const writing = write([{ id: "ok" }, { id: "sầu riêng" }]);
    await expect(writing).rejects.toThrow(/"sầu riêng" may hold only letters/u);
    expect(server.store.index(uid).documents.size).toBe(0);
  });
});

describe("documents", () => {
  it("are kept as written, beside what they are compared by", async () => {
    await write();
    const garlic = DOCUMENTS[0];
    expect(server.store.index(uid).documents.get("garlic")).toEqual({
      ...garlic,
      _folded: {
        title: ["toi li son"],
        note: ["toi trong tren cat thom cai"],
        "variants.sku": ["toi 500g", "toi 1kg"],
      },
      _order: {
        title: expect.stringMatching(/^k\d+!/u),
        in_stock: 1,
        published_at: Date.UTC(2026, 0, 10),
      },
    });
  });

  it("are deleted by their ids in one call, else by a filter", async () => {
    await write();
    await provider.deleteDocuments({ index: uid, filters: { id: ["malt", "fern"] } });
    expect(lastBody(`/indexes/${uid}/documents/delete-batch`)).toEqual(["malt", "fern"]);
    const filters = { published_at: { $lt: "2026-02-01T00:00:00Z" }, category: SHARP_VALUE };
    await provider.waitForTask(await provider.deleteDocuments({ index: uid, filters }));
    expect(lastBody(`/indexes/${uid}/documents/delete`)).toEqual({
      filter:
        `("_order.published_at" < "1769904000000") AND ` +
        `("category" IN ["a\\"b\\\\c' OR id != \\"\\" \\\\"])`,
    });
    expect([...server.store.index(uid).documents.keys()]).toEqual(["garlic", "sugar", "cinnamon"]);
  });
});

describe("searching", () => {
  it("sends all queries, and those that only count, in one request", async () => {
    const facets: SearchTypes.SearchFacetRequest[] = [
      { field: "price", type: "range", ranges: [{ to: 5 }, { from: 5 }] },
      { field: "category" },
    ];
    const attributes_to_retrieve = ["id"];
    const queries: SearchTypes.ProviderSearchQuery[] = [
      { index, attributes_to_retrieve, q: "Tỏi", search_options: { facets } },
      { index, attributes_to_retrieve, filters: { stars: 4 }, pagination: { skip: 40, take: 20 } },
    ];
    expect(await provider.searchMany(queries)).toHaveLength(2);
    expect(calls()).toEqual(["POST /multi-search"]);
    expect(lastBody("/multi-search")).toMatchObject({
      queries: [
        { q: "toi ", facets: ["category"], matchingStrategy: "all" },
        { q: "toi ", hitsPerPage: 0, filter: expect.stringContaining(`"price" < "5"`) },
        { q: "toi ", hitsPerPage: 0, filter: expect.stringContaining(`"price" >= "5"`) },
        { q: "", filter: `"stars" IN ["4"]`, page: 3, hitsPerPage: 20 },
      ],
    });
  });

  it("wants answers uncompressed, which come at once", async () => {
    await ask();
    expect(server.requests[0]?.headers["accept-encoding"]).toBe("identity");
  });

  it("is refused when the index does not hold what its definition says", async () => {
    server.store.index(uid).settings.filterableAttributes = ["id"];
    const refused = expect(ask({ filters: { stars: 4 } })).rejects;
    await refused.toMatchObject({ type: "invalid_data", message: /`stars` is not filterable/u });
  });

  it("says that an index is not there", async () => {
    const missing = ask({ index: sampleIndex("shop_v0") });
    await expect(missing).rejects.toMatchObject({
      type: "not_found",
      message: "Inside `.queries[0]`: Index `shop_v0` not found.",
    });
  });
});

// The stand-in understands filters, as far as we write them: these run without a real engine too.
describe("filters sent", () => {
  const context = tested(() => provider);
  beforeAll(async () => {
    await context.done(provider.upsertIndex({ index: context.index }));
    await context.write();
  });
  describeFilters(context);
});

describe("keys", () => {
  it("that only search may search, and nothing else", async () => {
    const searching = connect({ apiKey: server.searchKey });
    expect(await ask({}, searching)).toHaveProperty("hits");
    await expect(searching.clearIndex({ index: uid })).rejects.toThrow(/refuses the key/u);
  });

  it.each([undefined, "s3cret-and-wrong"])("%s: says so and does not tell it", async (apiKey) => {
    const error: unknown = await ask({}, connect({ apiKey })).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ type: "unexpected_state", message: /refuses the key/u });
    expect(JSON.stringify([error, String(error)])).not.toContain("s3cret");
  });
});

describe("when the engine is in trouble", () => {
  const search = /multi-search/u;

  it("waits no longer for a search than it may take", async () => {
    server.fail(search, { delayMs: 500 });
    const waiting = ask({}, connect({ searchTimeoutMs: 30 }));
    await expect(waiting).rejects.toMatchObject({
      type: "unexpected_state",
      message: "Meilisearch did not answer within 30 ms",
    });
  });

  it("waits no longer for a write than it may take", async () => {
    server.fail(/documents/u, { delayMs: 500 });
    const hasty = connect({ taskTimeoutMs: 30 });
    await expect(hasty.clearIndex({ index: uid })).rejects.toThrow(/did not answer within 30 ms/u);
  });

  it("tells the module how long to wait when there were too many requests", async () => {
    server.fail(/documents/u, { answer: { status: 429, headers: { "retry-after": "2" } } });
    await expect(write()).rejects.toMatchObject({ status: 429, retry_after: 2000 });
  });

  it.each([
    [
      "fails",
      { status: 500, body: { message: "Oh", code: "internal" } },
      /failed: Oh \(internal\)/u,
    ],
    ["is away behind a proxy", { status: 502, body: "<html>" }, /is not Meilisearch/u],
    ["answers nothing", { status: 503 }, /failed: status 503/u],
  ])("says plainly that it %s", async (_name, answer, message) => {
    server.fail(search, { answer });
    await expect(ask()).rejects.toMatchObject({ type: "unexpected_state", message });
  });

  it("says plainly that it cannot be reached", async () => {
    const gone = await startMeilisearchStandIn();
    await gone.close();
    const lost = { type: "unexpected_state", message: "Meilisearch cannot be reached" };
    await expect(ask({}, connect({ host: gone.url }))).rejects.toMatchObject(lost);
    server.fail(search, { cut: true });
    await expect(ask()).rejects.toMatchObject(lost);
  });
});
