import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import {
  sendPortalFile,
  TWO_SIZES,
  unsoldProduct,
  WORDS,
  type Listing,
} from "../../support/listings.ts";
import { openCart } from "../../support/place-order.ts";
import { portalToken } from "../../support/portal.ts";
import { useShop } from "../../support/shop.ts";
import {
  askListings,
  askStaff,
  completeListing,
  phonePicture,
  publishListing,
  readShopPage,
} from "./listings.ts";

const OWN = "co-so-mau-thien-an";
const shop = useShop();
let token: string;

beforeAll(async () => {
  token = await portalToken(shop);
});

const ask = (path: string, body?: unknown, method?: string) =>
  askListings(shop, token, path, { body, method });
const staff = <Body>(path: string, body?: object, email?: string) =>
  askStaff<Body>(shop, path, body, email);
const complete = (title: string, fields?: object) => completeListing(shop, token, title, fields);
const publish = (draft: Listing) => publishListing(shop, token, draft);
const inShop = (handle: string | null, locale?: string) => readShopPage(shop, handle, locale);

describe("writing a listing", () => {
  it("saves what is typed, says what is missing, and is safe to repeat", async () => {
    const { status, listing } = await ask("", {});
    expect(status).toBe(201);
    expect(listing).toMatchObject({ state: "draft", revision: 1, product_id: null });
    const typed = { revision: 1, fields: { title_vi: "Muối", shelf_life_days: "một năm" } };
    const saved = await ask(`/${listing.id}`, typed, "PATCH");
    expect(saved.listing).toMatchObject({ revision: 2, content: { shelf_life_days: "một năm" } });
    // The answer was lost and the phone sends it again.
    const again = await ask(`/${listing.id}`, typed, "PATCH");
    expect([again.status, again.listing.revision]).toEqual([200, 2]);
    expect(saved.listing.issues.map(({ field }) => field)).toContain("product_set");
    const early = await ask(`/${listing.id}/submit`, { revision: 2 });
    expect(early.status).toBe(400);
    expect(early.body.message).toContain("Chọn bộ sản phẩm");
    expect(early.body.message).toContain("/ Write one sentence");
    const { body } = await ask("");
    const list = body.listings as { id: string; state: string; title: string }[];
    expect(list.find(({ id }) => id === listing.id)).toMatchObject({ state: "draft" });
    expect((await ask(`/${listing.id}`, { revision: 2 }, "DELETE")).body.deleted).toBe(true);
    expect((await ask(`/${listing.id}`)).status).toBe(404);
  });

  it("never lets one device overwrite what another one wrote", async () => {
    const { listing } = await ask("", {});
    const write = (title_vi: string) =>
      ask(`/${listing.id}`, { revision: 1, fields: { title_vi } }, "PATCH");
    const answers = await Promise.all(["máy một", "máy hai", "máy ba"].map(write));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const kept = answers.find(({ status }) => status === 200)?.listing.content.title_vi;
    for (const { status, body, listing: newest } of answers) {
      if (status !== 409) continue;
      expect(newest.content.title_vi).toBe(kept);
      expect(body.message).toContain("on another device");
    }
  });

  it("refuses what is no listing and changes nothing", async () => {
    const { listing } = await ask("", {});
    const bad: [object, string][] = [
      [{ revision: 1, fields: { star: "5" } }, "fields.star"],
      [{ revision: 1, fields: { title_vi: "x".repeat(121) } }, "120"],
      [{ revision: 1, fields: { title_vi: "a\u0000b" } }, "control characters"],
      [{ revision: 1, variants: [] }, "variants"],
      [{ fields: {} }, "revision"],
    ];
    for (const [body, words] of bad) {
      const answer = await ask(`/${listing.id}`, body, "PATCH");
      expect(answer.status, words).toBe(400);
      expect(answer.body.message).toContain(words.includes("star") ? "star" : words);
      expect(answer.body.message).toContain(" / ");
    }
    const [size] = TWO_SIZES;
    const twice = await ask(`/${listing.id}`, { revision: 1, variants: [size, size] }, "PATCH");
    expect(twice.status).toBe(400);
    expect((await ask(`/${listing.id}`)).listing.revision).toBe(1);
  });
});

describe("pictures", () => {
  it("are turned upright, stripped of their place and made in three formats", async () => {
    const { listing } = await ask("", {});
    const path = `/producer/listings/${listing.id}/pictures`;
    const original = await phonePicture();
    expect((await sharp(original).metadata()).exif).toBeDefined();
    const send = (content: Buffer, name: string) =>
      sendPortalFile(shop, path, { token, content: new Uint8Array(content), name });
    const sent = await send(original, "IMG_1.jpg");
    expect(sent.status).toBe(201);
    const [picture] = (sent.body.listing as Listing).pictures;
    const made = (picture?.sources ?? []).map(({ format, width }) => `${format} ${width}`);
    // Upright it is 800 pixels wide: nothing is blown up to 960.
    expect(made.sort()).toEqual(
      ["avif", "jpeg", "webp"].flatMap((format) => [`${format} 480`, `${format} 800`]),
    );
    for (const { url, format, width } of picture?.sources ?? []) {
      const file = await fetch(url);
      const facts = await sharp(Buffer.from(await file.arrayBuffer())).metadata();
      expect([facts.width, facts.exif, facts.orientation]).toEqual([width, undefined, undefined]);
      expect(facts.format).toBe(format === "avif" ? "heif" : format);
    }
    // The revision of the words stays, so that typing goes on.
    expect((sent.body.listing as Listing).revision).toBe(1);
    const text = await send(Buffer.from("GIF89a không phải ảnh"), "anh.jpg");
    expect([text.status, text.body.message]).toEqual([400, expect.stringContaining("JPEG, PNG")]);
    const small = await sharp({
      create: { width: 90, height: 90, channels: 3, background: "white" },
    })
      .png()
      .toBuffer();
    expect((await send(small, "nho.png")).status).toBe(400);
    const second = await send(await sharp(original).webp().toBuffer(), "hai.webp");
    const [first, other] = (second.body.listing as Listing).pictures;
    const described = await ask(`/${listing.id}/pictures/${other?.id}`, { alt_vi: "Hũ muối" });
    expect(described.listing.pictures[1]?.alt_vi).toBe("Hũ muối");
    const moved = await ask(`/${listing.id}/pictures/${other?.id}`, { move: -1 });
    expect(moved.listing.pictures.map(({ id }) => id)).toEqual([other?.id, first?.id]);
    const left = await ask(`/${listing.id}/pictures/${first?.id}`, undefined, "DELETE");
    expect(left.listing.pictures.map(({ id }) => id)).toEqual([other?.id]);
    expect((await ask(`/${listing.id}/pictures/${first?.id}`, { move: 1 })).status).toBe(404);
  });
});

describe("the staff's decision", () => {
  it("sends a listing back with comments, then publishes it once, in both languages", async () => {
    const begun = await complete("Muối ớt Mẫu hai (hư cấu)");
    await ask(`/${begun.id}`, { revision: begun.revision, variants: TWO_SIZES }, "PATCH");
    const pictured = await sendPortalFile(shop, `/producer/listings/${begun.id}/pictures`, {
      token,
      content: new Uint8Array(await phonePicture()),
      name: "anh.jpg",
    });
    const draft = pictured.body.listing as Listing;
    const submitted = await ask(`/${draft.id}/submit`, { revision: draft.revision });
    expect(submitted.listing).toMatchObject({ state: "submitted" });
    const { revision } = submitted.listing;
    const typed = await ask(`/${draft.id}`, { revision, fields: { title_vi: "x" } }, "PATCH");
    expect(typed.status).toBe(409);

    type Queue = { product_drafts: { id: string; state: string }[] };
    const queue = await staff<Queue>("?state=submitted");
    expect(queue.body.product_drafts.map(({ id }) => id)).toContain(draft.id);
    const comments = [{ field: "title_vi", text: "Bỏ chữ hai" }];
    const empty = await staff(`/${draft.id}/request-changes`, { revision });
    expect([empty.status, empty.body.message]).toEqual([400, expect.stringContaining(" / ")]);
    const back = await staff(`/${draft.id}/request-changes`, { revision, comments });
    expect(back.status).toBe(200);
    // Decided already: a second officer is told so.
    expect((await staff(`/${draft.id}/approve`, { revision })).status).toBe(409);
    const returned = (await ask(`/${draft.id}`)).listing;
    expect(returned).toMatchObject({ state: "changes_requested", reviews: [{}, { comments }] });

    const mended = await ask(
      `/${draft.id}`,
      { revision: returned.revision, fields: { title_vi: WORDS.title_vi } },
      "PATCH",
    );
    const second = await ask(`/${draft.id}/submit`, { revision: mended.listing.revision });
    const approve = () => staff(`/${draft.id}/approve`, { revision: second.listing.revision });
    const approved = await Promise.all([approve(), approve()]);
    expect(approved.map(({ status }) => status)).toEqual([200, 200]);

    const { listing } = await ask(`/${draft.id}`);
    expect(listing).toMatchObject({ state: "published" });
    const { product } = await inShop(listing.handle);
    expect(product).toMatchObject({
      title: WORDS.title_vi,
      description: WORDS.description_vi,
      badge: { certification_status: "none", star: null },
      facts: { ingredients: WORDS.ingredients_vi, shelf_life_days: 365 },
      picture: { alt: null },
    });
    expect(product.picture?.sources.map(({ format }) => format)).toContain("avif");
    expect(product.variants).toMatchObject([
      { title: "Hũ 120 g", price_vnd: 45_000, available_quantity: 24, gtin: "96385074" },
      { title: "Gói 250 g", price_vnd: 80_000, available_quantity: 0, gtin: null },
    ]);
    const english = (await inShop(listing.handle, "en-US")).product;
    expect(english).toMatchObject({
      title: WORDS.title_en,
      description: WORDS.description_vi,
      facts: { ingredients: WORDS.ingredients_en, allergens: "Không có" },
    });
    expect(english.variants[0]?.title).toBe("Jar of 120 g");
    const { rows } = await shop.pool.query<{ count: number }>(
      "select count(*)::int as count from ocop_registered_product where name = $1",
      [WORDS.title_vi],
    );
    expect(rows[0]?.count).toBe(1);
    const audit = await shop.pool.query<{ actor_type: string }>(
      `select actor_type from ocop_audit_entry entry
       join ocop_registered_product product on product.id = entry.entity_id
       where product.name = $1`,
      [WORDS.title_vi],
    );
    expect(audit.rows).toMatchObject([{ actor_type: "staff" }]);
    // It is sold by its own producer.
    await openCart(shop, {
      lines: [{ variant_id: product.variants[0]?.id ?? "", quantity: 1 }],
      phone: "0912000511",
    });
  });

  it("ties a listing to what the register has, and changes words only when they are read", async () => {
    const registeredId = await unsoldProduct(shop, OWN, "Nước mắm Mẫu (hư cấu)");
    const draft = await complete("Nước mắm Mẫu bán lẻ (hư cấu)", {
      registered_product_id: registeredId,
      product_set: "",
    });
    const live = await publish(draft);
    const link = await shop.pool.query<{ id: string }>(
      "select registered_product_id as id from product_product_ocop_registered_product where product_id = $1",
      [live.product_id],
    );
    expect(link.rows).toEqual([{ id: registeredId }]);

    const [first, other] = live.content.variants;
    const sizes = [first, other].map((size) => {
      const { variant_id: _id, ...typed } = size ?? {};
      return typed;
    });
    const gone = await ask(
      `/${live.id}`,
      { revision: live.revision, variants: sizes.slice(0, 1) },
      "PATCH",
    );
    expect([gone.status, gone.body.message]).toEqual([400, expect.stringContaining("stock to 0")]);
    const third = { ...TWO_SIZES[1], key: "v3", title_vi: "Can 5 lít", gtin: "", stock: "7" };
    const changed = await ask(
      `/${live.id}`,
      {
        revision: live.revision,
        fields: { title_vi: "Nước mắm Mẫu nhĩ (hư cấu)", title_en: "" },
        variants: [{ ...sizes[0], title_vi: "Hũ to 120 g" }, sizes[1], third],
      },
      "PATCH",
    );
    expect(changed.listing.state).toBe("draft");
    const before = (await inShop(live.handle)).product;
    expect([before.title, before.variants.length]).toEqual(["Nước mắm Mẫu bán lẻ (hư cấu)", 2]);
    type Detail = {
      product_draft: { changes: { field: string; before: string; after: string }[] };
    };
    const submitted = await ask(`/${live.id}/submit`, { revision: changed.listing.revision });
    const { body } = await staff<Detail>(`/${live.id}`);
    expect(body.product_draft.changes).toContainEqual({
      field: "variants.v1.title_vi",
      before: "Hũ 120 g",
      after: "Hũ to 120 g",
    });
    await staff(`/${live.id}/approve`, { revision: submitted.listing.revision });
    const after = (await inShop(live.handle)).product;
    expect(after.title).toBe("Nước mắm Mẫu nhĩ (hư cấu)");
    expect(after.id).toBe(before.id);
    expect(after.variants).toMatchObject([
      { title: "Hũ to 120 g", price_vnd: 45_000, available_quantity: 24 },
      { title: "Gói 250 g" },
      { title: "Can 5 lít", available_quantity: 7 },
    ]);
    // The English name was emptied: the Vietnamese one shows.
    expect((await inShop(live.handle, "en-US")).product.title).toBe("Nước mắm Mẫu nhĩ (hư cấu)");
    const edited = (await ask(`/${live.id}`)).listing;
    const typed = await ask(
      `/${live.id}`,
      { revision: edited.revision, fields: { title_vi: "Bỏ đi" } },
      "PATCH",
    );
    const dropped = await ask(`/${live.id}`, { revision: typed.listing.revision }, "DELETE");
    expect(dropped.body.deleted).toBe(false);
    expect((await ask(`/${live.id}`)).listing).toMatchObject({
      state: "published",
      content: { title_vi: "Nước mắm Mẫu nhĩ (hư cấu)" },
    });
  });

  it("is for the officers of the producer's area, and not after the producer took it back", async () => {
    const draft = await complete("Muối rút lại (hư cấu)");
    const { listing } = await ask(`/${draft.id}/submit`, { revision: draft.revision });
    const { revision } = listing;
    // She serves Lý Sơn only; the sample producer is on the mainland.
    const elsewhere = "ly-son@mau.example";
    expect((await staff(`/${draft.id}`, undefined, elsewhere)).status).toBe(404);
    expect((await staff(`/${draft.id}/approve`, { revision }, elsewhere)).status).toBe(404);
    const queue = await staff<{ count: number }>("", undefined, elsewhere);
    expect(queue.body.count).toBe(0);
    const back = await ask(`/${draft.id}/withdraw`, { revision });
    expect(back.listing.state).toBe("draft");
    expect((await staff(`/${draft.id}/approve`, { revision })).status).toBe(409);
    const refuse = { revision: back.listing.revision, note: "x" };
    expect((await staff(`/${draft.id}/refuse`, refuse)).status).toBe(409);
  });
});
