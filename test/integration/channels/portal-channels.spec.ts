import { beforeAll, describe, expect, it } from "vitest";
import { PDF } from "../../support/dossiers.ts";
import { callPortal, newProducerOwner, newVisitor, uploadTo } from "../../support/portal.ts";
import { temporaryDirectory, useShop } from "../../support/shop.ts";
import { unzip } from "../../support/unzip.ts";

const shop = useShop({ backendEnv: { PRIVATE_FILES_DIR: temporaryDirectory("papers") } });

type Both = { vi: string; en: string };
type Issue = { code: string; severity: string; field: string; message: Both; fix: Both };
type Cell = {
  channel: string;
  state: "ready" | "needs_work" | "not_eligible";
  issues?: Issue[];
  why?: { code: string; reason: Both };
  listing: { id: string; state: string; url: string | null } | null;
};
type Product = {
  id: string;
  title: Both;
  sizes: { id: string; sku: string }[];
  ready: number;
  eligible: number;
  cells: Cell[];
};
type Matrix = {
  summary: { ready: number; eligible: number };
  channels: { id: string }[];
  products: Product[];
  fixes: { product_id: string; code: string; field: string; unlocks: string[] }[];
};
type Evidence = {
  id: string;
  kind: string;
  state: string;
  note: string | null;
  url: string | null;
};
type Participation = {
  id: string;
  channel: { code: string };
  registered_product: { id: string } | null;
  started_on: string;
  ended_on: string | null;
  is_of_listing: boolean;
  evidence: Evidence[];
};

let token: string;
let stranger: { token: string; producerId: string };

beforeAll(async () => {
  ({ token } = await newProducerOwner(shop, "dori", { phone: "0912000700" }));
  const { rows } = await shop.pool.query<{ handle: string }>(
    `select producer.handle from ocop_producer producer
     join ocop_registered_product registered on registered.producer_id = producer.id
     join product_product_ocop_registered_product link
       on link.registered_product_id = registered.id and link.deleted_at is null
     where producer.handle <> 'dori' order by producer.handle limit 1`,
  );
  stranger = await newProducerOwner(shop, rows[0]?.handle ?? "", { phone: "0912000701" });
});

const call = (path: string, body?: object, as = token) =>
  callPortal(shop, path, { token: as, ...(body && { body }) });
const matrix = async (as = token): Promise<Matrix> =>
  (await call("/producer/channels", undefined, as)).body as unknown as Matrix;
const download = (path: string, as = token) =>
  fetch(`${shop.backendUrl}${path}`, { headers: { authorization: `Bearer ${as}` } });
const participations = async (as = token): Promise<Participation[]> =>
  (await call("/producer/participations", undefined, as)).body.participations as Participation[];

async function firstProduct(as = token): Promise<Product> {
  const [product] = (await matrix(as)).products;
  if (!product) throw new Error("The producer sells nothing.");
  return product;
}
const cellOf = (product: Product | undefined, channel: string) =>
  product?.cells.find((cell) => cell.channel === channel);

describe("the matrix of channels", () => {
  it("says of every product at every channel what is missing, why and where to mend it", async () => {
    const { summary, channels, products, fixes } = await matrix();
    expect(channels.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["postmart", "voso", "co-opmart", "circle-k"]),
    );
    expect(products.length).toBeGreaterThan(0);
    expect(summary.eligible).toBeLessThanOrEqual(channels.length);
    for (const { cells, ready, eligible } of products) {
      expect(cells.map(({ channel }) => channel)).toEqual(channels.map(({ id }) => id));
      expect(cells.filter(({ state }) => state === "ready")).toHaveLength(ready);
      expect(cells.filter(({ state }) => state !== "not_eligible")).toHaveLength(eligible);
      for (const { field, message, fix } of cells.flatMap(({ issues }) => issues ?? [])) {
        expect([field, message.vi, message.en, fix.vi, fix.en].every(Boolean)).toBe(true);
      }
    }
    const counts = fixes.map(({ unlocks }) => unlocks.length);
    expect(counts).toEqual([...counts].sort((left, right) => right - left));
  });

  it("shows nothing of another producer's", async () => {
    const own = (await matrix()).products.map(({ id }) => id);
    const theirs = (await matrix(stranger.token)).products.map(({ id }) => id);
    expect(own.filter((id) => theirs.includes(id))).toEqual([]);
    const visitor = await newVisitor(shop, { phone: "0912000702" });
    expect((await call("/producer/channels", undefined, visitor)).status).toBe(403);
  });
});

describe("wholesale terms", () => {
  const TERMS = {
    ...{ units_per_case: 24, case_gtin: "1 893 0000000016".replaceAll(" ", ""), vat_percent: 8 },
    ...{ case_weight_g: 7800, minimum_cases: 2, lead_time_days: 5, wholesale_price_vnd: 60_000 },
  };
  const codes = (product: Product) =>
    (cellOf(product, "co-opmart")?.issues ?? []).map(({ code }) => code);

  it("are kept, and then no chain misses them", async () => {
    const product = await firstProduct();
    expect(codes(product)).toContain("supply_terms_missing");
    const terms = product.sizes.map(({ id }) => ({ ...TERMS, variant_id: id }));
    expect((await call("/producer/supply-terms", { terms })).status).toBe(200);
    expect(codes(await firstProduct())).not.toContain("supply_terms_missing");
    const again = terms.map((term) => ({ ...term, units_per_case: 12 }));
    await call("/producer/supply-terms", { terms: again });
    const { rows } = await shop.pool.query<{ units_per_case: number }>(
      "select units_per_case from ocop_supply_terms where variant_id = any($1)",
      [product.sizes.map(({ id }) => id)],
    );
    expect(rows).toEqual(product.sizes.map(() => ({ units_per_case: 12 })));
  });

  it("are refused with what is needed, and change nothing", async () => {
    const product = await firstProduct();
    const theirs = await firstProduct(stranger.token);
    const variant_id = product.sizes[0]?.id ?? "";
    const before = (await call("/producer/supply-terms")).body;
    const refused = async (change: object) => {
      const terms = [{ ...TERMS, variant_id, ...change }];
      const { status, body } = await call("/producer/supply-terms", { terms });
      return [status, body.message] as [number, string];
    };
    for (const change of [{ case_gtin: "123" }, { vat_percent: 7 }, { units_per_case: -1 }]) {
      const [status, message] = await refused(change);
      expect(status).toBe(400);
      expect(message).toContain(" / ");
    }
    expect((await refused({ variant_id: theirs.sizes[0]?.id }))[0]).toBe(404);
    expect((await call("/producer/supply-terms")).body).toEqual(before);
  });
});

/** With the mark at its beginning by which Excel knows UTF-8, which `text()` leaves out. */
const textOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer()).toString("utf8");

describe("packs", () => {
  it("are sheets with the columns that the producer's floor asks for", async () => {
    const { id, title } = await firstProduct();
    const path = `/producer/channels/voso/files/products.csv?products=${id}`;
    expect((await textOf(await download(path))).startsWith('\uFEFF"Mã hàng (SKU)"')).toBe(true);
    const columns = "Tên hàng = title\nGiá = price_vnd";
    await call("/producer/channels/voso/settings", { settings: { columns } });
    const answer = await download(path);
    expect(answer.headers.get("content-disposition")).toBe(
      'attachment; filename="voso-san-pham.csv"',
    );
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    const [headers, row] = (await textOf(answer)).split("\r\n");
    expect(headers).toBe('\uFEFF"Tên hàng","Giá"');
    expect(row).toContain(title.vi.replaceAll('"', '""'));
    const { body } = await call("/producer/channels/voso");
    expect(body.settings).toEqual({ columns });
  });

  it("refuse columns that nobody can read, and keep those that were there", async () => {
    const before = (await call("/producer/channels/voso")).body.settings;
    const settings = { columns: "Tên hàng = title\nGiá" };
    const { status, body } = await call("/producer/channels/voso/settings", { settings });
    expect(status).toBe(400);
    expect(body.message).toMatch(/Dòng 2.* \/ Line 2/);
    const unknown = await call("/producer/channels/voso/settings", { settings: { mật: "1" } });
    expect(unknown.status).toBe(400);
    expect((await call("/producer/channels/voso")).body.settings).toEqual(before);
  });

  it("bring the producer's own papers alone", async () => {
    const paper = (as: string) =>
      uploadTo(shop, "/producer/documents", {
        token: as,
        fields: { type: "business_registration", number: "34A8000000" },
      });
    expect((await paper(token)).status).toBe(201);
    await paper(stranger.token);
    const { id } = await firstProduct();
    const answer = await download(`/producer/channels/co-opmart/files/pack.zip?products=${id}`);
    expect(answer.headers.get("content-type")).toBe("application/zip");
    const entries = unzip(Buffer.from(await answer.arrayBuffer()));
    const papers = [...entries].filter(([name]) => name.startsWith("ho-so/"));
    expect(papers.map(([name]) => name.split("/").at(-1))).toEqual(["business-registration.pdf"]);
    expect(papers[0]?.[1].equals(PDF)).toBe(true);
  });

  it("are made of own products only, and say when there are none", async () => {
    const theirs = await firstProduct(stranger.token);
    for (const [path, status] of [
      [`/producer/channels/voso/files/products.csv?products=${theirs.id}`, 404],
      ["/producer/channels/voso/files/..%2f..%2fetc", 404],
      ["/producer/channels/khong-co/files/products.csv", 404],
      ["/producer/channels/co-opmart/files/offer.xlsx", 400],
    ] as const) {
      expect((await download(path)).status, path).toBe(status);
    }
  });
});

describe("a listing marked by hand", () => {
  const mark = (id: string, body: object, channel = "postmart") =>
    call(`/producer/channels/${channel}/products/${id}`, body);
  const ofPostmart = async () =>
    (await participations()).filter(({ channel }) => channel.code === "postmart");

  it("is a participation whose link waits for a check, and ends with it", async () => {
    const { id } = await firstProduct();
    const url = "https://postmart.vn/san-pham/mau";
    const marked = await mark(id, { is_live: true, url });
    expect(cellOf(marked.body.product as Product, "postmart")?.listing).toMatchObject({
      state: "live",
      url,
    });
    await mark(id, { is_live: true, url });
    expect(await ofPostmart()).toMatchObject([
      {
        is_of_listing: true,
        ended_on: null,
        evidence: [{ kind: "shop_link", url, state: "waiting" }],
      },
    ]);
    await mark(id, { is_live: false });
    expect(cellOf(await firstProduct(), "postmart")?.listing?.state).toBe("withdrawn");
    const [ended] = await ofPostmart();
    expect(ended?.ended_on).toBe(ended?.started_on);
    const own = { started_on: "2026-01-01", reason: "Sửa ngày" };
    expect((await call(`/producer/participations/${ended?.id}`, own)).status).toBe(409);
  });

  it.each(["javascript:alert(1)", "http://u:p@postmart.vn/x", "http://localhost/x", "mau"])(
    "takes no %s for a link",
    async (url) => {
      const { id } = await firstProduct();
      const before = await ofPostmart();
      const { status, body } = await mark(id, { is_live: true, url });
      expect([status, String(body.message).includes(" / ")]).toEqual([400, true]);
      expect(await ofPostmart()).toEqual(before);
    },
  );

  it("has no link where the channel has no pages", async () => {
    const { id } = await firstProduct();
    const url = "https://circlek.com.vn/x";
    expect((await mark(id, { is_live: true, url }, "circle-k")).status).toBe(400);
  });
});
