import { beforeAll, describe, expect, it } from "vitest";
import { useShop } from "../../support/shop.ts";
import { mailsIn } from "./mail.ts";
import { bellOf, keep, keepOneProduct, recognise, WITHOUT_JOBS } from "./register.ts";

const shop = useShop({ backendEnv: WITHOUT_JOBS });

type Reminder = {
  id: string;
  audience: string;
  days_before: number;
  due_on: string;
  recipients: string[];
  sent_at: string | null;
  mail_problem: string | null;
  read_at: string | null;
};

async function remindersWith(query: string): Promise<{ reminders: Reminder[]; count: number }> {
  const response = await shop.admin(`/admin/ocop/reminders?${query}`);
  expect(response.status, query).toBe(200);
  return (await response.json()) as { reminders: Reminder[]; count: number };
}

const toProducer = () => mailsIn(shop.mailbox).filter(({ to }) => to === "chu.the@example.vn");
const staffEmails = () =>
  shop.signIns.filter(({ role }) => role !== "analyst").map(({ email }) => email.toLowerCase());

const LAST_DAY = "2026-11-10";

describe("reminders of a certificate that runs out on 2026-11-10", () => {
  let productId = "";

  beforeAll(async () => {
    productId = await keepOneProduct(shop, "toi-ly-son-dori");
    await recognise(shop, productId, { issuedOn: "2023-11-10", validUntil: LAST_DAY });
  });

  it("has none 181 days before", async () => {
    expect(await keep(shop, "2026-05-13")).toMatchObject({ reminders: 0, mails_sent: 0 });
  });

  it.each([
    [180, "2026-05-14"],
    [120, "2026-07-13"],
    [60, "2026-09-11"],
    [30, "2026-10-11"],
  ])("mails producer and staff once at %i days", async (days, date) => {
    const runs = await Promise.all([keep(shop, date), keep(shop, date)]);
    expect(runs.reduce((sum, { reminders }) => sum + reminders, 0)).toBe(2);
    expect(await keep(shop, date)).toMatchObject({ reminders: 0, mails_sent: 0 });
    const subject = `OCOP: “Tỏi Lý Sơn DORI” 4 sao còn ${days} ngày, hết hạn 10/11/2026 / ${days} days left`;
    expect(toProducer().filter((mail) => mail.subject === subject)).toHaveLength(1);
    const { reminders } = await remindersWith(`days_before=${days}&audience=staff`);
    expect(reminders).toHaveLength(1);
    expect(reminders[0]?.recipients).toEqual(staffEmails().sort());
    expect(reminders[0]).toMatchObject({ due_on: date, mail_problem: null });
    expect(reminders[0]?.sent_at).not.toBeNull();
  });

  it("sends no more until the last day, and nothing after it", async () => {
    for (const date of ["2026-10-12", LAST_DAY, "2026-11-11"]) {
      expect(await keep(shop, date), date).toMatchObject({ reminders: 0, mails_sent: 0 });
    }
    expect(toProducer()).toHaveLength(4);
  });

  it("writes each mail as a file that names day and subject and says what to do in both languages", () => {
    const last = toProducer().find(({ subject }) => subject.includes("còn 30 ngày"));
    expect(last?.file).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}-\d{2}-\d{2} OCOP Tỏi Lý Sơn .*\.eml$/);
    expect(last?.body).toContain("có hiệu lực đến hết ngày 10/11/2026, còn 30 ngày");
    expect(last?.body).toContain("từ ngày 14/05/2026 đến ngày 13/07/2026");
    expect(last?.body).toContain("Quyết định 26/2026/QĐ-TTg, khoản 7.6.a");
    expect(last?.body).toContain("valid until the end of 10 November 2026: 30 days left");
    expect(last?.body).toMatch(/http:\/\/localhost:\d+\/certificates\/CODE2023-11-10/);
    const toStaff = mailsIn(shop.mailbox).find(({ to }) => to === staffEmails()[0]);
    expect(toStaff?.body).toMatch(/\/app\/ocop\/certifications\/ocert_2023-11-10/);
  });

  it("stands in the bell of the admin once for each threshold", async () => {
    const told = (await bellOf(shop)).filter(({ title }) => title.startsWith("OCOP: “Tỏi"));
    expect(told).toHaveLength(4);
  });

  it("sends only the tightest of several that passed, and for a later last day anew", async () => {
    await recognise(shop, productId, { issuedOn: "2023-12-15", validUntil: "2026-12-15" });
    expect(await keep(shop, "2026-11-12")).toMatchObject({ reminders: 2 });
    const { reminders } = await remindersWith("audience=producer&limit=1&order=-due_on");
    expect(reminders[0]).toMatchObject({ days_before: 60, due_on: "2026-10-16" });
  });

  it("keeps the reminder of a producer without an address, and mails it once there is one", async () => {
    await shop.pool.query("update ocop_producer set email = null");
    expect(await keep(shop, "2026-11-15")).toMatchObject({ reminders: 2, mail_problems: 1 });
    const { reminders, count } = await remindersWith("problem=true");
    expect(count).toBe(1);
    expect(reminders[0]).toMatchObject({ audience: "producer", mail_problem: "no_address" });
    await shop.pool.query(
      `insert into ocop_producer_member (id, name, email, role, state, producer_id)
       select 'omemb_test', 'Chủ hộ', 'owner@example.vn', 'owner', 'active', producer_id
       from ocop_registered_product where id = $1`,
      [productId],
    );
    expect(await keep(shop, "2026-11-15")).toMatchObject({ mails_sent: 1, mail_problems: 0 });
    expect(mailsIn(shop.mailbox).filter(({ to }) => to === "owner@example.vn")).toHaveLength(1);
    expect((await remindersWith("problem=true")).count).toBe(0);
  });

  it("is marked read by the staff, the first reading counts, and the producer's is not theirs", async () => {
    const [mine] = (await remindersWith("audience=staff&limit=1")).reminders;
    const read = async (id: string) =>
      shop.admin(`/admin/ocop/reminders/${id}/read`, { method: "POST" });
    const first = (await (await read(mine?.id ?? "")).json()) as { reminder: Reminder };
    expect(first.reminder.read_at).not.toBeNull();
    const second = (await (await read(mine?.id ?? "")).json()) as { reminder: Reminder };
    expect(second.reminder.read_at).toBe(first.reminder.read_at);
    expect((await remindersWith("read=true")).count).toBe(1);
    const [theirs] = (await remindersWith("audience=producer&limit=1")).reminders;
    expect((await read(theirs?.id ?? "")).status).toBe(400);
    expect((await read("oremi_none")).status).toBe(404);
  });

  it.each(["limit=0", "days_before=90", "order=name", "unknown=1", "problem=maybe"])(
    "answers 400 to ?%s",
    async (query) => {
      expect((await shop.admin(`/admin/ocop/reminders?${query}`)).status).toBe(400);
    },
  );

  it("is not seen by staff whose communes do not cover the producer", async () => {
    const officer = shop.signIns.find(({ role }) => role === "programme_officer");
    const token = await shop.adminToken(officer?.email);
    const countFor = async (unitCode: string) => {
      await shop.pool.query(
        `update ocop_staff_member set area = 'communes', unit_codes = array[$2::text]
         where user_id = (select id from "user" where email = $1)`,
        [officer?.email, unitCode],
      );
      const response = await fetch(`${shop.backendUrl}/admin/ocop/reminders`, {
        headers: { authorization: `Bearer ${token}` },
      });
      return ((await response.json()) as { count: number }).count;
    };
    expect(await countFor("00000")).toBe(0);
    expect(await countFor("21548")).toBe((await remindersWith("")).count);
  });
});
