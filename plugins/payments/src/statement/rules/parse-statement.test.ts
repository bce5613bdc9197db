import { describe, expect, it } from "vitest";
import { amountOf } from "./amount";
import type { SheetCell } from "./cell";
import { instantOf } from "./instant";
import { parseStatement } from "./parse-statement";

describe("amountOf", () => {
  it.each<[SheetCell, ReturnType<typeof amountOf>]>([
    [250_000, 250_000],
    ["250000", 250_000],
    ["250.000", 250_000],
    ["1.250.000", 1_250_000],
    ["1,250,000", 1_250_000],
    ["1.250.000,00", 1_250_000],
    ["1,250,000.00", 1_250_000],
    ["250000.00", 250_000],
    ["+50,000 VND", 50_000],
    ["50.000 đ", 50_000],
    ["-20.000", -20_000],
    ["(20,000)", -20_000],
    ["12.000.000.000", 12_000_000_000],
    ["", null],
    ["-", null],
    [null, null],
    ["1.250,5", "unreadable"],
    ["12.34", "unreadable"],
    [10.5, "unreadable"],
    ["một trăm", "unreadable"],
    ["99999999999999999999", "unreadable"],
  ])("reads %j", (cell, amount) => {
    expect(amountOf(cell)).toBe(amount);
  });
});

describe("instantOf", () => {
  it.each<[SheetCell, string | null]>([
    ["24/11/2026 14:05:09", "2026-11-24T07:05:09.000Z"],
    ["14:05:09 24/11/2026", "2026-11-24T07:05:09.000Z"],
    ["24-11-2026", "2026-11-23T17:00:00.000Z"],
    ["4/1/2026 9:05", "2026-01-04T02:05:00.000Z"],
    ["2026-11-24 14:05", "2026-11-24T07:05:00.000Z"],
    [new Date("2026-11-24T14:05:00Z"), "2026-11-24T07:05:00.000Z"],
    ["31/02/2026", null],
    ["24/13/2026", null],
    ["24/11/2026 25:00", null],
    ["hôm qua", null],
    [null, null],
  ])("reads %j in Viet Nam's time", (cell, instant) => {
    expect(instantOf(cell)?.toISOString() ?? null).toBe(instant);
  });
});

const HEADER = ["Ngày giao dịch", "Số tham chiếu", "Ghi nợ", "Ghi có", "Nội dung", "Đối tác"];
const RECEIVED = ["24/11/2026", "FT1", null, "250.000", "QN7K3M9QTR", "NGUYEN VAN MAU"];

describe("parseStatement", () => {
  it("reads the transfers below a title and above a sum", () => {
    const rows: SheetCell[][] = [
      ["SAO KÊ TÀI KHOẢN", null],
      ["Số tài khoản: 123", null],
      HEADER,
      RECEIVED,
      ["24/11/2026", "FT2", "11.000", "", "Phí dịch vụ", ""],
      [null, null, null, null, null, null],
      ["Tổng cộng", "", "11.000", "250.000", "", ""],
    ];
    expect(parseStatement(rows)).toEqual({
      statement: {
        transfers: [
          {
            bankReference: "FT1",
            amountVnd: 250_000,
            note: "QN7K3M9QTR",
            payer: "NGUYEN VAN MAU",
            receivedAt: new Date("2026-11-23T17:00:00Z"),
          },
        ],
        outgoingCount: 1,
      },
    });
  });

  it("reads English and bilingual headers in any order, with signed amounts", () => {
    const rows: SheetCell[][] = [
      ["Diễn giải / Description", "Amount", "Reference No.", "Ngày (Transaction Date)"],
      ["QN7K3M9QTR", "+250,000 VND", "FT1", "24/11/2026 09:00"],
      ["fee", "-1,000", "FT2", "24/11/2026 09:00"],
    ];
    expect(parseStatement(rows)).toMatchObject({
      statement: { transfers: [{ bankReference: "FT1", payer: null }], outgoingCount: 1 },
    });
  });

  it("names the columns that are missing", () => {
    expect(parseStatement([["Ngày giao dịch", "Ghi có"], RECEIVED])).toEqual({
      problems: [
        { vi: 'Tệp thiếu cột "Số tham chiếu".', en: 'The file has no column "Reference".' },
        { vi: 'Tệp thiếu cột "Nội dung".', en: 'The file has no column "Description".' },
      ],
    });
  });

  it.each<[string, SheetCell[][], RegExp]>([
    ["an amount that is none", [["24/11/2026", "FT1", "", "nhiều", "x"]], /Dòng 2: số tiền/],
    ["no amount", [["24/11/2026", "FT1", "", "", "x"]], /Dòng 2: số tiền/],
    ["no reference", [["24/11/2026", "", "", "1.000", "x"]], /Dòng 2: cần số tham chiếu/],
    ["a day that is none", [["31/02/2026", "FT1", "", "1.000", "x"]], /Dòng 2: ngày/],
    [
      "one reference for two amounts",
      [RECEIVED, ["24/11/2026", "FT1", "", "1.000", "x"]],
      /FT1 có ở nhiều dòng/,
    ],
  ])("says what is wrong with %s", (_name, rows, words) => {
    const parsed = parseStatement([HEADER, ...rows]);
    expect("problems" in parsed && parsed.problems.map(({ vi }) => vi)).toEqual([
      expect.stringMatching(words),
    ]);
  });

  it("takes no control character into the register", () => {
    const parsed = parseStatement([
      HEADER,
      ["24/11/2026", "FT1", "", "1.000", "QN\u0000 7K\n3M", ""],
    ]);
    expect(parsed).toMatchObject({ statement: { transfers: [{ note: "QN 7K 3M" }] } });
  });
});
