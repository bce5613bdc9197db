import { beforeAll, expect, it } from "vitest";
import { useShop } from "../../support/shop.ts";
import { mailsIn, type ReadMail } from "../daily/mail.ts";
import {
  offerBankTransfer,
  tellOf,
  told,
  VIETQR,
  WITH_ACCOUNT,
} from "../payments/bank-transfer-calls.ts";
import { act, consignmentsOf, placeDivided } from "./consignments.ts";

const shop = useShop({ backendEnv: WITH_ACCOUNT });
beforeAll(() => offerBankTransfer(shop));
const PRODUCER = "xuong-mau@mau.example";
const A_MINUTE = { timeout: 100_000, interval: 1_000 };

const mailsOn = (code: string): ReadMail[] =>
  mailsIn(shop.mailbox).filter(({ to, subject }) => to === PRODUCER && subject.includes(code));

beforeAll(async () => {
  await shop.pool.query(`update ocop_producer set email = $1 where handle = 'dori'`, [PRODUCER]);
});

it("writes at once, half-way and when it is late, each once", { timeout: 400_000 }, async () => {
  const { garlic } = await placeDivided(shop);
  const mails = () => mailsOn(garlic.code);
  await expect.poll(() => mails().length, A_MINUTE).toBe(1);
  expect(mails()[0]?.subject).toBe(`Đơn mới ${garlic.code} / New order ${garlic.code}`);
  expect(mails()[0]?.body).toContain("2 × ");

  const late = `update ocop_consignment set accept_by = accept_by - interval '24 hours' where id = $1`;
  await shop.pool.query(late, [garlic.id]);
  await expect.poll(() => mails().length, A_MINUTE).toBe(2);
  await expect
    .poll(async () => {
      const { rows } = await shop.pool.query<{ count: number; bells: string }>(
        `select reminder_count as count, (select count(*) from notification
           where channel = 'feed' and resource_id = $1) as bells
         from ocop_consignment where id = $1`,
        [garlic.id],
      );
      return rows[0];
    }, A_MINUTE)
    .toEqual({ count: 3, bells: "1" });
  expect(mails()).toHaveLength(2);
  expect(mails()[1]?.subject).toContain("Quá hạn");
});

it("waits with a producer's day until the transfer has come", { timeout: 400_000 }, async () => {
  const order = await placeDivided(shop, { paymentProvider: VIETQR });
  const unpaid = async () =>
    (await consignmentsOf(shop, order.id)).find(({ id }) => id === order.garlic.id);
  await shop.pool.query(
    `update ocop_consignment set accept_by = now() - interval '1 hour' where id = $1`,
    [order.garlic.id],
  );
  const paid = await placeDivided(shop);
  await expect.poll(() => mailsOn(paid.garlic.code).length, A_MINUTE).toBe(1);
  expect(mailsOn(order.garlic.code)).toEqual([]);
  expect(await unpaid()).toMatchObject({
    ...{ is_late: false, awaits_transfer: true, actions: ["accept", "cancel"] },
  });
  const packed = await act(shop, order.garlic, "pack");
  expect([packed.status, packed.message]).toEqual([
    400,
    expect.stringContaining("chờ người mua chuyển khoản"),
  ]);

  await tellOf(shop, told(order.total, order.code));
  await expect.poll(() => mailsOn(order.garlic.code).length, A_MINUTE).toBe(1);
  expect(await unpaid()).toMatchObject({ is_late: false, awaits_transfer: false });
  expect((await act(shop, order.garlic, "pack")).status).toBe(200);
});
