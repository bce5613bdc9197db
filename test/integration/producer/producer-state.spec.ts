import { describe, expect, it } from "vitest";
import { useShop } from "../../support/shop.ts";
import { auditOf, registerAsItIs, staffApi, type Failure, type StaffProducer } from "./support.ts";

const shop = useShop();
const api = () => staffApi(shop);
type One = { producer: StaffProducer };

const sample = async (handle: string) => {
  const { producers } = await api().get<{ producers: StaffProducer[] }>(
    `/producers?q=${handle}&limit=100`,
  );
  const found = producers.find((producer) => producer.handle === handle);
  if (!found) throw new Error(`The sample has no producer ${handle}`);
  return found;
};

const storeStatus = async (path: string) => (await shop.store(path)).status;
const storeJson = async <Answer>(path: string) => (await (await shop.store(path)).json()) as Answer;
const shopHandles = async () => {
  const { products } = await storeJson<{ products: { handle: string }[] }>(
    "/store/ocop/products?limit=100",
  );
  return products.map(({ handle }) => handle);
};

describe("POST /admin/ocop/producers/:id/state", () => {
  it("walks the life of a producer and keeps who, when and why of each step", async () => {
    const { id } = await api().createProducer({ state: "applied" });
    const steps = [
      ["active", "Đủ điều kiện"],
      ["suspended", "Chờ kiểm tra"],
      ["active", "Đã khắc phục"],
      ["closed", "Tự giải thể"],
      ["active", "Hoạt động trở lại"],
    ] as const;
    for (const [state, reason] of steps) {
      const { producer } = await api().post<One>(`/producers/${id}/state`, { state, reason });
      expect(producer.state).toBe(state);
    }
    const { producer } = await api().get<One>(`/producers/${id}`);
    expect(
      producer.state_changes.map(({ from_state: from, to_state: to }) => `${from} ${to}`),
    ).toEqual([
      "closed active",
      "active closed",
      "suspended active",
      "active suspended",
      "applied active",
      "null applied",
    ]);
    expect(producer.state_changes[3]).toMatchObject({
      reason: "Chờ kiểm tra",
      actor_name: expect.stringContaining("Cán bộ Một") as string,
    });
    expect(await auditOf(shop, id)).toMatchObject([
      { action: "created" },
      ...[
        ["applied", "active"],
        ["active", "suspended"],
        ["suspended", "active"],
        ["active", "closed"],
        ["closed", "active"],
      ].map(([before, after], index) => ({
        actor_type: "staff",
        action: "updated",
        reason: steps[index]?.[1],
        before: { state: before },
        after: { state: after },
      })),
    ]);
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ["no reason", { state: "suspended" }, /reason/],
    ["an empty reason", { state: "suspended", reason: " " }, /Nhập lý do/],
    ["no state", { reason: "Lý do" }, /state/],
    ["an unknown state", { state: "gone", reason: "Lý do" }, /state/],
    [
      "a way that there is not",
      { state: "applied", reason: "Lý do" },
      /“tạm ngừng” hoặc “đã đóng”/,
    ],
    ["no change", { state: "active", reason: "Lý do" }, /đang hoạt động/],
    ["something else", { state: "closed", reason: "Lý do", star: 5 }, /star/],
  ])("refuses %s and changes nothing", async (_what, body, message) => {
    const { id } = await sample("dori");
    const before = await registerAsItIs(shop);
    const failure = await api().post<Failure>(`/producers/${id}/state`, body, 400);
    expect(failure.message).toMatch(message);
    expect(await registerAsItIs(shop)).toEqual(before);
  });

  it("lets one of two officers suspend, and tells the other what has become of it", async () => {
    const { id } = await api().createProducer();
    const send = () =>
      shop.admin(`/admin/ocop/producers/${id}/state`, {
        method: "POST",
        body: JSON.stringify({ state: "suspended", reason: "Chờ kiểm tra" }),
      });
    const answers = await Promise.all([send(), send()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    const { producer } = await api().get<One>(`/producers/${id}`);
    expect(producer.state_changes).toHaveLength(2);
  });

  it("refuses when the record changed after it was read", async () => {
    const { id, updated_at: seen } = await api().createProducer();
    await api().post(`/producers/${id}`, { phone: "0912345670" });
    await api().post(
      `/producers/${id}/state`,
      { state: "closed", reason: "Lý do", expected_updated_at: seen },
      409,
    );
  });
});

describe("what the shop shows", () => {
  it("loses a suspended producer with its goods at once, and has them back when it is active", async () => {
    const { id, handle } = await sample("dori");
    const goods = (await api().get<One>(`/producers/${id}`)).producer.registered_products.map(
      (product) => product.handle,
    );
    expect(goods.length).toBeGreaterThan(0);
    const before = await shopHandles();
    expect(before).toEqual(expect.arrayContaining(goods));
    const paths = [
      `/store/ocop/producers/${handle}`,
      ...goods.map((product) => `/store/ocop/products/${product}`),
    ];
    for (const path of paths) expect(await storeStatus(path), path).toBe(200);

    await api().post(`/producers/${id}/state`, { state: "suspended", reason: "Chờ kiểm tra" });
    for (const path of paths) expect(await storeStatus(path), path).toBe(404);
    expect((await shopHandles()).filter((product) => goods.includes(product))).toEqual([]);
    const list = await storeJson<{ producers: { handle: string }[]; count: number }>(
      "/store/ocop/producers?limit=100",
    );
    expect(list.producers.map((producer) => producer.handle)).not.toContain(handle);
    const summary = await storeJson<{ product_count: number }>("/store/ocop/summary");
    expect(summary.product_count).toBe(before.length - goods.length);

    await api().post(`/producers/${id}/state`, { state: "active", reason: "Đã khắc phục" });
    for (const path of paths) expect(await storeStatus(path), path).toBe(200);
    expect(await shopHandles()).toEqual(before);
  });

  it("does not have the fictional applicant of the sample, which the staff see in full", async () => {
    const { id, handle } = await sample("htx-mau-song-tra");
    expect(await storeStatus(`/store/ocop/producers/${handle}`)).toBe(404);
    const { producer } = await api().get<One>(`/producers/${id}`);
    expect(producer).toMatchObject({
      state: "applied",
      next_states: ["active", "closed"],
      phone: "0900000000",
      registered_products: [],
    });
    expect(producer.name).toContain("hư cấu");
    expect(producer.management_systems.map(({ name, validity }) => [name, validity])).toEqual([
      ["HACCP", "expired"],
      ["VietGAP", expect.stringMatching(/^(valid|expired)$/)],
    ]);
    expect(producer.members.map(({ role }) => role)).toEqual(["owner", "member"]);
  });
});
