import { setTimeout as pause } from "node:timers/promises";
import { startShop, type Shop } from "../../support/shop.ts";
import { percentile } from "./load.ts";
import { multiplyProducts } from "./many-products.ts";
import { treeBytes } from "./process-tree.ts";

export interface Percentiles {
  p50: number;
  p95: number;
  p99: number;
}

/** What one engine gave for a shop of one size; times in milliseconds. */
export interface SearchMeasure {
  engine: string;
  products: number;
  indexing: { seconds: number; perSecond: number };
  /** As the server's `Server-Timing` has it: the engine with the wait for it. */
  inEngine: Percentiles;
  /** The engine again, while the index is compared with the database as each day begins. */
  besideComparing: Percentiles;
  /** The whole search beneath HTTP: the engine, and the cards from the register. */
  beneath: Percentiles;
  /** The same requests as the client saw them. */
  http: Percentiles;
  /** Of HTTP's p95 to that beneath it. */
  ratioP95: number;
  suggestions: Percentiles;
  memoryBytes: number;
  /** Tables of the index; null where another server holds it. */
  indexBytes: number | null;
}

/** What people type and choose: every request asks for all facets. */
const QUERIES = [
  ...["toi+ly+son", "tỏi", "nuoc+mam", "mach+nha", "mach+nah", "que+tra+bong", "ca+phe", "garlic"],
  ...["banh+trang", "duong+phoi", "muoi", "ruou+sim", "fish+sauce", "son+ly+toi", "tra+linh+chi"],
].map((q) => `q=${q}`);
const LISTS = [
  ...["", "star=4", "sector=I,II&star=3,4", "in_stock=true&sort=price_asc", "commune=21548"],
  ...["q=toi&star=4&in_stock=true", "q=muoi&price_min=20000&price_max=90000", "sort=newest"],
];
const TYPED = ["to", "toi", "toi ly", "nuoc", "nuoc ma", "mach", "que", "ca phe", "gar", "son"];

function percentiles(times: number[]): Percentiles {
  const sorted = Float64Array.from(times).sort();
  return {
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    p99: percentile(sorted, 0.99),
  };
}

type Filling = { id: string; status: string; documents_synced: number };
type IndexState = {
  name: string;
  pending: number;
  filling: Filling | null;
  reconcile_due: boolean;
  reconciled_at: string | null;
};

async function indexesOf(shop: Shop): Promise<IndexState[]> {
  const answer = await shop.admin("/admin/ocop/search");
  return ((await answer.json()) as { indexes: IndexState[] }).indexes;
}

async function fillingOf(shop: Shop): Promise<Filling | null> {
  return (await indexesOf(shop)).find(({ name }) => name === "product")?.filling ?? null;
}

/**
 * What was written for the measurement is in the log of changes too, and a shop's first day begins with
 * comparing its indexes: both are work of their own beside what is measured.
 */
async function waitForUpkeep(shop: Shop): Promise<void> {
  const isBusy = ({ pending, reconciled_at }: IndexState) => pending > 0 || reconciled_at === null;
  while ((await indexesOf(shop)).some(isBusy)) await pause(500);
}

async function waitForFilling(shop: Shop, isIt: (filling: Filling | null) => boolean) {
  while (!isIt(await fillingOf(shop))) await pause(100);
}

async function index(shop: Shop, products: number): Promise<SearchMeasure["indexing"]> {
  await waitForFilling(shop, (filling) => filling?.status === "done");
  const before = (await fillingOf(shop))?.id;
  const from = performance.now();
  const started = await shop.admin("/admin/ocop/search/rebuild", {
    method: "POST",
    body: JSON.stringify({ index: "product" }),
  });
  if (started.status !== 202) throw new Error(`The rebuild did not begin: ${started.status}`);
  await waitForFilling(shop, (filling) => filling?.status === "done" && filling.id !== before);
  const seconds = (performance.now() - from) / 1000;
  await waitForUpkeep(shop);
  await shop.pool.query("vacuum analyze");
  return { seconds, perSecond: products / seconds };
}

type Times = { engine: number; search: number; total: number };

async function ask(shop: Shop, query: string): Promise<Times> {
  const from = performance.now();
  const response = await shop.store(`/store/ocop/search?${query}`);
  const answer = (await response.json()) as { source?: string };
  const total = performance.now() - from;
  if (answer.source !== "index") throw new Error(`"${query}" was not answered by the engine`);
  const told = response.headers.get("server-timing") ?? "";
  const timeOf = (name: string) => Number(new RegExp(`${name};dur=([\\d.]+)`).exec(told)?.[1]);
  return { engine: timeOf("engine"), search: timeOf("search"), total };
}

/** Asks over and over until the index has been compared anew. */
async function askBesideComparing(shop: Shop, requests: string[]): Promise<Times[]> {
  const comparedAt = async () =>
    (await indexesOf(shop)).find(({ name }) => name === "product")?.reconciled_at;
  const before = await comparedAt();
  const started = await shop.admin("/admin/ocop/search/reconcile", { method: "POST" });
  if (started.status !== 202) throw new Error(`No comparing began: ${started.status}`);
  // It begins within ten seconds: what is asked before is not beside it.
  while (
    (await indexesOf(shop)).some(({ name, reconcile_due }) => name === "product" && reconcile_due)
  ) {
    await pause(50);
  }
  const times: Times[] = [];
  while ((await comparedAt()) === before) {
    for (const query of requests) times.push(await ask(shop, query));
  }
  return times;
}

async function suggest(shop: Shop, q: string): Promise<number> {
  const from = performance.now();
  const response = await fetch(`${shop.storefrontUrl}/api/suggestions?q=${encodeURIComponent(q)}`);
  await response.arrayBuffer();
  return performance.now() - from;
}

async function indexBytes(shop: Shop): Promise<number> {
  const { rows } = await shop.pool.query<{ bytes: string }>(
    `select coalesce(sum(pg_total_relation_size((table_name || part)::regclass)), 0) as bytes
     from ocop_search_index, unnest(array['', '_text', '_class', '_term']) part where name = (select physical_name from search_index_version version
       join search_index search on search.id = version.search_index_id
         and search.active_version = version.version where search.name = 'product')`,
  );
  return Number(rows[0]?.bytes);
}

/** Measures one engine in a shop of one size. */
export async function measureSearch(options: {
  engine: string;
  env: NodeJS.ProcessEnv;
  size: number;
  rounds: number;
}): Promise<SearchMeasure> {
  const { engine, env, size, rounds } = options;
  const shop = await startShop({
    storefront: true,
    backendEnv: env,
    migratesSearch: engine !== "postgres",
  });
  try {
    const products = await multiplyProducts(shop.pool, size);
    const indexing = await index(shop, products);
    const requests = [...QUERIES, ...LISTS];
    for (const query of requests) await ask(shop, query);
    const times: Times[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const query of requests) times.push(await ask(shop, query));
    }
    for (const q of TYPED) await suggest(shop, q);
    const suggestionTimes: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const q of TYPED) suggestionTimes.push(await suggest(shop, q));
    }
    const inEngine = percentiles(times.map(({ engine: time }) => time));
    const beneath = percentiles(times.map(({ search }) => search));
    const http = percentiles(times.map((time) => time.total));
    const memoryBytes = treeBytes(shop.backendPid);
    const compared = await askBesideComparing(shop, requests);
    return {
      engine,
      products,
      indexing,
      inEngine,
      besideComparing: percentiles(compared.map(({ engine: time }) => time)),
      beneath,
      http,
      ratioP95: http.p95 / beneath.p95,
      suggestions: percentiles(suggestionTimes),
      memoryBytes,
      indexBytes: engine === "postgres" ? await indexBytes(shop) : null,
    };
  } finally {
    await shop.stop();
  }
}
