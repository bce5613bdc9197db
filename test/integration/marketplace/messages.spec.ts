import fs from "node:fs";
import path from "node:path";
import { beforeAll, expect, it } from "vitest";
import { placeOrder } from "../../support/place-order.ts";
import { useShop } from "../../support/shop.ts";
import { mailsIn } from "../daily/mail.ts";
import { offerBankTransfer, VIETQR, WITH_ACCOUNT } from "../payments/bank-transfer-calls.ts";
import { act, BEEF, GARLIC, placeDivided, variantOf } from "./consignments.ts";

const shop = useShop({ backendEnv: WITH_ACCOUNT });
const SOON = { timeout: 30_000, interval: 200 };
const A_MINUTE = { timeout: 100_000, interval: 1_000 };

beforeAll(() => offerBankTransfer(shop));

const subjectsTo = (email: string): string[] =>
  mailsIn(shop.mailbox)
    .filter(({ to }) => to === email)
    .map(({ subject }) => subject)
    .sort();

const messagesTo = (phone: string): string[] =>
  fs
    .readdirSync(shop.messages)
    .sort()
    .map((file) => fs.readFileSync(path.join(shop.messages, file), "utf8"))
    .filter((text) => text.startsWith(`${phone}\n`));

async function statesOf(orderId: string): Promise<Record<string, string>> {
  const { rows } = await shop.pool.query<{ kind: string; state: string }>(
    `select kind, string_agg(state, ',' order by happened_at) as state
     from ocop_buyer_message where order_id = $1 group by kind`,
    [orderId],
  );
  return Object.fromEntries(rows.map(({ kind, state }) => [kind, state]));
}

it("tells by e-mail of order, parcels and cancelling, each once", async () => {
  const email = "ke-tung-buoc@mau.example";
  const { code, garlic, beef, id } = await placeDivided(shop, { email });
  await expect.poll(() => subjectsTo(email), SOON).toEqual([`Đã nhận đơn ${code}`]);
  const [first] = mailsIn(shop.mailbox).filter(({ to }) => to === email);
  expect(first?.body).toContain("2 × ");
  expect(first?.body).toMatch(/Bạn trả [\d.]+ ₫ khi nhận hàng/);
  expect(first?.body).not.toContain("Số 1, đường Mẫu");

  await act(shop, garlic, "accept");
  await act(shop, garlic, "pack");
  await act(shop, garlic, "ship", { carrier: "Xe nhà mẫu", tracking_number: "MAU123" });
  await act(shop, garlic, "deliver");
  await act(shop, beef, "cancel", { reason: "Hết hàng" });
  const expected = [
    `Kiện ${beef.code} đã hủy`,
    `Kiện ${garlic.code} đã giao`,
    `Kiện ${garlic.code} đã gửi đi`,
    `Đã nhận đơn ${code}`,
  ].sort();
  await expect.poll(() => subjectsTo(email), SOON).toEqual(expected);
  const shipped = mailsIn(shop.mailbox).find(({ subject }) => subject.endsWith("đã gửi đi"));
  expect(shipped?.body).toContain("Xe nhà mẫu");
  expect(shipped?.body).toContain("MAU123");
  expect(await statesOf(id)).toEqual({
    order_received: "sent",
    parcel_shipped: "sent",
    parcel_delivered: "sent",
    parcel_cancelled: "sent",
  });
});

it("tells what to transfer, and by phone and in English that the order is cancelled", async () => {
  const phone = "0987654321";
  const email = "doi-ngon-ngu@mau.example";
  const { id: variant } = await variantOf(shop, GARLIC);
  const order = await placeOrder(shop, {
    lines: [{ variant_id: variant, quantity: 1 }],
    phone,
    email,
    paymentProvider: VIETQR,
  });
  await expect.poll(() => subjectsTo(email), SOON).toHaveLength(1);
  const [mail] = mailsIn(shop.mailbox).filter(({ to }) => to === email);
  expect(mail?.body).toContain(WITH_ACCOUNT.BANK_TRANSFER_ACCOUNT_NUMBER);
  expect(mail?.body).toContain(`Nội dung: ${order.custom_display_id}`);

  await shop.pool.query(`update "order" set email = null, locale = 'en-US' where id = $1`, [
    order.id,
  ]);
  const answer = await shop.admin(`/admin/orders/${order.id}/cancel`, { method: "POST" });
  expect(answer.status).toBe(200);
  await expect.poll(() => messagesTo(phone), SOON).toHaveLength(1);
  const [message] = messagesTo(phone);
  expect(message).toContain(`Order ${order.custom_display_id} is cancelled`);
  expect(message).toContain("/en/orders");
  expect(await statesOf(order.id)).toEqual({ order_received: "sent", order_cancelled: "sent" });
});

it("finds by its job what no event told, and tells of money that came and went", async () => {
  const email = "khong-su-kien@mau.example";
  const { id: variant } = await variantOf(shop, BEEF);
  const order = await placeOrder(shop, {
    lines: [{ variant_id: variant, quantity: 1 }],
    phone: "0911222333",
    email,
    paymentProvider: VIETQR,
  });
  await expect.poll(() => subjectsTo(email), SOON).toHaveLength(1);
  // As though the process had ended before it told anything: the rows alone are there.
  await shop.pool.query(
    `update payment set captured_at = now() where payment_collection_id =
       (select payment_collection_id from order_payment_collection where order_id = $1)`,
    [order.id],
  );
  await shop.pool.query(
    `insert into refund (id, amount, raw_amount, payment_id)
     select 'ref_mau', 1000, '{"value":"1000","precision":20}', payment.id from payment
     join order_payment_collection link
       on link.payment_collection_id = payment.payment_collection_id
     where link.order_id = $1`,
    [order.id],
  );
  const code = order.custom_display_id;
  await expect
    .poll(() => subjectsTo(email), A_MINUTE)
    .toEqual(
      [`Hoàn tiền đơn ${code}`, `Đã nhận tiền của đơn ${code}`, `Đã nhận đơn ${code}`].sort(),
    );
  const refund = mailsIn(shop.mailbox).find(({ subject }) => subject === `Hoàn tiền đơn ${code}`);
  expect(refund?.body).toContain("1.000 ₫");
}, 120_000);

it("keeps what cannot be sent for later, and tells nobody of an erased order", async () => {
  const phone = "0933444555";
  const email = "se-xoa@mau.example";
  const { garlic, id } = await placeDivided(shop, { phone, email });
  await expect.poll(() => subjectsTo(email), SOON).toHaveLength(1);
  await shop.pool.query(
    `update order_address set phone = null where id =
       (select shipping_address_id from "order" where id = $1)`,
    [id],
  );
  await shop.pool.query(`update "order" set email = null where id = $1`, [id]);
  await act(shop, garlic, "cancel", { reason: "Hết hàng" });
  await expect
    .poll(() => statesOf(id), SOON)
    .toEqual({ order_received: "sent", parcel_cancelled: "nobody" });

  const { id: variant } = await variantOf(shop, GARLIC);
  fs.renameSync(shop.messages, `${shop.messages}-away`);
  fs.writeFileSync(shop.messages, "in the way");
  const order = await placeOrder(shop, {
    lines: [{ variant_id: variant, quantity: 1 }],
    phone,
    email: "tam-thoi@mau.example",
  });
  await expect.poll(() => statesOf(order.id), SOON).toEqual({ order_received: "sent" });
  await shop.pool.query(`update "order" set email = null where id = $1`, [order.id]);
  await shop.admin(`/admin/orders/${order.id}/cancel`, { method: "POST" });
  const attempts = async () => {
    const { rows } = await shop.pool.query<{ state: string; attempt_count: number }>(
      `select state, attempt_count from ocop_buyer_message
       where order_id = $1 and kind = 'order_cancelled'`,
      [order.id],
    );
    return rows[0];
  };
  const failures = async () => {
    const { rows } = await shop.pool.query<{ failures: number }>(
      `select count(*)::int as failures from notification where status = 'failure'
         and resource_id = (select id from ocop_buyer_message
           where order_id = $1 and kind = 'order_cancelled')`,
      [order.id],
    );
    return rows[0]?.failures;
  };
  await expect.poll(failures, SOON).toBe(1);
  expect(await attempts()).toEqual({ state: "pending", attempt_count: 1 });
  fs.rmSync(shop.messages);
  fs.renameSync(`${shop.messages}-away`, shop.messages);
  // As though the time until the next attempt had passed.
  const due = await shop.pool.query(
    `update ocop_buyer_message set next_attempt_at = now()
     where order_id = $1 and kind = 'order_cancelled' and next_attempt_at > now()`,
    [order.id],
  );
  expect(due.rowCount).toBe(1);
  await expect.poll(() => messagesTo(phone), A_MINUTE).toHaveLength(1);
  expect(await attempts()).toEqual({ state: "sent", attempt_count: 2 });
}, 200_000);
