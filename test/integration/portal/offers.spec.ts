import { beforeAll, describe, expect, it } from "vitest";
import { sendPortalFile, type Listing } from "../../support/listings.ts";
import { openCart } from "../../support/place-order.ts";
import { newProducerOwner, portalToken } from "../../support/portal.ts";
import { workbook } from "../../support/sheet.ts";
import { useShop } from "../../support/shop.ts";
import {
  askListings,
  completeListing,
  makerOf,
  phonePicture,
  publishListing,
  readShopPage,
} from "./listings.ts";

const shop = useShop();
let token: string;
let stranger: string;

beforeAll(async () => {
  token = await portalToken(shop);
  // Its producer sells black garlic in the sample.
  const maker = await makerOf(shop, "toi-den-ly-son-dori");
  ({ token: stranger } = await newProducerOwner(shop, maker, { phone: "0912000502" }));
});

const ask = (path: string, body?: unknown, method?: string, as = token) =>
  askListings(shop, as, path, { body, method });
const complete = (title: string, fields?: object) => completeListing(shop, token, title, fields);
const publish = (draft: Listing) => publishListing(shop, token, draft);
const inShop = (handle: string | null, locale?: string) => readShopPage(shop, handle, locale);

describe("another producer", () => {
  it("answers another producer as if there was no such listing", async () => {
    const draft = await complete("Muối của tôi (hư cấu)");
    const picture = await sendPortalFile(shop, `/producer/listings/${draft.id}/pictures`, {
      token,
      content: new Uint8Array(await phonePicture()),
      name: "anh.jpg",
    });
    const [{ id: pictureId } = { id: "" }] = (picture.body.listing as Listing).pictures;
    const { revision } = draft;
    const change = { changes: [{ variant_id: "variant_x", stock: { from: 0, to: 1 } }] };
    const calls: [string, unknown, string][] = [
      ["", undefined, "GET"],
      ["", { revision, fields: { title_vi: "chiếm" } }, "PATCH"],
      ["", { revision }, "DELETE"],
      ["/submit", { revision }, "POST"],
      ["/withdraw", { revision }, "POST"],
      ["/variants", change, "POST"],
      [`/pictures/${pictureId}`, { alt_vi: "chiếm" }, "POST"],
      [`/pictures/${pictureId}`, undefined, "DELETE"],
    ];
    for (const [path, body, method] of calls) {
      for (const id of [draft.id, "opdft_none"]) {
        const { status } = await ask(`/${id}${path}`, body, method, stranger);
        expect(status, `${method} ${path}`).toBe(404);
      }
    }
    const upload = await sendPortalFile(shop, `/producer/listings/${draft.id}/pictures`, {
      token: stranger,
      content: new Uint8Array(await phonePicture()),
      name: "anh.jpg",
    });
    expect(upload.status).toBe(404);
    expect((await ask(`/${draft.id}`)).listing.revision).toBe(revision);
    // A product of the shop is begun by its own producer only.
    const { product } = await inShop("toi-den-ly-son-dori");
    expect((await ask("", { product_id: product.id })).status).toBe(404);
    const sizes = product.variants.map(({ id }) => id);
    const sheet = await ask("/sheet/confirm", {
      changes: [{ variant_id: sizes[0], price: { from: 1, to: 2000 } }],
    });
    expect(sheet.status).toBe(404);
    const { listings } = (await ask("", undefined, "GET", stranger)).body as unknown as {
      listings: { product_id: string | null; id: string | null }[];
    };
    expect(listings.map(({ product_id: id }) => id)).toContain(product.id);
    expect(listings.map(({ id }) => id)).not.toContain(draft.id);
  });
});

describe("price and stock", () => {
  it("go live at once, and never count away what an order waits for", async () => {
    const live = await publish(await complete("Muối giá (hư cấu)"));
    const [offer] = live.offers;
    const variant_id = offer?.variant_id ?? "";
    const set = (change: object) => ask(`/${live.id}/variants`, { changes: [change] });
    const both = { variant_id, price: { from: 45_000, to: 50_000 }, stock: { from: 24, to: 5 } };
    const changed = await set(both);
    expect(changed.listing.offers[0]).toMatchObject({ price_vnd: 50_000, stock: 5 });
    expect((await set(both)).status).toBe(200);
    expect((await inShop(live.handle)).product.variants[0]).toMatchObject({
      price_vnd: 50_000,
      available_quantity: 5,
    });
    expect(changed.listing.revision).toBe(live.revision);
    // Another device still sees 24 and 45,000.
    expect((await set({ variant_id, stock: { from: 24, to: 30 } })).status).toBe(409);
    const old = await set({ variant_id, price: { from: 45_000, to: 60_000 } });
    expect([old.status, old.body.message]).toEqual([409, expect.stringContaining("50000")]);
    expect((await set({ variant_id, price: { from: 50_000, to: 12.5 } })).status).toBe(400);

    const cart = await openCart(shop, {
      lines: [{ variant_id, quantity: 3 }],
      phone: "0912000512",
    });
    const order = await shop.store(`/store/carts/${cart}/complete`, { method: "POST" });
    expect(order.status).toBe(200);
    const low = await set({ variant_id, stock: { from: 5, to: 2 } });
    expect([low.status, low.body.message]).toEqual([400, expect.stringContaining("3 pieces wait")]);
    const fits = await set({ variant_id, stock: { from: 5, to: 3 } });
    expect(fits.listing.offers[0]).toMatchObject({ stock: 3, reserved: 3 });
    expect((await inShop(live.handle)).product.variants[0]?.available_quantity).toBe(0);
  });

  it("sells each piece once while a producer counts the stock", async () => {
    const live = await publish(await complete("Muối đếm (hư cấu)"));
    const variant_id = live.offers[0]?.variant_id ?? "";
    await ask(`/${live.id}/variants`, { changes: [{ variant_id, stock: { from: 24, to: 4 } }] });
    const carts = await Promise.all(
      [1, 2, 3, 4].map((index) =>
        openCart(shop, {
          lines: [{ variant_id, quantity: 1 }],
          phone: `091200052${index}`,
          email: `mua-${index}@mau.example`,
        }),
      ),
    );
    const [count, ...orders] = await Promise.all([
      ask(`/${live.id}/variants`, { changes: [{ variant_id, stock: { from: 4, to: 2 } }] }),
      ...carts.map((id) => shop.store(`/store/carts/${id}/complete`, { method: "POST" })),
    ]);
    const sold = orders.filter(({ status }) => status === 200).length;
    const [offer] = (await ask(`/${live.id}`)).listing.offers;
    expect(offer?.reserved).toBe(sold);
    expect(offer?.stock).toBe(count.status === 200 ? 2 : 4);
    expect(sold).toBeLessThanOrEqual(offer?.stock ?? 0);
  });

  it("come out and in as a sheet, shown before it is done", async () => {
    const live = await publish(await complete("Muối bảng (hư cấu)"));
    const file = await fetch(`${shop.backendUrl}/producer/listings/sheet.xlsx`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(file.headers.get("content-type")).toContain("spreadsheetml");
    const exported = new Uint8Array(await file.arrayBuffer());
    const send = (content: Uint8Array<ArrayBuffer>, as = token) =>
      sendPortalFile(shop, "/producer/listings/sheet", { token: as, content, name: "gia.xlsx" });
    type Sheet = {
      changes: { variant_id: string; sku: string; name: string; price?: object; stock?: object }[];
      errors: { row: number }[];
      unchanged: number;
    };
    const untouched = (await send(exported)).body.sheet as Sheet;
    expect(untouched).toMatchObject({ changes: [], errors: [] });
    expect(untouched.unchanged).toBeGreaterThanOrEqual(2);
    const { rows } = await shop.pool.query<{ sku: string }>(
      "select sku from product_variant where product_id = $1 order by variant_rank",
      [live.product_id],
    );
    const [sku = "", other = ""] = rows.map((row) => row.sku);
    const changed = await workbook([
      ["Mã", "Giá (đồng)", "Số trong kho"],
      [sku, 47_000, 30],
      [other, "rẻ", 1],
    ]);
    const preview = (await send(new Uint8Array(changed))).body.sheet as Sheet;
    expect(preview.errors).toMatchObject([{ row: 3 }]);
    expect(preview.changes).toMatchObject([
      { sku, price: { from: 45_000, to: 47_000 }, stock: { from: 24, to: 30 } },
    ]);
    expect((await inShop(live.handle)).product.variants[0]?.price_vnd).toBe(45_000);
    // Somebody else's sheet knows none of these codes.
    const foreign = (await send(new Uint8Array(changed), stranger)).body.sheet as Sheet;
    expect(foreign.changes).toEqual([]);
    const changes = preview.changes.map(({ variant_id, price, stock }) => ({
      ...{ variant_id, price, stock },
    }));
    const confirm = () => ask("/sheet/confirm", { changes });
    expect((await confirm()).body).toEqual({ price_count: 1, stock_count: 1 });
    expect((await confirm()).status).toBe(200);
    expect((await inShop(live.handle)).product.variants[0]).toMatchObject({
      price_vnd: 47_000,
      available_quantity: 30,
    });
  });

  it("are begun once for a product that the shop had before the portal", async () => {
    const { product } = await inShop("toi-den-ly-son-dori");
    const begin = () => ask("", { product_id: product.id }, "POST", stranger);
    const [one, again] = [await begin(), await begin()];
    expect([one.status, again.status, again.listing.id]).toEqual([201, 200, one.listing.id]);
    expect(one.listing).toMatchObject({ state: "published", content: { title_vi: product.title } });
    expect(one.listing.offers).toHaveLength(product.variants.length);
    expect((await ask("", { product_id: "prod_none" })).status).toBe(404);
  });
});
