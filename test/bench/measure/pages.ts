import path from "node:path";
import { dataDirectory, inRoot, medusaCli } from "../../../.scripts/paths.ts";
import { freePort } from "../../../.scripts/ports.ts";
import { readPublishableKey } from "../../../.scripts/province.ts";
import { backendEnv, storefrontEnv } from "../../../.scripts/settings.ts";
import { throwAwaySecrets } from "../../../.scripts/test-database.ts";
import type { Bare } from "./bare.ts";
import type { FirstLoad } from "./first-load.ts";
import { measureFirstLoad } from "./first-load.ts";
import type { Load } from "./load.ts";
import { measureLoad } from "./load.ts";
import { withServers } from "./servers.ts";

/** One measured address; `floor` names the row of the bare framework that it is compared with. */
export interface Page {
  name: string;
  floor: string | null;
  load: Load;
  firstLoad: FirstLoad | null;
}

interface Target {
  name: string;
  floor: string | null;
  url: string;
  isPage: boolean;
  headers?: Record<string, string>;
}

const BARE_PAGE = "bare Remix, 24 static items";
const BARE_LIST = "bare Medusa, list of 24 with prices";
const BARE_PRODUCT = "bare Medusa, one product";

/** What a storefront needs of a product for its page; without it Medusa leaves out the price. */
const PRODUCT_FIELDS = "*variants.calculated_price";

async function measureTarget(
  target: Target,
  options: { seconds: number; connections: number; stop: AbortSignal },
): Promise<Page> {
  options.stop.throwIfAborted();
  console.log(`  … ${target.name}`);
  const { seconds, connections } = options;
  const first = await fetch(target.url, { headers: target.headers ?? {} });
  await first.arrayBuffer();
  // A page that fails would be measured as a very fast one.
  if (!first.ok) throw new Error(`${target.name}: ${target.url} answers ${first.status}`);
  const headers = target.headers ? { headers: target.headers } : {};
  const load = await measureLoad(target.url, { seconds, connections, ...headers });
  const firstLoad = target.isPage ? await measureFirstLoad(target.url) : null;
  return { name: target.name, floor: target.floor, load, firstLoad };
}

async function readJson<Answer>(url: string, headers: Record<string, string>): Promise<Answer> {
  const response = await fetch(url, { headers });
  if (!response.ok) throw new Error(`${url} answers ${response.status}: ${await response.text()}`);
  return (await response.json()) as Answer;
}

async function bareTargets(bare: Bare): Promise<Target[]> {
  const headers = { "x-publishable-api-key": await readPublishableKey(bare.databaseUrl) };
  const { regions } = await readJson<{ regions: { id: string }[] }>(
    `${bare.medusaUrl}/store/regions`,
    headers,
  );
  const query = `region_id=${regions[0]?.id ?? ""}&fields=${PRODUCT_FIELDS}`;
  const products = `${bare.medusaUrl}/store/products?${query}`;
  return [
    { name: BARE_PAGE, floor: null, url: bare.remixUrl, isPage: true },
    { name: BARE_LIST, floor: null, url: `${products}&limit=24`, isPage: false, headers },
    {
      name: BARE_PRODUCT,
      floor: null,
      url: `${products}&handle=san-pham-1`,
      isPage: false,
      headers,
    },
  ];
}

async function shopTargets(backend: string, shop: string, key: string): Promise<Target[]> {
  const headers = { "x-publishable-api-key": key, "x-medusa-locale": "vi-VN" };
  const list = `${backend}/store/ocop/products?limit=24`;
  const { products } = await readJson<{ products: { handle: string }[] }>(list, headers);
  const handle = products[0]?.handle ?? "";
  const product = `${backend}/store/ocop/products/${handle}`;
  const page = (name: string, at: string): Target => ({
    name,
    floor: BARE_PAGE,
    url: `${shop}${at}`,
    isPage: true,
  });
  return [
    page("shop, home", "/"),
    page("shop, list", "/products"),
    page("shop, product", `/products/${handle}`),
    { name: "store API, list of 24", floor: BARE_LIST, url: list, isPage: false, headers },
    { name: "store API, product", floor: BARE_PRODUCT, url: product, isPage: false, headers },
  ];
}

/** Measures the bare frameworks and then the shop: never both at once, they share two processors. */
export async function measurePages(options: {
  bare: Bare;
  databaseUrl: string;
  seconds: number;
  connections: number;
  stop: AbortSignal;
}): Promise<Page[]> {
  const { bare, databaseUrl } = options;
  const pages: Page[] = [];
  await withServers([bare.medusa, bare.remix], options.stop, async () => {
    for (const target of await bareTargets(bare)) pages.push(await measureTarget(target, options));
  });
  const ports = { backend: await freePort(), storefront: await freePort() };
  const signInsFile = path.join(dataDirectory, "bench/work/sign-ins.json");
  const surroundings = { databaseUrl, ports, secrets: throwAwaySecrets(), signInsFile };
  const key = await readPublishableKey(databaseUrl);
  const backend = `http://localhost:${ports.backend}`;
  const shop = `http://localhost:${ports.storefront}`;
  const logOf = (name: string): string => path.join(dataDirectory, "logs", `bench-${name}.log`);
  const launches = [
    {
      readyUrls: [`${backend}/health`],
      command: {
        file: process.execPath,
        args: [medusaCli, "start"],
        cwd: inRoot("backend/.medusa/server"),
        env: backendEnv(surroundings),
        log: logOf("backend"),
      },
    },
    {
      readyUrls: [`${shop}/health`],
      command: {
        file: process.execPath,
        args: ["build/server.js"],
        cwd: inRoot("storefront"),
        env: storefrontEnv(surroundings, key),
        log: logOf("storefront"),
      },
    },
  ];
  await withServers(launches, options.stop, async () => {
    for (const target of await shopTargets(backend, shop, key)) {
      pages.push(await measureTarget(target, options));
    }
  });
  return pages;
}
