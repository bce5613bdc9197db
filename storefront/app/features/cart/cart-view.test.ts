import { describe, expect, it } from "vitest";

import { buildCartView, changedPrices, type SoldProduct, type StoredLine } from "./cart-view";

const product = (
  handle: string,
  producer: string,
  change: Partial<SoldProduct> = {},
): SoldProduct => ({
  handle,
  title: `Tên ${handle}`,
  thumbnail: null,
  product_set: { number: 10, name_vi: "Gia vị", name_en: "Spices" },
  producer: { handle: producer, name: `Cơ sở ${producer}` },
  place: { code: "21548", kind: "special_zone", name: "Lý Sơn", full_name: "Đặc khu Lý Sơn" },
  legacy_place: null,
  age_restricted: false,
  variants: [{ id: `v_${handle}`, title: "Hũ 250 g", price_vnd: 85_000, available_quantity: 5 }],
  ...change,
});

const line = (handle: string, change: Partial<StoredLine> = {}): StoredLine => ({
  id: `l_${handle}`,
  variant_id: `v_${handle}`,
  product_handle: handle,
  product_title: handle,
  variant_title: "Hũ 250 g",
  quantity: 1,
  unit_price: 85_000,
  metadata: null,
  ...change,
});

const byHandle = (...products: SoldProduct[]) => new Map(products.map((p) => [p.handle, p]));

describe("the cart by producer", () => {
  it("makes one parcel per producer in the order of adding", () => {
    const view = buildCartView(
      [line("toi", { quantity: 2 }), line("que"), line("hanh")],
      byHandle(product("toi", "a"), product("que", "b"), product("hanh", "a")),
    );
    expect(view.parcels.map((p) => [p.producer?.handle, p.lines.map((l) => l.handle)])).toEqual([
      ["a", ["toi", "hanh"]],
      ["b", ["que"]],
    ]);
    expect(view.parcels.map((p) => p.totalVnd)).toEqual([255_000, 85_000]);
    expect(view).toMatchObject({ itemCount: 4, itemTotalVnd: 340_000, hasProblem: false });
  });

  it("keeps the old place where there is no commune", () => {
    const known = product("toi", "a", { place: null, legacy_place: "Huyện Bình Sơn" });
    expect(buildCartView([line("toi")], byHandle(known)).parcels[0]?.origin).toEqual({
      place: null,
      legacy_place: "Huyện Bình Sơn",
    });
  });

  it("tells what keeps a line from being bought", () => {
    const soldOut = product("que", "a", {
      variants: [{ id: "v_que", title: "Gói", price_vnd: 85_000, available_quantity: 0 }],
    });
    const view = buildCartView(
      [line("toi", { quantity: 6 }), line("que"), line("mat")],
      byHandle(product("toi", "a"), soldOut),
    );
    const problems = view.parcels.flatMap((p) => p.lines.map((l) => l.problem));
    expect(problems).toEqual(["not_enough", "sold_out", "gone"]);
    expect(view.hasProblem).toBe(true);
    expect(view.parcels[1]).toMatchObject({ producer: null, origin: { place: null } });
  });

  it("asks for the age only when a line needs it", () => {
    const wine = product("sim", "a", { age_restricted: true });
    expect(buildCartView([line("sim")], byHandle(wine)).needsAgeConfirmation).toBe(true);
    expect(buildCartView([], new Map()).needsAgeConfirmation).toBe(false);
  });

  it("shows the price before a change", () => {
    const changed = line("toi", { unit_price: 90_000, metadata: { previous_price_vnd: 85_000 } });
    const view = buildCartView([changed], byHandle(product("toi", "a")));
    expect(view.parcels[0]?.lines[0]).toMatchObject({
      unitPriceVnd: 90_000,
      previousPriceVnd: 85_000,
    });
  });
});

it("finds the lines whose price changed in the shop", () => {
  const products = byHandle(product("toi", "a"), product("que", "a"));
  const lines = [line("toi", { unit_price: 80_000 }), line("que"), line("mat")];
  expect(changedPrices(lines, products).map((c) => [c.line.id, c.priceVnd])).toEqual([
    ["l_toi", 85_000],
  ]);
});
