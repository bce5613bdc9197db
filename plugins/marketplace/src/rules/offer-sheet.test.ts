import { expect, it } from "vitest";
import { OFFER_COLUMNS, offerRows, readOfferSheet, type SheetOffer } from "./offer-sheet";

const OFFERS: SheetOffer[] = [
  { variant_id: "v1", sku: "A-1", name: "Muối · 120 g", price_vnd: 45_000, stock: 20, reserved: 3 },
  { variant_id: "v2", sku: "A-2", name: "Muối · 250 g", price_vnd: null, stock: 0, reserved: 0 },
];
const HEADER = OFFER_COLUMNS.map(({ vi }) => vi);

it("changes nothing when a sheet comes back as it was written", () => {
  const sheet = readOfferSheet([HEADER, ...offerRows(OFFERS)], OFFERS);
  expect(sheet).toEqual({ changes: [], errors: [], unchanged: 2 });
});

it("reads changed cells, typed as numbers or as text, in either language and any order of columns", () => {
  const rows = [
    ["In stock", "Code", "Price (đồng)"],
    ["15", "A-1", "50.000"],
    [null, "A-2", 80_000],
    [null, null, null],
  ];
  expect(readOfferSheet(rows, OFFERS)).toEqual({
    errors: [],
    unchanged: 0,
    changes: [
      {
        ...{ variant_id: "v1", sku: "A-1", name: "Muối · 120 g" },
        price: { from: 45_000, to: 50_000 },
        stock: { from: 20, to: 15 },
      },
      {
        ...{ variant_id: "v2", sku: "A-2", name: "Muối · 250 g" },
        price: { from: null, to: 80_000 },
      },
    ],
  });
});

it("says of each wrong row what it needs, and leaves it out", () => {
  const rows = [
    HEADER,
    ["A-1", "", 50_000.5, 15],
    ["A-1", "", 50_000, 15],
    ["A-2", "", 999, 1],
    ["=A-2", "", 1_000, 1],
  ];
  const { changes, errors } = readOfferSheet(rows, OFFERS);
  expect(changes).toEqual([]);
  expect(errors.map(({ row }) => row)).toEqual([2, 3, 4, 5]);
  expect(errors.map(({ en }) => en.split(":")[0])).toEqual([
    "Muối · 120 g",
    "The code A-1 stands in two rows",
    "Muối · 250 g",
    "There is no size with the code “=A-2”",
  ]);
  // Three wait in orders: two would lose one of them.
  const low = readOfferSheet([HEADER, ["A-1", "", null, 2]], OFFERS);
  expect(low.errors[0]?.en).toContain("3 pieces wait in orders");
});

it("wants the header that it wrote", () => {
  expect(
    readOfferSheet(
      [
        ["Tên", "Giá"],
        ["A-1", 1],
      ],
      OFFERS,
    ).errors,
  ).toMatchObject([{ row: 1 }]);
  expect(readOfferSheet([], OFFERS).errors).toHaveLength(1);
});
