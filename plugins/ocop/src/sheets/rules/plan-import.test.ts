import { describe, expect, it } from "vitest";
import type { ImportRow, SheetRow } from "./parse-row";
import { planImport } from "./plan-import";
import type { RegisterSnapshot } from "./register-snapshot";

const CODE = "7K3M9QZX2C4D5E6F";

const REGISTER: RegisterSnapshot = {
  unitCodes: new Set(["21548", "21025"]),
  producers: [
    {
      id: "P1",
      name: "DORI",
      legal_name: "Công ty CP DORI",
      legal_form: "enterprise",
      tax_code: "4300111111",
      unit_code: "21548",
      legacy_place: null,
    },
    {
      id: "P2",
      name: "Thu Ba",
      legal_name: "Hộ Thu Ba",
      legal_form: "household",
      tax_code: null,
      unit_code: null,
      legacy_place: "xã Bình Chánh",
    },
  ],
  products: [
    { id: "R1", producer_id: "P1", name: "Tỏi Lý Sơn", product_set: 10 },
    { id: "R2", producer_id: "P2", name: "Bò khô", product_set: 8 },
  ],
  certifications: [
    {
      registered_product_id: "R1",
      public_code: CODE,
      star: 4,
      decision_number: "1234/QĐ-UBND",
      issued_on: "2025-10-15",
      issued_precision: "day",
      valid_until: "2028-10-15",
      certificate_number: "01/GCN",
      authority_level: "province",
      kind: null,
    },
    {
      registered_product_id: "R2",
      public_code: "0000000000000000",
      star: 3,
      decision_number: null,
      issued_on: "2024-06-01",
      issued_precision: "month",
      valid_until: "2027-06-01",
      certificate_number: null,
      authority_level: null,
      kind: null,
    },
  ],
};

const DORI: ImportRow = {
  row: 2,
  producer_name: "công ty cp dori",
  legal_form: "enterprise",
  tax_code: "4300111111",
  unit_code: "21548",
  legacy_place: null,
  product_name: "TỎI LÝ SƠN",
  product_set: 10,
  star: 4,
  decision_number: "1234 / QĐ-UBND",
  issued_on: "2025-10-15",
  certificate_number: null,
  authority_level: null,
  kind: null,
};
const NEW: ImportRow = {
  ...DORI,
  producer_name: "HTX Mới",
  legal_form: "cooperative",
  tax_code: null,
  product_name: "Hành tím",
  decision_number: "9/QĐ",
};

const plan = (rows: ImportRow[], unitCodes: string[] | null = null) =>
  planImport({ rows, coded: [] }, REGISTER, unitCodes);
const keysOf = ({ problems }: ReturnType<typeof planImport>) =>
  problems.map(({ row, key }) => [row, key]);

describe("what a file brings", () => {
  it("changes nothing for a row that the register has, by tax code or by name", () => {
    const byName = { ...DORI, row: 3, tax_code: null, producer_name: "Dori" };
    for (const row of [DORI, byName]) {
      expect(plan([row])).toMatchObject({
        producers: [],
        products: [],
        certifications: [],
        newCount: 0,
        unchangedCount: 1,
        problems: [],
      });
    }
  });

  it("creates producer, product and recognition once each, in the order of the rows", () => {
    const result = plan([
      NEW,
      { ...NEW, row: 3, product_name: "Tỏi đen", certificate_number: "2/GCN" },
      { ...NEW, row: 4, decision_number: "10/QĐ", issued_on: "2026-01-02" },
      { ...DORI, row: 5, decision_number: "77/QĐ" },
    ]);
    expect(result.producers.map(({ key }) => key)).toEqual(["row:2"]);
    expect(result.products.map(({ key, producer }) => [key, producer])).toEqual([
      ["row:2", "row:2"],
      ["row:3", "row:2"],
    ]);
    expect(result.certifications.map(({ product }) => product)).toEqual([
      "row:2",
      "row:3",
      "row:2",
      "R1",
    ]);
    expect(result).toMatchObject({ newCount: 4, unchangedCount: 0, problems: [] });
  });

  it("fills in the tax code and commune that a producer lacked, and never replaces one", () => {
    const row: ImportRow = {
      ...NEW,
      producer_name: "Hộ Thu Ba",
      legal_form: "household",
      tax_code: "4300222222",
      unit_code: "21025",
      product_name: "Bò khô",
      product_set: 8,
    };
    expect(plan([row]).completions).toEqual([
      { id: "P2", name: "Hộ Thu Ba", tax_code: "4300222222", unit_code: "21025" },
    ]);
    const later = plan([NEW, { ...NEW, row: 3, tax_code: "4300333333", product_name: "Tỏi" }]);
    expect(later.producers).toMatchObject([{ key: "row:2", row: { tax_code: "4300333333" } }]);
    expect(later.completions).toEqual([]);
  });

  it("keeps namesakes apart by commune and by tax code", () => {
    const elsewhere = plan([{ ...DORI, tax_code: null, unit_code: "21025" }]);
    expect(elsewhere.producers).toHaveLength(1);
    const two = plan([
      { ...NEW, tax_code: "4300444444" },
      { ...NEW, row: 3, tax_code: "4300555555" },
    ]);
    expect(two.producers).toHaveLength(2);
    const unclear = plan([
      { ...NEW, tax_code: "4300444444" },
      { ...NEW, row: 3, tax_code: "4300555555" },
      { ...NEW, row: 4 },
    ]);
    expect(keysOf(unclear)).toEqual([[4, "producer_name"]]);
  });
});

describe("what does not fit", () => {
  it.each<[string, Partial<ImportRow>, string]>([
    ["star", { star: 3 }, "star"],
    ["date", { issued_on: "2025-10-16" }, "issued_on"],
    ["certificate number", { certificate_number: "02/GCN" }, "certificate_number"],
    ["kind that is not registered", { kind: "first" }, "kind"],
    ["authority", { authority_level: "ministry" }, "authority_level"],
    ["product set", { product_set: 11 }, "product_set"],
    ["legal form", { legal_form: "farm" }, "legal_form"],
    ["commune", { unit_code: "21025" }, "unit_code"],
    ["name", { producer_name: "Công ty khác" }, "producer_name"],
    ["unknown commune", { unit_code: "99999" }, "unit_code"],
  ])("another %s than the register", (_name, changes, key) => {
    const result = plan([{ ...DORI, ...changes }]);
    expect(keysOf(result)).toEqual([[2, key]]);
    expect(result.certifications).toEqual([]);
  });

  it("is a recognition that stands there twice, told of the later row", () => {
    expect(keysOf(plan([NEW, { ...NEW, row: 9, decision_number: " 9/qđ" }]))).toEqual([[9, null]]);
  });

  it("is a certificate number that another recognition has", () => {
    const taken = { ...NEW, certificate_number: "01/gcn" };
    expect(keysOf(plan([taken]))).toEqual([[2, "certificate_number"]]);
    const own = { ...NEW, certificate_number: "5/GCN" };
    expect(keysOf(plan([own, { ...own, row: 3, product_name: "Tỏi" }]))).toEqual([
      [3, "certificate_number"],
    ]);
  });

  it("is a row that speaks otherwise of a new producer than an earlier one", () => {
    const first = { ...NEW, tax_code: "4300444444" };
    const result = plan([first, { ...first, row: 3, legal_form: "farm", product_name: "Tỏi" }]);
    expect(keysOf(result)).toEqual([[3, "legal_form"]]);
    expect(result.problems[0]?.words.vi).toContain("Dòng 2");
  });

  it("is a registered recognition of that day whose decision number is not known", () => {
    const row: ImportRow = {
      ...NEW,
      producer_name: "Thu Ba",
      legal_form: "household",
      unit_code: "21025",
      product_name: "Bò khô",
      product_set: 8,
      star: 3,
      issued_on: "2024-06-20",
    };
    expect(keysOf(plan([row]))).toEqual([[2, "decision_number"]]);
    expect(plan([{ ...row, issued_on: "2024-07-01" }]).problems).toEqual([]);
  });

  it("is whatever lies outside the importer's communes", () => {
    expect(plan([DORI], ["21548"]).problems).toEqual([]);
    expect(keysOf(plan([DORI], ["21025"]))).toEqual([[2, "unit_code"]]);
    const foreign = { ...DORI, unit_code: "21025" };
    expect(keysOf(plan([foreign], ["21025"]))).toEqual([[2, "producer_name"]]);
  });
});

describe("rows with a public code", () => {
  const EMPTY: SheetRow = {
    row: 2,
    producer_name: null,
    legal_form: null,
    tax_code: null,
    unit_code: null,
    legacy_place: null,
    product_name: null,
    product_set: null,
    star: null,
    decision_number: null,
    issued_on: null,
    certificate_number: null,
    valid_until: null,
    authority_level: null,
    kind: null,
    public_code: CODE,
  };
  const coded = (row: Partial<SheetRow>, unitCodes: string[] | null = null) =>
    planImport({ rows: [], coded: [{ ...EMPTY, ...row }] }, REGISTER, unitCodes);

  it("are unchanged when they say what the register says", () => {
    const facts: Partial<SheetRow> = {
      producer_name: "DORI",
      star: 4,
      issued_on: { date: "2025-10-15", precision: "day" },
      valid_until: { date: "2028-10-15", precision: "day" },
    };
    expect(coded(facts)).toMatchObject({ unchangedCount: 1, problems: [] });
    expect(coded({})).toMatchObject({ unchangedCount: 1, problems: [] });
    const month: Partial<SheetRow> = {
      public_code: "0000000000000000",
      issued_on: { date: "2024-06-01", precision: "month" },
    };
    expect(coded(month).problems).toEqual([]);
  });

  it("are told when they say otherwise, add something or are unknown", () => {
    expect(keysOf(coded({ star: 5 }))).toEqual([[2, "star"]]);
    expect(keysOf(coded({ kind: "first" }))).toEqual([[2, "kind"]]);
    expect(keysOf(coded({ issued_on: { date: "2025-10-15", precision: "month" } }))).toEqual([
      [2, "issued_on"],
    ]);
    expect(keysOf(coded({ public_code: "1111111111111111" }))).toEqual([[2, "public_code"]]);
    expect(keysOf(coded({}, ["21025"]))).toEqual([[2, "public_code"]]);
  });
});
