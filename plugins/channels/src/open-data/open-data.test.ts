import { describe, expect, it } from "vitest";
import { inTurn, readSeparated, wholeFile } from "../feeds/format/read-back.fixture";
import { dictionaryCsv, openDataCsv, openDataJson } from "./open-data-file";
import type { OpenProductRow } from "./open-product";

const context = { storefrontUrl: "https://ocop.example", today: "2026-12-01" };

const recognition: OpenProductRow["recognitions"][number] = {
  star: 4,
  issued_on: "2025-10-01",
  issued_precision: "month",
  valid_until: "2028-10-01",
  extended_until: null,
  revoked_on: null,
  revocation_reason: null,
  public_code: "7K3M9QZX2C4D5E6F",
  authority_level: "province",
  certificate_number: null,
  decision_number: "1/QĐ-UBND",
  sources: [],
  rule_set_code: null,
  revocation_decision_number: null,
};

const row = (changes: Partial<OpenProductRow> = {}): OpenProductRow => ({
  id: "oreg_1",
  name: "Tỏi đen Mẫu",
  potential_five_star: false,
  potential_since: null,
  potential_decided_on: null,
  producer_name: "Cơ sở Mẫu",
  producer_handle: "co-so-mau",
  legal_form: "household",
  commune_code: "21548",
  commune_name: "Đặc khu Lý Sơn",
  set_number: 10,
  set_name_vi: "Gia vị khác",
  set_name_en: "Other spices",
  group_code: "I.4",
  sector_code: "I",
  recognitions: [recognition],
  listing: {
    handle: "toi-den",
    title_en: "Black garlic",
    price_vnd: 120_000,
    is_in_stock: true,
    picture_url: null,
  },
  ...changes,
});

type Answer = { licence: { url: string }; fields: { name: string }[]; products: object[] };
const json = async (...rows: OpenProductRow[]) =>
  JSON.parse(await wholeFile(openDataJson(inTurn(rows), context))) as Answer;

describe("open data", () => {
  it("tells a product with today's stars and dates as exact as their source", async () => {
    expect((await json(row())).products).toEqual([
      {
        id: "oreg_1",
        name: "Tỏi đen Mẫu",
        name_en: "Black garlic",
        producer: "Cơ sở Mẫu",
        producer_url: "https://ocop.example/producers/co-so-mau",
        legal_form: "household",
        commune_code: "21548",
        commune: "Đặc khu Lý Sơn",
        product_set: 10,
        product_set_name: "Gia vị khác",
        product_set_name_en: "Other spices",
        sector: "I",
        group: "I.4",
        status: "valid",
        star: 4,
        decision_number: "1/QĐ-UBND",
        authority: "Ủy ban nhân dân tỉnh",
        issued_on: "2025-10",
        valid_until: "2028-10",
        certificate_url: "https://ocop.example/certificates/7K3M9QZX2C4D5E6F",
        shop_url: "https://ocop.example/products/toi-den",
        price_vnd: 120_000,
        in_stock: true,
        picture_url: null,
      },
    ]);
  });

  it("shows no stars that ended or of which nothing is known", async () => {
    const undated = { issued_on: null, issued_precision: null, valid_until: null };
    const answer = await json(
      row({ recognitions: [{ ...recognition, valid_until: "2026-11-30" }] }),
      row({ recognitions: [{ ...recognition, ...undated }], listing: null }),
    );
    expect(answer.products).toMatchObject([
      { status: "expired", star: null },
      { status: "validity_unknown", star: null, valid_until: null, shop_url: null, in_stock: null },
    ]);
  });

  it("says the same in CSV, with formulas defused, and explains every field", async () => {
    const file = await wholeFile(openDataCsv(inTurn([row({ name: '=1+1 "a"' })]), context));
    const [product] = readSeparated(file.slice(1), ",");
    const { fields, licence } = await json();
    expect(Object.keys(product ?? {})).toEqual(fields.map(({ name }) => name));
    expect(product).toMatchObject({ name: `'=1+1 "a"`, star: "4", in_stock: "true" });
    const dictionary = readSeparated(dictionaryCsv().slice(1), ",");
    expect(dictionary.map(({ field }) => field)).toEqual([
      ...fields.map(({ name }) => name),
      "licence",
    ]);
    expect(dictionary.at(-1)?.["description_en"]).toContain(licence.url);
  });

  it("is whole without a single product", async () => {
    expect((await json()).products).toEqual([]);
  });
});
