import { beforeAll, describe, expect, it } from "vitest";
import { useShop } from "../../support/shop.ts";
import { registerAsItIs, staffApi, type Failure, type StaffProducer } from "./support.ts";

const shop = useShop();
const LY_SON = "21548";

/** The sample officer who serves Lý Sơn only. */
let officer: ReturnType<typeof staffApi>;
let analyst: ReturnType<typeof staffApi>;
let elsewhere: StaffProducer;
let productElsewhere: { id: string };

beforeAll(async () => {
  const as = async (email: string) => {
    const authorization = `Bearer ${await shop.adminToken(email)}`;
    return staffApi(shop, { authorization });
  };
  officer = await as("ly-son@mau.example");
  analyst = await as("phan-tich@mau.example");
  const all = staffApi(shop);
  elsewhere = await all.createProducer({ unit_code: "21211" });
  const { registered_product } = await all.post<{ registered_product: { id: string } }>(
    "/registered-products",
    { producer_id: elsewhere.id, name: "Mật ong", product_set: 4 },
    201,
  );
  productElsewhere = registered_product;
});

describe("an officer of some communes", () => {
  it("sees the producers, products and units of those only", async () => {
    const { producers, count } = await officer.get<{ producers: StaffProducer[]; count: number }>(
      "/producers?limit=100",
    );
    expect(producers.map(({ handle }) => handle).sort()).toEqual(["dori", "phu-sinh"]);
    expect(count).toBe(2);
    const { registered_products: products } = await officer.get<{
      registered_products: { administrative_unit: { code: string } | null }[];
    }>("/registered-products?limit=100");
    expect(products.length).toBeGreaterThan(0);
    expect(products.every(({ administrative_unit: unit }) => unit?.code === LY_SON)).toBe(true);
    expect(await officer.get("/units")).toMatchObject({ units: [{ code: LY_SON }], count: 1 });
    expect(await officer.get("/producers?unit_code=21211")).toMatchObject({ count: 0 });
  });

  it("finds nothing elsewhere, neither to read nor to write", async () => {
    const before = await registerAsItIs(shop);
    const producer = `/producers/${elsewhere.id}`;
    const product = `/registered-products/${productElsewhere.id}`;
    await officer.get(producer, 404);
    await officer.get(product, 404);
    await officer.get(`${producer}/legal-representative`, 404);
    await officer.post(producer, { name: "Khác" }, 404);
    await officer.post(`${producer}/state`, { state: "closed", reason: "Lý do" }, 404);
    await officer.post(`${producer}/management-systems`, { name: "HACCP" }, 404);
    await officer.post(`${producer}/members`, { name: "A", phone: "0912345678" }, 404);
    await officer.post(`${producer}/legal-representative`, { full_name: "A" }, 404);
    await officer.remove(`${producer}/legal-representative`, 404);
    await officer.post(product, { name: "Khác" }, 404);
    const registration = { producer_id: elsewhere.id, name: "Khác", product_set: 4 };
    await officer.post("/registered-products", registration, 404);
    expect(await registerAsItIs(shop)).toEqual(before);
  });

  it("enters producers in those only, and moves none out", async () => {
    const producer = await officer.createProducer({ unit_code: LY_SON });
    const before = await registerAsItIs(shop);
    const facts = { name: "A", legal_name: "A", legal_form: "farm", legacy_place: "Thôn cũ" };
    const outside = await officer.post<Failure>(
      "/producers",
      { ...facts, unit_code: "21211" },
      403,
    );
    expect(outside.message).toContain("không thuộc địa bàn của bạn");
    await officer.post("/producers", facts, 400);
    await officer.post(`/producers/${producer.id}`, { unit_code: "21211" }, 403);
    const nowhere = { unit_code: null, legacy_place: "Thôn cũ" };
    await officer.post(`/producers/${producer.id}`, nowhere, 400);
    expect(await registerAsItIs(shop)).toEqual(before);
  });
});

describe("an analyst", () => {
  it("reads, writes nothing and sees no personal data", async () => {
    const before = await registerAsItIs(shop);
    await analyst.get(`/producers/${elsewhere.id}`);
    await analyst.get(`/producers/${elsewhere.id}/legal-representative`, 403);
    await analyst.post(`/producers/${elsewhere.id}`, { name: "Khác" }, 403);
    await analyst.post(`/registered-products/${productElsewhere.id}`, { name: "Khác" }, 403);
    expect(await registerAsItIs(shop)).toEqual(before);
  });
});
