import { beforeAll, describe, expect, it } from "vitest";
import { asStaff, FIRST_OFFICER } from "../support/as-staff.ts";
import { barriers } from "../support/axe.ts";
import { desktop, phone, useBrowser } from "../support/browser.ts";
import { dayFromToday } from "../support/certificates.ts";
import { producerIdOf } from "../support/portal.ts";
import { useShop } from "../support/shop.ts";

const shop = useShop({ storefront: true });
const { openPage } = useBrowser();

type Levels = { denominator: number; declared: number; evidenced: number; selling: number };
type Figures = {
  figures: { metric: { id: string }; total: { values: Levels; percents: Levels } }[];
};

const page = (path = "", prefix = "") => `${shop.storefrontUrl}${prefix}/programme${path}`;

/** A producer of Lý Sơn sells at Shopee, by a link that an officer has seen. */
beforeAll(async () => {
  const officer = asStaff(shop, FIRST_OFFICER);
  type Recorded = { participation: { id: string; evidence: { id: string }[] } };
  const send = async (path: string, body: object): Promise<Recorded["participation"]> => {
    const answer = await officer<Recorded>("POST", `/admin/ocop/participations${path}`, body);
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
    return answer.body.participation;
  };
  const producer_id = await producerIdOf(shop, "dori");
  const { id } = await send("", { producer_id, channel_code: "shopee", started_on: "2026-01-05" });
  const link = { kind: "shop_link", url: "https://shopee.vn/dori-mau" };
  const [evidence] = (await send(`/${id}/evidence`, link)).evidence;
  await send(`/${id}/evidence/${evidence?.id}/check`, { outcome: "verified" });
});

async function rateOf(query = ""): Promise<{ values: Levels; percents: Levels }> {
  const response = await fetch(page(`/figures.json${query}`));
  expect(response.status).toBe(200);
  const { figures } = (await response.json()) as Figures;
  const rate = figures.find(({ metric }) => metric.id === "modern_channel_producers");
  if (!rate) throw new Error("The file has no rate of modern channels.");
  return rate.total;
}

describe("the programme's page", () => {
  it.each([
    ["with JavaScript", true],
    ["without JavaScript", false],
  ])("says the numbers of its files, to the last digit, %s", async (_how, javaScript) => {
    const { values, percents } = await rateOf();
    expect(values).toMatchObject({ declared: 1, evidenced: 1, selling: 0 });
    const visitor = await openPage({ javaScript, viewport: phone });
    await visitor.goto(page());
    const written = `${String(percents.evidenced).replace(".", ",")}\u00a0%`;
    const rate = visitor.getByRole("region", { name: `${written} chủ thể OCOP bán qua kênh` });
    expect(await rate.innerText()).toContain(`1 trên ${values.denominator} chủ thể`);
    const shopee = visitor.getByRole("region", { name: "Theo kênh", exact: true }).getByRole("row");
    expect(await shopee.nth(1).innerText()).toMatch(
      new RegExp(`Shopee\\s+${written}\\s+1\\s+${values.denominator}`),
    );
    const island = visitor.getByRole("row", { name: /Đặc khu Lý Sơn/ });
    expect(await island.innerText()).toMatch(/50\u00a0%\s+1\s+2/);
  });

  it("hands out the same as CSV and as a workbook with what each number means", async () => {
    const { values } = await rateOf();
    const visitor = await openPage({ javaScript: false });
    await visitor.goto(page());
    const [download] = await Promise.all([
      visitor.waitForEvent("download"),
      visitor.getByRole("link", { name: "Tải CSV" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`ocop-figures-${dayFromToday(0)}.csv`);
    const csv = await (await fetch(page("/figures.csv"))).text();
    const all = csv.split("\r\n").find((line) => /modern_channel_producers.*Toàn bộ/.test(line));
    expect(all).toContain(`,${values.denominator},1,1,0,`);
    const workbook = await fetch(page("/figures.xlsx", "/en"));
    expect(workbook.status).toBe(200);
    expect(workbook.headers.get("content-type")).toContain("spreadsheetml");
    expect((await fetch(page("/figures.pdf"))).status).toBe(404);
  });

  it("shows a day that has passed, and says of an impossible one what it needs", async () => {
    const visitor = await openPage();
    await visitor.goto(page());
    await visitor.getByLabel("Xem vào ngày khác").fill("2026-01-04");
    await visitor.getByRole("button", { name: "Xem", exact: true }).click();
    await visitor.getByText("Tính đến 04/01/2026").waitFor();
    await visitor.getByRole("heading", { name: "0\u00a0% chủ thể OCOP bán" }).waitFor();
    expect((await rateOf("?date=2026-01-04")).values.declared).toBe(0);
    const refused = await visitor.goto(page("?date=2019-02-30"));
    expect(refused?.status()).toBe(422);
    await visitor.getByText("chọn một ngày từ 01/01/2024 đến hôm nay").waitFor();
  });

  it("leads to what was published about it, once there is something", async () => {
    const visitor = await openPage({ javaScript: false });
    await visitor.goto(page());
    expect(await visitor.getByRole("heading", { name: "Tin và câu chuyện" }).count()).toBe(0);
    const officer = asStaff(shop, FIRST_OFFICER);
    const story = await officer("POST", "/admin/ocop/communication-items", {
      ...{ kind: "story", title_vi: "Chuyện tỏi Mẫu", title_en: "The garlic story" },
      ...{ outlet: "Báo Mẫu", url: "https://bao.mau.example/toi", is_public: true },
      ...{ published_on: dayFromToday(-1), producer_ids: [await producerIdOf(shop, "dori")] },
    });
    expect(story.status, JSON.stringify(story.body)).toBe(201);
    const link = visitor.getByRole("link", { name: "The garlic story" });
    await expect
      .poll(
        async () => {
          await visitor.goto(page("", "/en"));
          return link.count();
        },
        { timeout: 60_000, interval: 2000 },
      )
      .toBe(1);
    expect(await link.getAttribute("href")).toBe("https://bao.mau.example/toi");
    const news = visitor.getByRole("region", { name: "News and stories" });
    expect(await news.getByRole("link", { name: /dori/i }).count()).toBeGreaterThan(0);
  });

  it("reads its months by the arrow keys, and puts nothing in anybody's way", async () => {
    const visitor = await openPage();
    await visitor.goto(page("", "/en"), { waitUntil: "networkidle" });
    const points = visitor.locator(".line-chart-point");
    await points.last().focus();
    await visitor.keyboard.press("ArrowLeft");
    const focused = visitor.locator(".line-chart-point:focus");
    expect(await focused.innerText()).toMatch(/Declared .* Evidenced .* Selling/s);
    expect(await focused.innerText()).not.toBe(await points.last().innerText());
    for (const viewport of [phone, desktop]) {
      await visitor.setViewportSize(viewport);
      expect(await barriers(visitor)).toEqual([]);
    }
  });
});
