import { expect, it } from "vitest";
import { useShop } from "../../support/shop.ts";
import { mailsIn, type ReadMail } from "../daily/mail.ts";
import { placeDivided } from "./consignments.ts";

const shop = useShop();
const PRODUCER = "xuong-mau@mau.example";
const A_MINUTE = { timeout: 100_000, interval: 1_000 };

const mails = (): ReadMail[] => mailsIn(shop.mailbox).filter(({ to }) => to === PRODUCER);

it("writes at once, half-way and when it is late, each once", { timeout: 400_000 }, async () => {
  await shop.pool.query(`update ocop_producer set email = $1 where handle = 'dori'`, [PRODUCER]);
  const { garlic } = await placeDivided(shop);
  await expect.poll(() => mails().length, A_MINUTE).toBe(1);
  expect(mails()[0]?.subject).toBe(`Đơn mới ${garlic.code} / New order ${garlic.code}`);
  expect(mails()[0]?.body).toContain("2 × ");

  const late = `update ocop_consignment set placed_at = placed_at - interval '24 hours' where id = $1`;
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
