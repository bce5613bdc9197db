import administrativeUnits from "../../../backend/src/seed/data/administrative-units.json" with { type: "json" };
import type { Cell } from "../../support/sheet.ts";

export const HEADERS = [
  "Tên chủ thể",
  "Loại hình",
  "Mã số thuế",
  "Mã xã",
  "Địa danh cũ",
  "Tên sản phẩm",
  "Số bộ sản phẩm",
  "Số sao",
  "Số quyết định",
  "Ngày quyết định",
  "Số giấy chứng nhận",
  "Có hiệu lực đến",
  "Cấp công nhận",
  "Hình thức đánh giá",
];
export type Column = (typeof HEADERS)[number];

const UNIT_CODES = administrativeUnits.units.map(({ code }) => code);
const pick = <Value>(values: readonly Value[], index: number): Value => {
  const value = values[index % values.length];
  if (value === undefined) throw new Error("Nothing to pick from");
  return value;
};

/** Row `index` of a list in which four rows have one producer and two one product. */
export function soundRow(index: number): Cell[] {
  const producer = Math.floor(index / 4);
  const product = Math.floor(index / 2);
  const day = new Date(Date.UTC(2024, 0, 1 + (index % 500)));
  const [year, month, date] = day.toISOString().slice(0, 10).split("-");
  return [
    `Hợp tác xã Mẫu số ${producer}`,
    pick(["Hợp tác xã", "cooperative", "HTX"], 0),
    producer % 2 === 0 ? 4_900_000_000 + producer : null,
    pick(UNIT_CODES, producer),
    producer % 5 === 0 ? "xã cũ" : null,
    `Sản phẩm mẫu ${product}`,
    1 + (product % 26),
    3 + (index % 3),
    `${index}/QĐ-UBND`,
    index % 2 === 0 ? day : `${date}/${month}/${year}`,
    index % 3 === 0 ? `${index}/GCN` : null,
    null,
    null,
    index % 7 === 0 ? "Lần đầu" : null,
  ];
}

const set = (row: Cell[], changes: Record<Column, Cell>): Cell[] =>
  row.map((cell, column) => {
    const change = changes[HEADERS[column] ?? ""];
    return change === undefined ? cell : change;
  });

/** Ways in which a row can be wrong, with the column that is told and a word of the sentence. */
export const MISTAKES: { column: Column | null; words: string; make: (index: number) => Cell[] }[] =
  [
    { column: "Số sao", words: "3, 4 hoặc 5", make: (at) => set(soundRow(at), { "Số sao": 6 }) },
    { column: "Mã xã", words: "99999", make: (at) => set(soundRow(at), { "Mã xã": 99_999 }) },
    {
      column: "Mã số thuế",
      words: "chữ số",
      make: (at) => set(soundRow(at), { "Mã số thuế": 123 }),
    },
    {
      column: "Ngày quyết định",
      words: "có trên lịch",
      make: (at) => set(soundRow(at), { "Ngày quyết định": "31/02/2025" }),
    },
    {
      column: "Ngày quyết định",
      words: "hôm nay",
      make: (at) => set(soundRow(at), { "Ngày quyết định": new Date(Date.UTC(2099, 0, 1)) }),
    },
    {
      column: "Ngày quyết định",
      words: "2018",
      make: (at) => set(soundRow(at), { "Ngày quyết định": "2017-12-31" }),
    },
    {
      column: "Số bộ sản phẩm",
      words: "1 đến 26",
      make: (at) => set(soundRow(at), { "Số bộ sản phẩm": 27 }),
    },
    {
      column: "Tên chủ thể",
      words: "trống",
      make: (at) => set(soundRow(at), { "Tên chủ thể": null }),
    },
    {
      column: "Số quyết định",
      words: "trống",
      make: (at) => set(soundRow(at), { "Số quyết định": "  " }),
    },
    {
      column: "Có hiệu lực đến",
      words: "36 tháng",
      make: (at) => set(soundRow(at), { "Có hiệu lực đến": "01/01/2050" }),
    },
    {
      column: "Cấp công nhận",
      words: "Tỉnh",
      make: (at) => set(soundRow(at), { "Số sao": 4, "Cấp công nhận": "Bộ" }),
    },
    {
      column: "Loại hình",
      words: "Hợp tác xã",
      make: (at) => set(soundRow(at), { "Loại hình": "Công ty mẹ" }),
    },
    { column: null, words: "đã có ở dòng", make: (at) => soundRow(at - 1) },
    {
      column: "Loại hình",
      words: "Sổ đăng ký ghi Doanh nghiệp",
      make: (at) =>
        set(soundRow(at), {
          "Tên chủ thể": "Công ty CP DORI",
          "Mã xã": 21_548,
          "Mã số thuế": null,
        }),
    },
    {
      column: "Số giấy chứng nhận",
      words: "dòng 2",
      make: (at) => set(soundRow(at), { "Số giấy chứng nhận": "0/GCN" }),
    },
  ];
