import { beforeAll, describe, expect, it } from "vitest";
import { useShop } from "../../support/shop.ts";
import {
  auditOf,
  countOf,
  dayFromToday,
  get,
  post,
  registered,
  type Registered,
} from "./monitoring.ts";

const shop = useShop();
const PATH = "/admin/ocop/recalls";
const HANDLE = "toi-ly-son-dori";

interface Recall {
  id: string;
  state: string;
  lots: string[];
  announced_on: string;
  ended_on: string | null;
}
interface One {
  recall: Recall;
}
interface List {
  recalls: Recall[];
  count: number;
}
interface Product {
  is_recalled: boolean;
  recalls: { lots: string[]; reason: string; announced_on: string }[];
}

let garlic: Registered;
beforeAll(async () => {
  garlic = await registered(shop, HANDLE);
});

const recall = (over: object = {}) => ({
  registered_product_id: garlic.id,
  lots: ["L 0412A", "l0412a", "L0413B"],
  reason_vi: "Phát hiện dị vật",
  reason_en: "Foreign matter was found",
  advice_vi: "Không dùng, trả lại nơi mua",
  announced_on: dayFromToday(),
  agency: "Chi cục Quản lý chất lượng",
  decision_number: "12/QĐ-CCQLCL",
  ...over,
});
const announced = async (over: object = {}) =>
  (await post<One>(shop, PATH, recall(over), 201)).recall;

async function product(locale = "vi-VN"): Promise<Product> {
  const response = await shop.store(`/store/ocop/products/${HANDLE}`, {
    headers: { "x-medusa-locale": locale },
  });
  expect(response.status).toBe(200);
  return ((await response.json()) as { product: Product }).product;
}

async function recalledHandles(): Promise<string[]> {
  const response = await shop.store("/store/ocop/products?limit=100");
  const { products } = (await response.json()) as {
    products: { handle: string; is_recalled: boolean }[];
  };
  expect(products.every(({ is_recalled }) => typeof is_recalled === "boolean")).toBe(true);
  return products.filter(({ is_recalled }) => is_recalled).map(({ handle }) => handle);
}

describe("a recall", () => {
  it("stands on the product from its day on, in both languages, and leaves when it ends", async () => {
    expect(await product()).toMatchObject({ is_recalled: false, recalls: [] });
    const { id, ...made } = await announced();
    expect(made).toMatchObject({ state: "active", lots: ["L 0412A", "L0413B"], ended_on: null });

    const vietnamese = await product();
    expect(vietnamese).toMatchObject({ is_recalled: true });
    expect(vietnamese.recalls).toEqual([
      {
        lots: ["L 0412A", "L0413B"],
        reason: "Phát hiện dị vật",
        advice: "Không dùng, trả lại nơi mua",
        announced_on: dayFromToday(),
        agency: "Chi cục Quản lý chất lượng",
        decision_number: "12/QĐ-CCQLCL",
      },
    ]);
    expect((await product("en-US")).recalls).toMatchObject([
      { reason: "Foreign matter was found", advice: "Không dùng, trả lại nơi mua" },
    ]);
    expect(await recalledHandles()).toEqual([HANDLE]);

    const end = { ended_on: dayFromToday(), note: "Đã thu hồi đủ" };
    expect((await post<One>(shop, `${PATH}/${id}/end`, end)).recall.state).toBe("ended");
    expect(await product()).toMatchObject({ is_recalled: false, recalls: [] });
    expect(await recalledHandles()).toEqual([]);
    await post(shop, `${PATH}/${id}/end`, end, 409);

    const log = await auditOf(shop, "recall", id);
    expect(log).toMatchObject([
      { action: "created", actor_type: "staff" },
      { action: "updated", actor_type: "staff", reason: "Đã thu hồi đủ" },
    ]);
    for (const { actor_id } of log) expect(actor_id).toMatch(/^user_/);
  });

  it("waits for its day, and can be withdrawn before it", async () => {
    const { id, state } = await announced({ announced_on: dayFromToday(1), lots: [] });
    expect(state).toBe("announced");
    expect(await product()).toMatchObject({ is_recalled: false, recalls: [] });
    // The day comes.
    await shop.pool.query("update ocop_recall set announced_on = $2 where id = $1", [
      id,
      dayFromToday(),
    ]);
    expect((await product()).recalls).toMatchObject([{ lots: [] }]);
    await shop.pool.query("update ocop_recall set announced_on = $2 where id = $1", [
      id,
      dayFromToday(1),
    ]);
    await post(shop, `${PATH}/${id}/end`, { ended_on: dayFromToday(), note: "Nhầm" }, 400);
    const withdrawn = { ended_on: dayFromToday(1), note: "Nhập nhầm sản phẩm" };
    expect((await post<One>(shop, `${PATH}/${id}/end`, withdrawn)).recall.state).toBe("ended");
  });

  it("cannot end before it was announced or in the future", async () => {
    const { id } = await announced({ announced_on: dayFromToday(-5) });
    for (const days of [-6, 1]) {
      const end = { ended_on: dayFromToday(days), note: "Xong" };
      const { message } = await post<{ message: string }>(shop, `${PATH}/${id}/end`, end, 400);
      expect(message).toContain("ended_on");
    }
    await post(shop, `${PATH}/${id}/end`, { ended_on: dayFromToday() }, 400);
    expect((await get<One>(shop, `${PATH}/${id}`)).recall).toMatchObject({
      state: "active",
      ended_on: null,
    });
    await post(shop, `${PATH}/${id}/end`, { ended_on: dayFromToday(), note: "Xong" });
  });
});

describe("bad input", () => {
  it.each<[string, () => object, number, RegExp]>([
    ["no lots at all", () => recall({ lots: undefined }), 400, /lots/],
    ["a blank lot", () => recall({ lots: [" "] }), 400, /lots/],
    ["no reason", () => recall({ reason_vi: "" }), 400, /reason_vi/],
    ["no advice", () => recall({ advice_vi: undefined }), 400, /advice_vi/],
    [
      "a day that does not exist",
      () => recall({ announced_on: "2026-13-01" }),
      400,
      /announced_on/,
    ],
    ["a field that is none", () => recall({ ended_on: dayFromToday() }), 400, /ended_on/],
    ["an unknown product", () => recall({ registered_product_id: "oreg_none" }), 404, /oreg_none/],
  ])("answers in words to %s and writes nothing", async (_case, body, status, words) => {
    const before = await countOf(shop, "ocop_recall");
    const { message } = await post<{ message: string }>(shop, PATH, body(), status);
    expect(message).toMatch(words);
    expect(await countOf(shop, "ocop_recall")).toBe(before);
  });
});

describe("the list of recalls", () => {
  it("filters by state and product, and searches lots", async () => {
    await announced({ lots: ["TÌM-ĐƯỢC"] });
    await announced({ announced_on: dayFromToday(3) });
    const everything = await get<List>(shop, `${PATH}?limit=100`);
    expect(new Set(everything.recalls.map(({ state }) => state)).size).toBe(3);
    for (const state of ["announced", "active", "ended"]) {
      const { recalls, count } = await get<List>(shop, `${PATH}?limit=100&state=${state}`);
      const expected = everything.recalls.filter((one) => one.state === state);
      expect(recalls.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      expect(count).toBe(expected.length);
    }
    const { recalls } = await get<List>(shop, `${PATH}?q=${encodeURIComponent("tìm-được")}`);
    expect(recalls).toMatchObject([{ lots: ["TÌM-ĐƯỢC"] }]);
    const other = await get<List>(shop, `${PATH}?registered_product_id=oreg_none`);
    expect(other.count).toBe(0);
    await get(shop, `${PATH}?state=open`, 400);
    await get(shop, `${PATH}/orecl_none`, 404);
    expect((await shop.store(PATH)).status).toBe(401);
  });
});
