import { describe, expect, it } from "vitest";
import products from "../../../backend/src/seed/data/products.json" with { type: "json" };
import {
  auditOf,
  registerAsItIs,
  staffApi,
  type Failure,
  type StaffProducer,
} from "../producer/support.ts";
import { useShop } from "../../support/shop.ts";

const shop = useShop();
const api = () => staffApi(shop);

type Badge = { certification_status: string; star: number | null; last_star: number | null };
type Product = {
  id: string;
  handle: string;
  name: string;
  description: string | null;
  programme_code: string | null;
  producer: { id: string; handle: string; name: string };
  administrative_unit: { code: string } | null;
  product_set: { number: number; sector_code: string };
  listing: { id: string; handle: string; title: string } | null;
  badge: Badge;
  public_code: string | null;
  updated_at: string;
};
type Detail = Product & {
  certifications: {
    star: number;
    status: string;
    legal_basis: { article: string | null } | null;
  }[];
  assessments: unknown[];
  open_changes: unknown[];
  dossiers: unknown[];
  recalls: unknown[];
  document_count: number;
};
type List = { registered_products: Product[]; count: number; as_of: string };

const list = (query = "") => api().get<List>(`/registered-products?${query}`);
const one = async (id: string) =>
  (await api().get<{ registered_product: Detail }>(`/registered-products/${id}`))
    .registered_product;
const byHandle = async (handle: string) => {
  const found = (await list("limit=100")).registered_products.find(
    (product) => product.handle === handle,
  );
  if (!found) throw new Error(`The register has no product ${handle}`);
  return found;
};
const create = async (producer: StaffProducer, facts: Record<string, unknown> = {}) =>
  (
    await api().post<{ registered_product: Detail }>(
      "/registered-products",
      { producer_id: producer.id, name: "Mật ong rừng", product_set: 4, ...facts },
      201,
    )
  ).registered_product;

describe("GET /admin/ocop/registered-products", () => {
  it("lists every product with the badge that the shop shows today", async () => {
    const { registered_products: rows, count } = await list("limit=100");
    expect(count).toBe(rows.length);
    const shown = (await (await shop.store("/store/ocop/products?limit=100")).json()) as {
      products: { handle: string; badge: Badge }[];
    };
    expect(shown.products).toHaveLength(59);
    for (const { handle, badge } of shown.products) {
      const row = rows.find((product) => product.handle === handle);
      expect(row?.badge, handle).toEqual(badge);
      expect(row?.listing?.handle, handle).toBe(handle);
    }
  });

  it("filters by set, producer, unit, status, star and listing, and finds without accents", async () => {
    const all = (await list("limit=100")).registered_products;
    const dori = (await byHandle("toi-ly-son-dori")).producer.id;
    const cases: [string, (product: Product) => boolean][] = [
      ["product_set=10", ({ product_set: set }) => set.number === 10],
      ["product_set=10,13", ({ product_set: set }) => [10, 13].includes(set.number)],
      [`producer_id=${dori}`, ({ producer }) => producer.handle === "dori"],
      ["unit_code=21548", ({ administrative_unit: unit }) => unit?.code === "21548"],
      ["status=expired", ({ badge }) => badge.certification_status === "expired"],
      [
        "status=validity_unknown,potential",
        ({ badge }) => ["validity_unknown", "potential"].includes(badge.certification_status),
      ],
      ["star=4", ({ badge }) => badge.star === 4],
      ["star=3,4", ({ badge }) => badge.star !== null],
      ["sold=true", ({ listing }) => listing !== null],
      [`q=${encodeURIComponent("tỏi DORI")}`, ({ handle }) => /toi.*dori/.test(handle)],
      ["q=dori%20toi", ({ handle }) => /toi.*dori/.test(handle)],
    ];
    for (const [query, fits] of cases) {
      const expected = all.filter(fits).map(({ handle }) => handle);
      expect(expected.length, query).toBeGreaterThan(0);
      const answer = await list(`limit=100&${query}`);
      expect(answer.registered_products.map(({ handle }) => handle).sort(), query).toEqual(
        expected.sort(),
      );
      expect(answer.count, query).toBe(expected.length);
    }
    expect((await list("sold=false")).count).toBe(0);
  });

  it("sorts, and pages without losing or repeating one", async () => {
    for (const order of [
      "name",
      "-star",
      "valid_until",
      "producer",
      "product_set",
      "-updated_at",
    ]) {
      const handles: string[] = [];
      for (const offset of [0, 25, 50]) {
        const page = await list(`order=${order}&limit=25&offset=${offset}`);
        handles.push(...page.registered_products.map(({ handle }) => handle));
      }
      expect(new Set(handles).size, order).toBe(handles.length);
      expect(handles.length, order).toBe(products.length);
    }
    const stars = (await list("order=-star&limit=100")).registered_products.map(
      ({ badge }) => badge.star ?? 0,
    );
    expect(stars).toEqual([...stars].sort((left, right) => right - left));
  });

  it.each(["product_set=27", "product_set=", "status=good", "star=6", "sold=maybe", "x=1"])(
    "answers 400 to ?%s",
    async (query) => {
      await api().get<Failure>(`/registered-products?${query}`, 400);
    },
  );
});

describe("POST /admin/ocop/registered-products", () => {
  it("gives an idea without recognition its place", async () => {
    const producer = await api().createProducer();
    const idea = await create(producer, { description: " Ý tưởng ", programme_code: "QN-1" });
    expect(idea).toMatchObject({
      handle: "mat-ong-rung",
      description: "Ý tưởng",
      programme_code: "QN-1",
      producer: { id: producer.id },
      listing: null,
      badge: { certification_status: "none", star: null, last_star: null },
      certifications: [],
      assessments: [],
      open_changes: [],
      dossiers: [],
      recalls: [],
      document_count: 0,
      public_code: null,
    });
    expect(await auditOf(shop, idea.id)).toMatchObject([
      {
        actor_type: "staff",
        actor_name: expect.stringContaining("Cán bộ Một") as string,
        entity: "registered_product",
        action: "created",
        before: null,
        after: { name: "Mật ong rừng" },
      },
    ]);
    const unsold = await list("sold=false&q=mat%20ong%20rung");
    expect(unsold.registered_products.map(({ id }) => id)).toContain(idea.id);
    // The same name of another producer is another product with another address.
    const twin = await create(await api().createProducer());
    expect(twin.handle).toBe(`mat-ong-rung-${twin.producer.handle}`);
  });

  it("lets associations take part with tourism only (Article 2.3)", async () => {
    const association = await api().createProducer({ legal_form: "association" });
    const before = await registerAsItIs(shop);
    const failure = await api().post<Failure>(
      "/registered-products",
      { producer_id: association.id, name: "Mật ong", product_set: 4 },
      400,
    );
    expect(failure.message).toContain("khoản 3 Điều 2 Quyết định 26/2026/QĐ-TTg");
    expect(await registerAsItIs(shop)).toEqual(before);

    const service = await create(association, { name: "Làng du lịch Mẫu", product_set: 26 });
    expect(service).toMatchObject({
      product_set: { number: 26, sector_code: "VI" },
      badge: { certification_status: "none" },
    });
    await api().post(`/registered-products/${service.id}`, { product_set: 4 }, 400);

    const cooperative = await api().createProducer();
    await create(cooperative, { name: "Homestay Mẫu", product_set: 26 });
    await create(cooperative, { name: "Mật ong Mẫu", product_set: 4 });
    const form = await api().post<Failure>(
      `/producers/${cooperative.id}`,
      { legal_form: "operating_centre" },
      400,
    );
    expect(form.message).toContain("“Mật ong Mẫu”");
  });

  it.each(["applied", "suspended", "closed"])("refuses a producer that is %s", async (state) => {
    const producer = await api().createProducer({
      state: state === "applied" ? "applied" : "active",
    });
    if (state !== "applied") {
      await api().post(`/producers/${producer.id}/state`, { state, reason: "Lý do" });
    }
    const before = await registerAsItIs(shop);
    const failure = await api().post<Failure>(
      "/registered-products",
      { producer_id: producer.id, name: "Mật ong", product_set: 4 },
      400,
    );
    expect(failure.message).toContain(producer.name);
    expect(await registerAsItIs(shop)).toEqual(before);
  });

  it.each<[string, Record<string, unknown>, number]>([
    ["no name", { name: undefined }, 400],
    ["an empty name", { name: " " }, 400],
    ["a long name", { name: "a".repeat(201) }, 400],
    ["a long description", { description: "a".repeat(5001) }, 400],
    ["a long code", { programme_code: "a".repeat(101) }, 400],
    ["no set", { product_set: undefined }, 400],
    ["set 0", { product_set: 0 }, 400],
    ["set 27", { product_set: 27 }, 400],
    ["half a set", { product_set: 4.5 }, 400],
    ["a star", { star: 5 }, 400],
    ["a certificate", { certifications: [] }, 400],
    ["an unknown producer", { producer_id: "oprod_none" }, 404],
    ["a name that the producer has registered", { name: "TOI LY SON DORI" }, 409],
  ])("refuses %s and changes nothing", async (_what, change, status) => {
    const { producer } = await byHandle("toi-ly-son-dori");
    const before = await registerAsItIs(shop);
    await api().post<Failure>(
      "/registered-products",
      { producer_id: producer.id, name: "Mới", product_set: 10, ...change },
      status,
    );
    expect(await registerAsItIs(shop)).toEqual(before);
  });
});

describe("POST /admin/ocop/registered-products/:id", () => {
  it("corrects what is sent, logs before and after, and guards against a lost update", async () => {
    const { id, handle, updated_at: seen } = await create(await api().createProducer());
    const { registered_product: after } = await api().post<{ registered_product: Detail }>(
      `/registered-products/${id}`,
      { name: "Mật ong rừng Mẫu", product_set: 12, expected_updated_at: seen },
    );
    expect(after).toMatchObject({
      name: "Mật ong rừng Mẫu",
      handle,
      product_set: { number: 12 },
    });
    expect((await auditOf(shop, id)).at(-1)).toMatchObject({
      action: "updated",
      actor_type: "staff",
      before: { name: "Mật ong rừng" },
      after: { name: "Mật ong rừng Mẫu" },
    });
    const failure = await api().post<Failure>(
      `/registered-products/${id}`,
      { name: "Khác", expected_updated_at: seen },
      409,
    );
    expect(failure.message).toContain("Cán bộ Một");
  });

  it.each<[string, Record<string, unknown>, number]>([
    ["nothing", {}, 400],
    ["an empty name", { name: "" }, 400],
    ["set 27", { product_set: 27 }, 400],
    ["another producer", { producer_id: "oprod_x" }, 400],
    ["a star", { star: 5 }, 400],
    ["five potential stars", { potential_five_star: true }, 400],
    ["the name of another product", { name: "Tỏi đen Lý Sơn DORI" }, 409],
  ])("refuses %s and changes nothing", async (_what, body, status) => {
    const { id } = await byHandle("toi-ly-son-dori");
    const before = await registerAsItIs(shop);
    await api().post<Failure>(`/registered-products/${id}`, body, status);
    expect(await registerAsItIs(shop)).toEqual(before);
  });

  it("answers 404 to an unknown product", async () => {
    await api().get("/registered-products/oreg_none", 404);
    await api().post("/registered-products/oreg_none", { name: "A" }, 404);
  });
});

describe("a registered product and its listing", () => {
  it("outlives it, with its history", async () => {
    const { id, listing } = await byHandle("toi-ly-son-dori");
    const before = await one(id);
    expect(before).toMatchObject({
      listing: { handle: "toi-ly-son-dori", title: "Tỏi Lý Sơn DORI" },
      certifications: [{ star: 4, status: "valid", legal_basis: {} }],
    });
    const deleted = await shop.admin(`/admin/products/${listing?.id}`, { method: "DELETE" });
    expect(deleted.status).toBe(200);

    const after = await one(id);
    expect(after).toEqual({ ...before, listing: null });
    expect((await shop.store("/store/ocop/products/toi-ly-son-dori")).status).toBe(404);
    const unsold = await list("sold=false&limit=100");
    expect(unsold.registered_products.map((product) => product.id)).toContain(id);
  });
});
