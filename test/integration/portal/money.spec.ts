import { beforeAll, describe, expect, it } from "vitest";
import { readSheet } from "read-excel-file/node";
import products from "../../../backend/src/seed/data/products.json" with { type: "json" };
import { pdfLines } from "../../support/pdf-text.ts";
import { placeOrder } from "../../support/place-order.ts";
import { callPortal, newProducerOwner } from "../../support/portal.ts";
import { useShop } from "../../support/shop.ts";
import { variantOf } from "../marketplace/consignments.ts";
import { postFacts, useCalls } from "../payouts/payout-calls.ts";

const shop = useShop();
const { post } = useCalls(shop);

let owner: { token: string; producerId: string };
let stranger: { token: string; producerId: string };

beforeAll(async () => {
  owner = await newProducerOwner(shop, "phu-sinh", { phone: "0912000401" });
  stranger = await newProducerOwner(shop, "dori", { phone: "0912000402" });
});

const read = (path: string, token = owner.token) => callPortal(shop, path, { token });
const file = (path: string, token = owner.token) =>
  fetch(`${shop.backendUrl}${path}`, { headers: { authorization: `Bearer ${token}` } });

interface Sold {
  id: string;
  price: number;
}

/** The first size of a producer's first product, with the price that the sample gives it. */
async function firstSold(producer: string): Promise<Sold> {
  const product = products.find((one) => one.producer === producer);
  const [variant] = product?.variants ?? [];
  if (!product || !variant) throw new Error(`${producer} sells nothing.`);
  return { id: (await variantOf(shop, product.handle)).id, price: variant.price_vnd };
}

describe("a producer's money", () => {
  it("is the ledger's, and nobody else's", async () => {
    expect((await read("/producer/money")).body).toMatchObject({
      ...{ balance_vnd: 0, due_vnd: 0, under_way_vnd: 0, first_month: null },
      ...{ bank_account: null, payouts: [] },
    });
    await postFacts(shop, [
      {
        ...{ consignmentId: "m1", orderId: "order_m1", orderCode: "QN-M1" },
        ...{ producerId: owner.producerId, itemsVnd: 200_000, shippingVnd: 30_000 },
        ...{ deliveredOn: "2026-10-10", paymentMethod: "cod" as const },
        refunds: [{ refundId: "r1", itemsVnd: 50_000, shippingVnd: 0, on: "2026-10-12" }],
      },
    ]);
    const account = {
      ...{ bank_bin: "970436", bank_name: "Ngân hàng Mẫu", account_number: "0001112223334" },
      account_holder: "PHU SINH",
    };
    await post(`/admin/ocop/producers/${owner.producerId}/bank-account`, account);
    const batch = await post<{ payout_batch: { code: string } }>("/admin/ocop/payout-batches", {
      cut_off_on: "2026-11-01",
    });
    expect(batch.status).toBe(201);
    const { body } = await read("/producer/money");
    // 200.000 + 30.000 - 50.000; a batch takes what is due at once.
    expect(body).toMatchObject({
      ...{ balance_vnd: 0, due_vnd: 0, first_month: "2026-10" },
      bank_account: { bank_name: "Ngân hàng Mẫu", account_number: "•••3334" },
      payouts: [
        { batch_code: batch.body.payout_batch.code, amount_vnd: 180_000, state: "prepared" },
      ],
    });
    expect(JSON.stringify(body)).not.toContain("0001112223334");
    expect((await read("/producer/money", stranger.token)).body).toMatchObject({
      ...{ balance_vnd: 0, bank_account: null, payouts: [] },
    });
  });

  it("has a statement for each month, on the page and as a file", async () => {
    const month = "/producer/money/statement?month=2026-10";
    const { body } = await read(month);
    expect(body.statement).toMatchObject({
      ...{ producer_id: owner.producerId, opening_vnd: 0, closing_vnd: 180_000 },
      totals_vnd: { sale: 200_000, shipping: 30_000, refund: -50_000 },
    });
    const pdf = await file(`${month}&format=pdf`);
    expect(pdf.headers.get("content-type")).toBe("application/pdf");
    expect(pdfLines(Buffer.from(await pdf.arrayBuffer())).join("\n")).toContain("180.000");
    expect((await read(`${month}&producer_id=${owner.producerId}`, stranger.token)).status).toBe(
      400,
    );
    expect((await read("/producer/money/statement?month=2026-13")).body.message).toContain(
      "ghi tháng dạng năm-tháng",
    );
  });
});

describe("a producer's sales", () => {
  it("are what was ordered and not cancelled, by month, channel and product", async () => {
    const first = await firstSold("phu-sinh");
    const other = await firstSold("dori");
    const order = { phone: "0912000403", lines: [] as { variant_id: string; quantity: number }[] };
    order.lines = [
      { variant_id: first.id, quantity: 2 },
      { variant_id: other.id, quantity: 1 },
    ];
    await placeOrder(shop, order);
    await placeOrder(shop, { ...order, lines: [{ variant_id: first.id, quantity: 1 }] });
    const consignments = async () =>
      (
        await shop.pool.query<{ id: string; status: string }>(
          "select id, status from ocop_consignment where producer_id = $1 order by placed_at",
          [owner.producerId],
        )
      ).rows;
    await expect.poll(async () => (await consignments()).length, { timeout: 20_000 }).toBe(2);
    const sales = async (token = owner.token) =>
      (await read("/producer/sales", token)).body.sales as {
        totals: object;
        months: { month: string; orders: number }[];
        channels: object[];
        products: object[];
      };
    const totals = {
      ...{ orders: 2, pieces: 3, sold_vnd: 3 * first.price, refunded_vnd: 0 },
    };
    const report = await sales();
    expect(report.totals).toEqual(totals);
    expect(report.channels).toEqual([
      {
        channel_id: "shop",
        name: { vi: "Cửa hàng OCOP của tỉnh", en: "The province's OCOP shop" },
        ...totals,
      },
    ]);
    expect(report.months).toHaveLength(12);
    expect(report.months.at(-1)).toMatchObject({ orders: 2 });
    expect(report.products).toMatchObject([{ pieces: 3, sold_vnd: 3 * first.price }]);
    expect((await sales(stranger.token)).totals).toMatchObject({
      ...{ orders: 1, pieces: 1, sold_vnd: other.price },
    });
    expect((await read("/producer/money")).body.under_way_vnd).toBeGreaterThan(3 * first.price);

    const [, second] = await consignments();
    await shop.admin(`/admin/ocop/consignments/${second?.id}/cancel`, {
      method: "POST",
      body: JSON.stringify({ reason: "Hết hàng" }),
    });
    expect((await sales()).totals).toMatchObject({ orders: 1, pieces: 2 });

    const workbook = await file("/producer/sales?format=xlsx");
    const rows = await readSheet(Buffer.from(await workbook.arrayBuffer()), 1);
    expect(rows.at(-1)).toEqual(["Cộng", 1, 2, 2 * first.price, 0]);
    const csv = await (await file("/producer/sales?format=csv&language=en")).text();
    expect(csv).toContain(`"Total",1,2,${2 * first.price},0`);
  });

  it("are asked for by whole months", async () => {
    const refusals = {
      "from=2026-10": "ghi cả tháng đầu và tháng cuối",
      "from=2026-10&to=2026-09": "ghi tháng cuối không sớm hơn tháng đầu",
      "from=2010-01&to=2026-09": "chọn nhiều nhất 60 tháng",
      "from=x&to=y": "ghi tháng dạng năm-tháng",
    };
    for (const [query, words] of Object.entries(refusals)) {
      const { status, body } = await read(`/producer/sales?${query}`);
      expect(status, query).toBe(400);
      expect(body.message).toContain(words);
    }
  });
});
