import { typedWholeNumber } from "./typed-number";

/** A cell as a sheet's reader gives it. */
export type OfferCell = string | number | boolean | Date | null;

/** A size as the shop has it. */
export type SheetOffer = {
  variant_id: string;
  sku: string;
  name: string;
  price_vnd: number | null;
  stock: number;
  reserved: number;
};

export const OFFER_COLUMNS = [
  { key: "sku", vi: "Mã", en: "Code", width: 24 },
  { key: "name", vi: "Sản phẩm, quy cách", en: "Product, size", width: 44 },
  { key: "price", vi: "Giá (đồng)", en: "Price (đồng)", width: 14 },
  { key: "stock", vi: "Số trong kho", en: "In stock", width: 14 },
  { key: "reserved", vi: "Đang giữ cho đơn", en: "Waiting in orders", width: 18 },
] as const;
type ColumnKey = (typeof OFFER_COLUMNS)[number]["key"];

export type SheetChange = {
  variant_id: string;
  sku: string;
  name: string;
  price?: { from: number | null; to: number };
  stock?: { from: number; to: number };
};

export type SheetError = { row: number; vi: string; en: string };
export type OfferSheet = { changes: SheetChange[]; errors: SheetError[]; unchanged: number };

const MIN_PRICE_VND = 1_000;
const MAX_PRICE_VND = 500_000_000;
const MAX_STOCK = 100_000;

const textOf = (cell: OfferCell | undefined) =>
  cell === null || cell === undefined ? "" : String(cell).trim();

function numberOf(cell: OfferCell | undefined): number | null | "unreadable" {
  if (typeof cell === "number") return Number.isInteger(cell) ? cell : "unreadable";
  const text = textOf(cell);
  if (text === "") return null;
  return typedWholeNumber(text) ?? "unreadable";
}

function columnsOf(header: readonly OfferCell[]): Partial<Record<ColumnKey, number>> {
  const fold = (text: string) => text.trim().toLowerCase();
  const names = header.map((cell) => fold(textOf(cell)));
  return Object.fromEntries(
    OFFER_COLUMNS.flatMap(({ key, vi, en }) => {
      const index = names.findIndex((name) => name === fold(vi) || name === fold(en));
      return index < 0 ? [] : [[key, index]];
    }),
  );
}

/**
 * What a sheet of prices and stocks, as it was written by `offerRows` and changed by hand, would change.
 * A cell that was emptied changes nothing; a row with an error is left out as a whole.
 */
export function readOfferSheet(
  rows: readonly (readonly OfferCell[])[],
  offers: readonly SheetOffer[],
): OfferSheet {
  const [header = [], ...lines] = rows;
  const columns = columnsOf(header);
  const sheet: OfferSheet = { changes: [], errors: [], unchanged: 0 };
  if (columns.sku === undefined || (columns.price === undefined && columns.stock === undefined)) {
    sheet.errors.push({
      row: 1,
      vi: "Dòng đầu cần các cột Mã, Giá (đồng), Số trong kho: tải bảng mới rồi sửa trong đó.",
      en: "The first row needs the columns Code, Price (đồng), In stock: download a new sheet and change that.",
    });
    return sheet;
  }
  const bySku = new Map(offers.map((offer) => [offer.sku, offer]));
  const seen = new Set<string>();
  lines.forEach((line, index) => {
    const row = index + 2;
    const at = (key: ColumnKey) => line[columns[key] ?? -1];
    const sku = textOf(at("sku"));
    if (line.every((cell) => textOf(cell) === "")) return;
    const fail = (vi: string, en: string) => sheet.errors.push({ row, vi, en });
    const offer = bySku.get(sku);
    if (!offer) {
      fail(
        `Không có quy cách mã “${sku}”: giữ nguyên cột Mã như khi tải về.`,
        `There is no size with the code “${sku}”: leave the column Code as it was.`,
      );
      return;
    }
    if (seen.has(sku)) {
      fail(`Mã ${sku} có hai dòng: giữ một dòng.`, `The code ${sku} stands in two rows: keep one.`);
      return;
    }
    seen.add(sku);
    const price = numberOf(at("price"));
    const stock = numberOf(at("stock"));
    if (
      price === "unreadable" ||
      (price !== null && (price < MIN_PRICE_VND || price > MAX_PRICE_VND))
    ) {
      fail(
        `${offer.name}: ghi giá bằng số đồng chẵn từ 1.000, ví dụ 85000.`,
        `${offer.name}: write the price in whole đồng from 1,000 on, for example 85000.`,
      );
      return;
    }
    if (stock === "unreadable" || (stock !== null && (stock < 0 || stock > MAX_STOCK))) {
      fail(
        `${offer.name}: ghi số trong kho bằng số chẵn từ 0, ví dụ 20.`,
        `${offer.name}: write the stock as a whole number from 0 on, for example 20.`,
      );
      return;
    }
    if (stock !== null && stock < offer.reserved) {
      fail(
        `${offer.name}: ${offer.reserved} món đang giữ cho đơn, ghi từ ${offer.reserved} trở lên.`,
        `${offer.name}: ${offer.reserved} pieces wait in orders, write ${offer.reserved} or more.`,
      );
      return;
    }
    const change: SheetChange = {
      variant_id: offer.variant_id,
      sku,
      name: offer.name,
      ...(price !== null &&
        price !== offer.price_vnd && { price: { from: offer.price_vnd, to: price } }),
      ...(stock !== null && stock !== offer.stock && { stock: { from: offer.stock, to: stock } }),
    };
    if (change.price || change.stock) sheet.changes.push(change);
    else sheet.unchanged += 1;
  });
  return sheet;
}

/** The rows of a sheet with what the shop has now. */
export function offerRows(offers: readonly SheetOffer[]): (string | number | null)[][] {
  return offers.map(({ sku, name, price_vnd: price, stock, reserved }) => [
    ...[sku, name, price, stock, reserved],
  ]);
}
