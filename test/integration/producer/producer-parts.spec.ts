import { beforeAll, describe, expect, it } from "vitest";
import { useShop } from "../../support/shop.ts";
import { auditOf, registerAsItIs, staffApi, type Failure, type StaffProducer } from "./support.ts";

const shop = useShop();
const api = () => staffApi(shop);
type One = { producer: StaffProducer };

let other: StaffProducer;
beforeAll(async () => {
  other = await api().createProducer();
});

const day = (years: number) => {
  const today = new Date();
  return `${today.getUTCFullYear() + years}-06-15`;
};

describe("management systems", () => {
  const path = (producer: StaffProducer, id?: string) =>
    `/producers/${producer.id}/management-systems${id ? `/${id}` : ""}`;

  it("are entered, corrected and taken out, each with its validity of today", async () => {
    const held = await api().createProducer();
    await api().post(
      path(held),
      { name: "HACCP", issuer: "QUACERT", valid_from: day(-4), valid_until: day(-1) },
      201,
    );
    await api().post(path(held), { name: "ISO 22000", valid_until: day(2) }, 201);
    const { producer } = await api().post<One>(path(held), { name: "VietGAP" }, 201);
    expect(producer.management_systems).toMatchObject([
      { name: "HACCP", issuer: "QUACERT", validity: "expired", days_left: null },
      { name: "ISO 22000", validity: "valid", days_left: expect.any(Number) as number },
      { name: "VietGAP", validity: "unknown", days_left: null },
    ]);

    const [haccp] = producer.management_systems;
    const { producer: renewed } = await api().post<One>(path(held, haccp?.id), {
      valid_until: day(3),
      expected_updated_at: haccp?.updated_at,
    });
    expect(renewed.management_systems[0]).toMatchObject({ name: "HACCP", validity: "valid" });
    const late = { valid_until: day(4), expected_updated_at: haccp?.updated_at };
    await api().post(path(held, haccp?.id), late, 409);

    await api().remove(path(held, haccp?.id));
    await api().remove(path(held, haccp?.id), 404);
    const { producer: after } = await api().get<One>(`/producers/${held.id}`);
    expect(after.management_systems.map(({ name }) => name)).toEqual(["ISO 22000", "VietGAP"]);
    expect(await auditOf(shop, haccp?.id ?? "")).toMatchObject([
      { entity: "management_system", action: "created", actor_type: "staff" },
      { action: "updated", before: { valid_until: day(-1) }, after: { valid_until: day(3) } },
      { action: "deleted", actor_type: "staff" },
    ]);
  });

  it.each<[string, Record<string, unknown>]>([
    ["no name", { issuer: "QUACERT" }],
    ["an empty name", { name: "" }],
    ["a day that does not exist", { name: "HACCP", valid_until: "2025-02-30" }],
    [
      "a term that ends before it begins",
      { name: "HACCP", valid_from: day(1), valid_until: day(0) },
    ],
    ["a number for an issuer", { name: "HACCP", issuer: 5 }],
    ["something else", { name: "HACCP", star: 5 }],
  ])("refuse %s and change nothing", async (_what, body) => {
    const before = await registerAsItIs(shop);
    await api().post<Failure>(path(other), body, 400);
    expect(await registerAsItIs(shop)).toEqual(before);
  });

  it("belong to their producer only", async () => {
    const held = await api().createProducer();
    const { producer } = await api().post<One>(path(held), { name: "HACCP" }, 201);
    const id = producer.management_systems[0]?.id;
    await api().post(path(other, id), { name: "Halal" }, 404);
    await api().remove(path(other, id), 404);
    await api().post(path(held, id), { valid_from: day(1), valid_until: day(0) }, 400);
  });
});

describe("members", () => {
  const path = (producer: StaffProducer, id?: string) =>
    `/producers/${producer.id}/members${id ? `/${id}` : ""}`;

  it("keep at least one owner once there is one", async () => {
    const held = await api().createProducer();
    await api().post(path(held), { name: "Lê An", phone: "0912 345 678", role: "owner" }, 201);
    const { producer } = await api().post<One>(
      path(held),
      { name: "Trần Bình", email: "binh@mau.example" },
      201,
    );
    expect(producer.members).toMatchObject([
      { name: "Lê An", role: "owner", state: "invited", phone: "0912345678" },
      { name: "Trần Bình", role: "member", state: "invited" },
    ]);
    const [an, binh] = producer.members;
    const before = await registerAsItIs(shop);
    const failure = await api().post<Failure>(path(held, an?.id), { role: "member" }, 400);
    expect(failure.message).toContain("ít nhất một chủ");
    await api().remove(path(held, an?.id), 400);
    expect(await registerAsItIs(shop)).toEqual(before);

    await api().post(path(held, binh?.id), { role: "owner" });
    await api().remove(path(held, an?.id));
    await api().remove(path(held, an?.id), 404);
    const { producer: after } = await api().get<One>(`/producers/${held.id}`);
    expect(after.members).toMatchObject([{ name: "Trần Bình", role: "owner" }]);
    expect((await auditOf(shop, an?.id ?? "")).at(-1)).toMatchObject({
      entity: "producer_member",
      action: "updated",
      actor_type: "staff",
      before: { state: "invited" },
      after: { state: "removed" },
    });
    // Who was removed may come back.
    await api().post(path(held), { name: "Lê An", phone: "0912 345 678" }, 201);
  });

  it("lose one of two owners when both are removed at once", async () => {
    const held = await api().createProducer();
    await api().post(path(held), { name: "A", phone: "0912345601", role: "owner" }, 201);
    const { producer } = await api().post<One>(
      path(held),
      { name: "B", phone: "0912345602", role: "owner" },
      201,
    );
    const answers = await Promise.all(
      producer.members.map(({ id }) =>
        shop.admin(`/admin/ocop${path(held, id)}`, { method: "DELETE" }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
  });

  it.each<[string, Record<string, unknown>, number]>([
    ["no name", { phone: "0912345678" }, 400],
    ["neither phone nor e-mail", { name: "Lê An" }, 400],
    ["a bad phone", { name: "Lê An", phone: "0912" }, 400],
    ["a bad e-mail", { name: "Lê An", email: "an@" }, 400],
    ["an unknown role", { name: "Lê An", phone: "0912345678", role: "boss" }, 400],
    ["a sign-in of its own", { name: "Lê An", phone: "0912345678", auth_identity_id: "x" }, 400],
  ])("refuse %s and change nothing", async (_what, body, status) => {
    const before = await registerAsItIs(shop);
    await api().post<Failure>(path(other), body, status);
    expect(await registerAsItIs(shop)).toEqual(before);
  });

  it("are each entered once, and belong to their producer only", async () => {
    const held = await api().createProducer();
    const { producer } = await api().post<One>(
      path(held),
      { name: "Lê An", phone: "0912345678" },
      201,
    );
    const failure = await api().post<Failure>(
      path(held),
      { name: "An Lê", phone: "+84 912 345 678" },
      409,
    );
    expect(failure.message).toContain("“Lê An”");
    const id = producer.members[0]?.id;
    await api().post(path(other, id), { name: "Khác" }, 404);
    await api().post(path(held, id), { phone: null }, 400);
  });
});

describe("the legal representative", () => {
  const path = (producer: StaffProducer) => `/producers/${producer.id}/legal-representative`;
  type Answer = { legal_representative: Record<string, unknown> | null };

  it("is entered, replaced and taken out on a route of its own", async () => {
    const held = await api().createProducer();
    expect(await api().get<Answer>(path(held))).toEqual({ legal_representative: null });
    const facts = {
      full_name: "Đinh Thị Hoa",
      position: "Giám đốc",
      gender: "female",
      ethnicity: "Hrê",
      is_ethnic_minority: true,
      has_disability: false,
      permanent_address: "Thôn Mẫu",
    };
    const { legal_representative: first } = await api().post<Answer>(path(held), facts);
    expect(first).toMatchObject(facts);
    const { legal_representative: second } = await api().post<Answer>(path(held), {
      full_name: "Lê An",
      expected_updated_at: first?.updated_at,
    });
    expect(second).toMatchObject({ full_name: "Lê An", gender: null, ethnicity: null });
    const late = { full_name: "Ai đó", expected_updated_at: first?.updated_at };
    await api().post(path(held), late, 409);
    await api().remove(path(held));
    await api().remove(path(held), 404);
    expect(await api().get<Answer>(path(held))).toEqual({ legal_representative: null });
  });

  it("is nowhere else: not in the producer, its list, its products or the shop", async () => {
    const { producers } = await api().get<{ producers: StaffProducer[] }>("/producers?q=dori");
    const dori = producers[0];
    if (!dori) throw new Error("The sample has no DORI");
    await api().post(path(dori), {
      full_name: "Bí Mật Tên",
      gender: "female",
      ethnicity: "Bí Mật Dân Tộc",
      permanent_address: "Bí Mật Nhà",
    });
    const staffPaths = [
      "/producers?limit=100",
      `/producers/${dori.id}`,
      `/registered-products?producer_id=${dori.id}`,
    ];
    for (const staffPath of staffPaths) {
      expect(JSON.stringify(await api().get(staffPath)), staffPath).not.toContain("Bí Mật");
    }
    for (const storePath of ["/store/ocop/producers/dori", "/store/ocop/producers?limit=100"]) {
      expect(await (await shop.store(storePath)).text(), storePath).not.toContain("Bí Mật");
    }
    expect(shop.logs()).not.toContain("Bí Mật");
  });

  it.each<[string, Record<string, unknown>]>([
    ["no name", { gender: "female" }],
    ["an unknown gender", { full_name: "Lê An", gender: "x" }],
    ["words for a yes or no", { full_name: "Lê An", has_disability: "no" }],
    ["something else", { full_name: "Lê An", religion: "x" }],
  ])("refuses %s and changes nothing", async (_what, body) => {
    const before = await registerAsItIs(shop);
    await api().post<Failure>(path(other), body, 400);
    expect(await registerAsItIs(shop)).toEqual(before);
  });

  it("is 404 for a producer that is not there", async () => {
    await api().get("/producers/oprod_none/legal-representative", 404);
    await api().post("/producers/oprod_none/legal-representative", { full_name: "A" }, 404);
  });
});
