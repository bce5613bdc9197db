import type { RecognitionRow } from "@ocop/ocop/catalog";
import { describe, expect, it } from "vitest";
import type { ChannelProductRow } from "./channel-product-row";
import { toChannelProduct } from "./to-channel-product";

const reader = { storefrontUrl: "https://ocop.example", today: "2026-12-01" };

const recognition = (changes: Partial<RecognitionRow> = {}): RecognitionRow => ({
  star: 4,
  issued_on: "2025-10-15",
  issued_precision: "day",
  valid_until: "2028-10-15",
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
  ...changes,
});

const row = (changes: Partial<ChannelProductRow> = {}): ChannelProductRow => ({
  id: "prod_1",
  handle: "toi-den",
  is_shown: true,
  title: " Tỏi đen ",
  subtitle: null,
  description: "Ngọt dịu.",
  english: null,
  listing_facts: null,
  pictures: null,
  alcohol_percent: null,
  images: [],
  registered_product_id: "oreg_1",
  potential_five_star: false,
  potential_since: null,
  potential_decided_on: null,
  set_number: 10,
  set_name_vi: "Gia vị khác",
  set_name_en: "Other spices",
  group_code: "I.4",
  sector_code: "I",
  producer: {
    id: "oprod_1",
    name: "Cơ sở Mẫu",
    handle: "co-so-mau",
    address: null,
    phone: null,
    tax_code: null,
    registration_number: null,
  },
  place: null,
  recognitions: [recognition()],
  recalls: [],
  variants: [],
  documents: [],
  ...changes,
});
const read = (changes: Partial<ChannelProductRow>) => toChannelProduct(row(changes), reader);

describe("toChannelProduct", () => {
  it("tells the recognition of the day with its dates", () => {
    expect(read({}).certification).toMatchObject({
      status: "valid",
      star: 4,
      publicCode: "7K3M9QZX2C4D5E6F",
      issuedOn: "2025-10-15",
      validUntil: "2028-10-15",
    });
  });

  it.each([
    ["ended", { valid_until: "2026-11-30" }, "expired"],
    ["revoked", { revoked_on: "2026-12-01" }, "revoked"],
    ["undated", { issued_on: null, issued_precision: null, valid_until: null }, "validity_unknown"],
    ["of tomorrow", { issued_on: "2026-12-02" }, "none"],
  ] as const)("shows no stars of a recognition that is %s", (_name, changes, status) => {
    const { certification } = read({ recognitions: [recognition(changes)] });
    expect(certification).toMatchObject({ status, star: null });
  });

  it("shows the stars on the last valid day, and of an extension until its own", () => {
    const lastDay = recognition({ valid_until: "2026-12-01" });
    expect(read({ recognitions: [lastDay] }).certification.star).toBe(4);
    const extended = recognition({ valid_until: "2026-09-18", extended_until: "2027-03-17" });
    expect(read({ recognitions: [extended] }).certification).toMatchObject({
      star: 4,
      status: "extended",
      validUntil: "2027-03-17",
    });
  });

  it("gives no day that the source does not know", () => {
    const { certification } = read({ recognitions: [recognition({ issued_precision: "year" })] });
    expect(certification).toMatchObject({ star: 4, issuedOn: null, validUntil: null });
  });

  it("takes photographs only: the producer's, else those of staff that a channel can show", () => {
    const image = (name: string) => `https://files.example/${name}`;
    const images = [image("a.svg"), image("b.jpg"), image("c.webp"), image("d.PNG?v=1"), "x.jpg"];
    expect(read({ images }).pictures.map(({ url }) => url)).toEqual([
      image("b.jpg"),
      image("d.PNG?v=1"),
    ]);
    const own = {
      alt_vi: "Hũ",
      alt_en: "",
      width: 1600,
      height: 1200,
      url: image("own.jpg"),
      thumbnail_url: image("small.jpg"),
      sources: [],
    };
    expect(read({ images, pictures: [own] }).pictures).toEqual([
      { url: image("own.jpg"), width: 1600, height: 1200, alt: { vi: "Hũ", en: null } },
    ]);
  });

  it("keeps only papers that hold, and stops while a recall stands", () => {
    const paper = { id: "a", type: "test_report", number: null, issuer: null, issued_on: null };
    const documents = [
      { ...paper, valid_until: "2026-11-30" },
      { ...paper, id: "b", valid_until: "2026-12-01" },
      { ...paper, id: "c", valid_until: null },
    ];
    expect(read({ documents }).documents.map(({ id }) => id)).toEqual(["b", "c"]);
    const recall = { announced_on: "2026-11-01", ended_on: null };
    expect(read({ recalls: [recall] }).recalled).toBe(true);
    expect(read({ recalls: [{ ...recall, ended_on: "2026-12-01" }] }).recalled).toBe(false);
  });

  it("reads numbers that metadata holds as text and words that nobody wrote as none", () => {
    const variant = {
      id: "variant_1",
      sku: null,
      title: "Hũ",
      title_en: "",
      barcode: "",
      price_vnd: 1000,
      stock: 3,
      net_quantity: "250",
      net_unit: "g",
      weight: null,
      length: null,
      width: null,
      height: null,
    };
    const product = read({ variants: [variant], alcohol_percent: "4.5" });
    expect(product).toMatchObject({ title: { vi: "Tỏi đen", en: null }, alcoholPercent: 4.5 });
    expect(product.ingredients).toBeNull();
    expect(product.variants[0]).toMatchObject({
      sku: "variant_1",
      title: { vi: "Hũ", en: null },
      gtin: null,
      netQuantity: 250,
    });
  });
});
