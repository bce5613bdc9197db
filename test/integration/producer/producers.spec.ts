import { describe, expect, it } from "vitest";
import { useShop } from "../../support/shop.ts";
import { auditOf, registerAsItIs, staffApi, type Failure, type StaffProducer } from "./support.ts";

const shop = useShop();
const api = () => staffApi(shop);

type List = { producers: StaffProducer[]; count: number; limit: number; offset: number };

const list = (query: string) => api().get<List>(`/producers?${query}`);
const names = ({ producers }: List) => producers.map(({ name }) => name);
const idOf = async (handle: string) => {
  const { producers } = await list("limit=100");
  return producers.find((producer) => producer.handle === handle)?.id ?? "";
};

const HTX = {
  name: "HTX Hoa Đồi",
  legal_name: "Hợp tác xã Hoa Đồi",
  legal_form: "cooperative",
  unit_code: "21211",
};

describe("GET /admin/ocop/producers", () => {
  it("finds by name, legal name and tax code without accents, in any order of words", async () => {
    const producer = await api().createProducer({
      name: "Cơ sở Đặng Ẩn",
      legal_name: "Hộ kinh doanh Mật Ong Rừng",
      tax_code: "4399999999-001",
    });
    for (const q of ["dang an", "AN dang", "mat ong", "Mật ong", "4399999999-001", "43999999"]) {
      expect(names(await list(`q=${encodeURIComponent(q)}`)), q).toContain(producer.name);
    }
    for (const q of ["dang bon", "100%", "_", "'"]) {
      expect(names(await list(`q=${encodeURIComponent(q)}`)), q).not.toContain(producer.name);
    }
  });

  it("filters by state, legal form and unit, sorts and pages", async () => {
    const all = await list("limit=100");
    expect(all.count).toBe(all.producers.length);
    expect(all.producers.every(({ product_count: count }) => Number.isInteger(count))).toBe(true);
    const collator = new Intl.Collator("vi", { numeric: true });
    expect(names(all)).toEqual([...names(all)].sort((a, b) => collator.compare(a, b)));

    const inLySon = await list("unit_code=21548&limit=100");
    expect(inLySon.producers.map(({ handle }) => handle).sort()).toEqual(["dori", "phu-sinh"]);
    const households = await list("legal_form=household,farm&limit=100");
    expect(households.count).toBeGreaterThan(0);
    expect(
      households.producers.every(({ legal_form }) => ["household", "farm"].includes(legal_form)),
    ).toBe(true);
    const applied = await list("state=applied&limit=100");
    expect(applied.count).toBeGreaterThan(0);
    expect(applied.producers.every(({ state }) => state === "applied")).toBe(true);

    const most = await list("order=-product_count&limit=5");
    const counts = most.producers.map(({ product_count: count }) => count);
    expect(counts).toEqual([...counts].sort((left, right) => right - left));
    const pages = [await list("limit=10"), await list("limit=10&offset=10")].flatMap(names);
    expect(pages).toEqual(names(all).slice(0, 20));
  });

  it.each(["state=gone", "legal_form=bank", "unit_code=abc", "limit=0", "order=phone", "x=1"])(
    "answers 400 to ?%s",
    async (query) => {
      const failure = await api().get<Failure>(`/producers?${query}`, 400);
      expect(failure.type).toBe("invalid_data");
    },
  );

  it("needs a staff sign-in", async () => {
    expect((await fetch(`${shop.backendUrl}/admin/ocop/producers`)).status).toBe(401);
  });
});

describe("POST /admin/ocop/producers", () => {
  it("enters an application with every fact in its kept spelling, and says who did it", async () => {
    const { producer } = await api().post<{ producer: StaffProducer }>(
      "/producers",
      {
        ...HTX,
        address: "  Thôn Mẫu ",
        registration_number: "GCN-0001",
        registered_on: "2024-02-29",
        registered_by: "Phòng Mẫu",
        tax_code: "4300 000 000",
        phone: "+84 912 345 678",
        email: "HTX@Mau.Example",
        website: "mau.example",
        craft_village: "Làng hoa",
      },
      201,
    );
    expect(producer).toMatchObject({
      handle: "htx-hoa-doi",
      state: "applied",
      address: "Thôn Mẫu",
      registered_on: "2024-02-29",
      tax_code: "4300000000",
      phone: "0912345678",
      email: "htx@mau.example",
      website: "https://mau.example",
      administrative_unit: { code: "21211" },
      next_states: ["active", "closed"],
      story: null,
      management_systems: [],
      members: [],
      registered_products: [],
    });
    const [officer] = (
      await shop.pool.query<{ id: string; name: string }>(
        `select id, last_name || ' ' || first_name as name from "user" where email = $1`,
        [shop.signIns[0]?.email],
      )
    ).rows;
    expect(producer.state_changes).toMatchObject([
      { from_state: null, to_state: "applied", actor_name: officer?.name },
    ]);
    expect(await auditOf(shop, producer.id)).toMatchObject([
      {
        actor_type: "staff",
        actor_id: officer?.id,
        actor_name: officer?.name,
        entity: "producer",
        action: "created",
        before: null,
        after: { name: HTX.name, tax_code: "4300000000", state: "applied" },
      },
    ]);
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ["no name", { name: undefined }, /name/],
    ["an empty name", { name: "  " }, /Nhập tên cơ sở/],
    ["a long name", { name: "a".repeat(201) }, /200/],
    ["no legal name", { legal_name: "" }, /tên pháp lý/],
    ["an unknown form", { legal_form: "bank" }, /cooperative_group.*legal_form/],
    ["a malformed unit", { unit_code: "12" }, /5 chữ số/],
    ["an unknown unit", { unit_code: "99999" }, /99999/],
    ["no place at all", { unit_code: null }, /địa danh cũ/],
    ["a tax code of 9 digits", { tax_code: "430000000" }, /Mã số thuế cần 10 chữ số/],
    ["a phone of 9 digits", { phone: "012345678" }, /0912 345 678/],
    ["an e-mail without domain", { email: "htx@" }, /ten@mien\.vn/],
    ["a script for a website", { website: "javascript:alert(1)" }, /https:\/\//],
    ["a day that does not exist", { registered_on: "2025-02-29" }, /2025-10-15/],
    ["a day to come", { registered_on: "2999-01-01" }, /2999-01-01/],
    ["a handle with capitals", { handle: "HTX Hoa" }, /htx-dong-tien/],
    ["a state to skip to", { state: "suspended" }, /state/],
    ["a name that gives no handle", { name: "茶" }, /Ghi địa chỉ trang/],
    ["the producer's own story", { story: "Chúng tôi" }, /story/],
    ["the producer's own pictures", { pictures: ["https://x.example/a.jpg"] }, /pictures/],
    ["something else", { star: 5 }, /star/],
  ])("refuses %s in words and changes nothing", async (_what, change, message) => {
    const before = await registerAsItIs(shop);
    const failure = await api().post<Failure>(
      "/producers",
      {
        ...HTX,
        handle: "hoa-doi-khac",
        ...change,
        ...(change.name === "茶" && { handle: undefined }),
      },
      400,
    );
    expect(failure.type).toBe("invalid_data");
    expect(failure.message).toMatch(message);
    expect(failure.message).not.toContain("không hợp lệ");
    expect(await registerAsItIs(shop)).toEqual(before);
  });

  it("names the producer that has the tax code or the page address already", async () => {
    const first = await api().createProducer({ tax_code: "4311111111" });
    const before = await registerAsItIs(shop);
    const sameCode = await api().post<Failure>(
      "/producers",
      { ...HTX, handle: "ma-trung", tax_code: "4311 111 111" },
      409,
    );
    expect(sameCode).toMatchObject({
      type: "conflict",
      message: expect.stringContaining(`“${first.name}”`) as string,
    });
    const sameHandle = await api().post<Failure>("/producers", { ...HTX, handle: "dori" }, 409);
    expect(sameHandle.message).toContain("“DORI”");
    expect(sameHandle.message).toContain("dori-2");
    expect(await registerAsItIs(shop)).toEqual(before);
  });

  it("enters one of two producers that are sent at once with the same tax code", async () => {
    const send = (handle: string) =>
      shop.admin("/admin/ocop/producers", {
        method: "POST",
        body: JSON.stringify({ ...HTX, handle, tax_code: "4322222222" }),
      });
    const answers = await Promise.all(["mot", "hai", "ba"].map(send));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });
});

describe("POST /admin/ocop/producers/:id", () => {
  it("changes what is sent, keeps the rest, and logs before and after", async () => {
    const producer = await api().createProducer({ phone: "0912345678", craft_village: "Làng hoa" });
    const { producer: changed } = await api().post<{ producer: StaffProducer }>(
      `/producers/${producer.id}`,
      { phone: "0900 000 001", craft_village: null, unit_code: "21548" },
    );
    expect(changed).toMatchObject({
      name: producer.name,
      phone: "0900000001",
      craft_village: null,
      administrative_unit: { code: "21548" },
    });
    expect((await auditOf(shop, producer.id)).at(-1)).toMatchObject({
      actor_type: "staff",
      action: "updated",
      before: { phone: "0912345678", craft_village: "Làng hoa" },
      after: { phone: "0900000001", craft_village: null },
    });
  });

  it.each<[string, Record<string, unknown>]>([
    ["nothing", {}],
    ["an empty name", { name: " " }],
    ["a null name", { name: null }],
    ["an unknown form", { legal_form: "bank" }],
    ["an unknown unit", { unit_code: "99999" }],
    ["no place any more", { unit_code: null }],
    ["a bad tax code", { tax_code: "abc" }],
    ["a bad phone", { phone: "123" }],
    ["a bad e-mail", { email: "a@b" }],
    ["a bad website", { website: "ftp://x.example" }],
    ["a bad day", { registered_on: "15/10/2025" }],
    ["the producer's own story", { story: "Chúng tôi" }],
    ["the producer's own pictures", { pictures: [] }],
    ["a state, which has a route of its own", { state: "closed" }],
    ["a handle, which is a public address", { handle: "khac" }],
    ["a malformed expectation", { name: "A", expected_updated_at: "yesterday" }],
  ])("refuses %s and changes nothing", async (_what, body) => {
    const id = await idOf("dori");
    const before = await registerAsItIs(shop);
    await api().post<Failure>(`/producers/${id}`, body, 400);
    expect(await registerAsItIs(shop)).toEqual(before);
  });

  it("answers 404 to an unknown producer and 409 to a tax code of another one", async () => {
    await api().post("/producers/oprod_none", { name: "A" }, 404);
    await api().get("/producers/oprod_none", 404);
    const other = await api().createProducer({ tax_code: "4333333333" });
    const failure = await api().post<Failure>(
      `/producers/${await idOf("dori")}`,
      { tax_code: "4333333333" },
      409,
    );
    expect(failure.message).toContain(other.name);
    // Its own tax code is no conflict.
    await api().post(`/producers/${other.id}`, { tax_code: "4333333333", phone: "0912345679" });
  });

  it("keeps what somebody else has changed meanwhile, and names them", async () => {
    const { id, updated_at: seen } = await api().createProducer();
    await api().post(`/producers/${id}`, { phone: "0912345670", expected_updated_at: seen });
    const failure = await api().post<Failure>(
      `/producers/${id}`,
      { phone: "0912345671", expected_updated_at: seen },
      409,
    );
    expect(failure.message).toMatch(/Cán bộ Một.* \/ .*Cán bộ Một/);
    const { producer } = await api().get<{ producer: StaffProducer }>(`/producers/${id}`);
    expect(producer.phone).toBe("0912345670");
  });
});

describe("options", () => {
  it("lists all units and all product sets with the forms that may take part", async () => {
    const { units, count } = await api().get<{ units: { code: string }[]; count: number }>(
      "/units",
    );
    expect(count).toBe(96);
    expect(units.map(({ code }) => code)).toContain("21211");
    const { product_sets: sets } = await api().get<{
      product_sets: { number: number; sector: { code: string }; legal_forms: string[] }[];
    }>("/product-sets");
    expect(sets.map(({ number }) => number)).toEqual(Array.from({ length: 26 }, (_, i) => i + 1));
    expect(sets.filter(({ legal_forms: forms }) => forms.includes("association"))).toMatchObject([
      { number: 26, sector: { code: "VI" } },
    ]);
  });
});
