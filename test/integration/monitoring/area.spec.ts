import { beforeAll, describe, expect, it } from "vitest";
import { useShop } from "../../support/shop.ts";
import { countOf, dayFromToday, post, registered, type Registered } from "./monitoring.ts";

const shop = useShop();
const OFFICER_OF_LY_SON = "ly-son@mau.example";

let inside: Registered;
let outside: Registered;
let token: string;

beforeAll(async () => {
  inside = await registered(shop, "toi-ly-son-dori");
  const { rows } = await shop.pool.query<{ handle: string }>(
    `select product.handle from ocop_registered_product product
     join ocop_producer producer on producer.id = product.producer_id
     join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
     where unit.code <> $1 order by product.handle limit 1`,
    [inside.unit_code],
  );
  outside = await registered(shop, rows[0]?.handle ?? "");
  token = await shop.adminToken(OFFICER_OF_LY_SON);
});

/** Calls the admin API as an officer whose area is Lý Sơn. */
async function officer(path: string, body?: object): Promise<{ status: number; answer: unknown }> {
  const response = await fetch(`${shop.backendUrl}${path}`, {
    method: body ? "POST" : "GET",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, answer: await response.json() };
}

async function idsOf(path: string, rows: string): Promise<string[]> {
  const { status, answer } = await officer(path);
  expect(status).toBe(200);
  return (answer as Record<string, { id: string }[]>)[rows]?.map(({ id }) => id) ?? [];
}

const inspection = ({ id, producer_id }: Registered, over: object = {}) => ({
  kind: "periodic",
  producer_id,
  registered_product_id: id,
  planned_on: dayFromToday(3),
  agency: "Chi cục",
  ...over,
});
const result = (due: string) => ({
  done_on: dayFromToday(),
  conclusion: "to_remedy",
  summary: "Thiếu nhãn",
  findings: [{ subject: "mark_use", description: "Thiếu nhãn", due_on: due }],
});
const recall = ({ id }: Registered) => ({
  registered_product_id: id,
  lots: [],
  reason_vi: "Dị vật",
  advice_vi: "Trả lại",
  announced_on: dayFromToday(),
  agency: "Chi cục",
});
const report = (over: object = {}) => ({ description: "Tem giả ở chợ huyện", ...over });

describe("an officer of one commune", () => {
  it("sees and writes the inspections of that commune only", async () => {
    const path = "/admin/ocop/inspections";
    const made = async (product: Registered) =>
      await post<{ inspection: { id: string; findings: { id: string }[] } }>(
        shop,
        path,
        inspection(product, { planned_on: dayFromToday(), result: result(dayFromToday(5)) }),
        201,
      );
    const mine = await made(inside);
    const foreign = await made(outside);
    expect(await idsOf(path, "inspections")).toEqual([mine.inspection.id]);
    expect(await idsOf(`${path}?unit_code=${outside.unit_code}`, "inspections")).toEqual([]);

    const { id, findings } = foreign.inspection;
    const before = await countOf(shop, "ocop_audit_entry");
    const calls: [string, object?][] = [
      [`${path}/${id}`],
      [`${path}/${id}/result`, result(dayFromToday(5))],
      [`${path}/${id}/cancel`, { reason: "Không có lý do" }],
      [`${path}/${id}/findings/${findings[0]?.id ?? ""}/remedied`, { remedied_on: dayFromToday() }],
      // The finding of another inspection, through one's own.
      [
        `${path}/${mine.inspection.id}/findings/${findings[0]?.id ?? ""}/remedied`,
        { remedied_on: dayFromToday() },
      ],
      [path, inspection(outside)],
      [path, inspection(inside, { registered_product_id: outside.id })],
    ];
    for (const [call, body] of calls) expect((await officer(call, body)).status, call).toBe(404);
    expect(await countOf(shop, "ocop_audit_entry")).toBe(before);
    expect((await officer(path, inspection(inside))).status).toBe(201);
  });

  it("sees and writes the recalls of that commune only", async () => {
    const path = "/admin/ocop/recalls";
    const foreign = await post<{ recall: { id: string } }>(shop, path, recall(outside), 201);
    expect((await officer(path, recall(outside))).status).toBe(404);
    const own = await officer(path, recall(inside));
    expect(own.status).toBe(201);
    expect(await idsOf(path, "recalls")).toEqual([
      (own.answer as { recall: { id: string } }).recall.id,
    ]);
    const { id } = foreign.recall;
    expect((await officer(`${path}/${id}`)).status).toBe(404);
    const end = { ended_on: dayFromToday(), note: "Xong" };
    expect((await officer(`${path}/${id}/end`, end)).status).toBe(404);
  });

  it("sees reports of that commune's products, and none whose product nobody knows", async () => {
    const path = "/admin/ocop/misuse-reports";
    const made = (over: object) =>
      post<{ misuse_report: { id: string } }>(shop, path, report(over), 201);
    const mine = await made({ registered_product_id: inside.id });
    const foreign = await made({ registered_product_id: outside.id });
    const unknown = await made({});
    expect(await idsOf(path, "misuse_reports")).toEqual([mine.misuse_report.id]);
    for (const { misuse_report: one } of [foreign, unknown]) {
      expect((await officer(`${path}/${one.id}`)).status).toBe(404);
      const handled = { state: "dismissed", outcome: "Không thấy" };
      expect((await officer(`${path}/${one.id}/handle`, handled)).status).toBe(404);
    }
    // Moved to a product elsewhere it would leave the officer's sight.
    const move = { state: "verifying", registered_product_id: outside.id };
    expect((await officer(`${path}/${mine.misuse_report.id}/handle`, move)).status).toBe(404);
    expect((await officer(path, report())).status).toBe(400);
    expect((await officer(path, report({ product_handle: "khong-co" }))).status).toBe(400);
    const own = report({ registered_product_id: inside.id });
    expect((await officer(path, own)).status).toBe(201);
  });
});
