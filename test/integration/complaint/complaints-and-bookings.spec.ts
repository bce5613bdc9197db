import { expect, it } from "vitest";
import { messagesTo } from "../../support/messages.ts";
import { useShop } from "../../support/shop.ts";
import { mailsIn } from "../daily/mail.ts";

const shop = useShop();
/** An event makes it so at once; a job within a minute where the event was lost. */
const AT_ONCE = { timeout: 20_000, interval: 100 };
const TOUR = "thit-bo-kho-thu-ba";

type Answer = { status: number; body: Record<string, unknown> & { message?: string } };

async function read(response: Response): Promise<Answer> {
  return { status: response.status, body: (await response.json()) as Answer["body"] };
}
const post = async (path: string, body: object, address = "203.0.113.1"): Promise<Answer> =>
  read(
    await shop.store(path, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "x-forwarded-for": address },
    }),
  );
const staff = async (path: string, init?: RequestInit): Promise<Answer> =>
  read(await shop.admin(path, init));

const COMPLAINT = {
  kind: "order",
  description: "Kiện thiếu một hũ tỏi, tôi muốn được gửi bù.",
  order_code: "QN7K3M9QTR",
  name: "Người Mua Mẫu",
  contact: "0912 345 678",
};

it("answers a complaint: a code at once, a deadline, the answer for whoever has the code", async () => {
  const { status, body } = await post("/store/ocop/complaints", COMPLAINT);
  expect(status).toBe(201);
  const { code, answer_by } = body["complaint"] as { code: string; answer_by: string };
  expect(code).toMatch(/^[0-9A-Z]{16}$/);
  const days = (Date.parse(answer_by) - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(7);
  expect(days).toBeLessThan(12);

  const listed = await staff("/admin/ocop/complaints?state=new&q=QN7K3M9QTR");
  const [complaint] = listed.body["complaints"] as { id: string; contact: string }[];
  expect(complaint).toMatchObject({ ...COMPLAINT, code, answer_by, is_overdue: false });
  await shop.pool.query("update ocop_complaint set answer_by = '2026-01-02' where code = $1", [
    code,
  ]);
  const overdue = await staff("/admin/ocop/complaints");
  expect(overdue.body["complaints"]).toMatchObject([{ code, is_overdue: true }]);

  const answered = await staff(`/admin/ocop/complaints/${complaint?.id}/answer`, {
    method: "POST",
    body: JSON.stringify({ answer: "Cơ sở gửi bù hôm nay." }),
  });
  expect(answered.body["complaint"]).toMatchObject({ state: "answered", is_overdue: false });
  const followed = await read(await shop.store(`/store/ocop/complaints/${code.toLowerCase()}`));
  expect(followed.body).toEqual({
    state: "answered",
    received_on: expect.any(String) as string,
    answer_by: "2026-01-02",
    answer: "Cơ sở gửi bù hôm nay.",
  });
  const unknown = await read(await shop.store("/store/ocop/complaints/0000000000000000"));
  expect(unknown.status).toBe(404);
  // Told at the number they gave, once.
  const told = () => messagesTo(shop, "+84912345678").filter((text) => text.includes(code));
  await expect.poll(told, AT_ONCE).toHaveLength(1);
  const messages = async () =>
    (
      await shop.pool.query<{ state: string; channel: string }>(
        `select message.state, message.channel from ocop_answer_message message
         join ocop_complaint complaint on complaint.id = message.subject_id
         where complaint.code = $1`,
        [code],
      )
    ).rows;
  await expect.poll(messages, AT_ONCE).toEqual([{ state: "sent", channel: "sms" }]);
}, 60_000);

it("says what a complaint lacks, keeps programs out, and stops a flood", async () => {
  const refused = await post("/store/ocop/complaints", { ...COMPLAINT, contact: "", kind: "x" });
  expect(refused.status).toBe(400);
  expect(refused.body.message).toContain("contact");
  const count = async () => (await staff("/admin/ocop/complaints")).body["count"];
  const before = await count();
  expect((await post("/store/ocop/complaints", { ...COMPLAINT, website: "x" })).status).toBe(201);
  expect(await count()).toBe(before);
  const statuses = [];
  for (let sent = 0; sent < 11; sent += 1) {
    statuses.push((await post("/store/ocop/complaints", COMPLAINT, "203.0.113.9")).status);
  }
  expect(statuses).toEqual([...Array<number>(10).fill(201), 429]);
});

it("takes a booking request, tells producer and staff once, and keeps the outcome", async () => {
  const request = { product_handle: TOUR, name: "Khách Mẫu", phone: "+84 912 345 678" };
  const parcel = await post("/store/ocop/booking-requests", request);
  expect(parcel.status).toBe(400);
  expect(parcel.body.message).toContain("không bán theo yêu cầu");

  const producer = "chu-nha-mau@mau.example";
  await shop.pool.query(
    `with tour as (update ocop_registered_product set product_set_id =
         (select id from ocop_product_set where number = 26)
       where id = (select link.registered_product_id from product_product_ocop_registered_product link
         join product on product.id = link.product_id where product.handle = $1)
       returning producer_id)
     update ocop_producer set email = $2 where id = (select producer_id from tour)`,
    [TOUR, producer],
  );
  for (const wrong of [
    { phone: "12" },
    { quantity: 1.5 },
    { wished_from: "2026-12-05", wished_until: "2026-12-04" },
  ]) {
    expect((await post("/store/ocop/booking-requests", { ...request, ...wrong })).status).toBe(400);
  }
  const asked = await post("/store/ocop/booking-requests", {
    ...request,
    wished_from: "2026-12-05",
    quantity: 4,
    note: "Đi cùng trẻ nhỏ",
  });
  expect(asked.status).toBe(201);

  const told = () => mailsIn(shop.mailbox).filter(({ to }) => to === producer);
  await expect.poll(() => told().length, AT_ONCE).toBe(1);
  expect(told()[0]?.body).toContain("0912345678");
  const list = await staff("/admin/ocop/booking-requests?state=new");
  const [row] = list.body["booking_requests"] as { id: string }[];
  expect(row).toMatchObject({ name: "Khách Mẫu", quantity: 4, wished_from: "2026-12-05" });
  const handled = await staff(`/admin/ocop/booking-requests/${row?.id}/handle`, {
    method: "POST",
    body: JSON.stringify({ state: "declined", outcome_note: "Hết chỗ" }),
  });
  expect(handled.body["booking_request"]).toMatchObject({
    state: "declined",
    outcome_note: "Hết chỗ",
  });
  await expect
    .poll(async () => {
      const { rows } = await shop.pool.query<{ untold: number }>(
        "select count(*)::int as untold from ocop_booking_request where told_at is null",
      );
      return rows[0]?.untold;
    }, AT_ONCE)
    .toBe(0);
  expect(told()).toHaveLength(1);
}, 60_000);

it("tries a dead mailbox less and less often, after the requests that nobody was told of", async () => {
  await shop.pool.query(
    `insert into ocop_booking_request (id, code, registered_product_id, producer_id, product_name,
       producer_name, name, phone, language, attempt_count, next_attempt_at)
     select 'obook_dead', 'DEADDEADDEADDEAD', registered_product_id, producer_id, product_name,
       producer_name, name, phone, language, 3, now() + interval '1 hour'
     from ocop_booking_request limit 1`,
  );
  const rowOf = async () =>
    (
      await shop.pool.query<{ told_at: string | null; attempt_count: number }>(
        "select told_at, attempt_count from ocop_booking_request where id = 'obook_dead'",
      )
    ).rows[0];
  const asked = await post("/store/ocop/booking-requests", {
    product_handle: TOUR,
    name: "Khách Sau",
    phone: "0912 345 679",
  });
  expect(asked.status).toBe(201);
  const told = async () =>
    (
      await shop.pool.query<{ attempt_count: number }>(
        "select attempt_count from ocop_booking_request where name = 'Khách Sau' and told_at is not null",
      )
    ).rows;
  await expect.poll(told, AT_ONCE).toEqual([{ attempt_count: 1 }]);
  // The other one was left to its pause.
  expect(await rowOf()).toEqual({ told_at: null, attempt_count: 3 });
  await shop.pool.query(
    "update ocop_booking_request set next_attempt_at = now() where id = 'obook_dead'",
  );
  const next = { product_handle: TOUR, name: "Khách Sau Nữa", phone: "0912 345 670" };
  expect((await post("/store/ocop/booking-requests", next)).status).toBe(201);
  await expect.poll(async () => (await rowOf())?.told_at !== null, AT_ONCE).toBe(true);
  expect((await rowOf())?.attempt_count).toBe(4);
}, 60_000);
