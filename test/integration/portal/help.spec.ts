import { beforeAll, describe, expect, it } from "vitest";
import { asStaff, FIRST_OFFICER, SECOND_OFFICER } from "../../support/as-staff.ts";
import { callPortal, portalToken, producerIdOf, uploadTo } from "../../support/portal.ts";
import { useShop } from "../../support/shop.ts";

const shop = useShop();

const HANDLE = "co-so-mau-thien-an";
const ANALYST = "phan-tich@mau.example";
const LY_SON_OFFICER = "ly-son@mau.example";

type Consent = {
  id: string;
  is_standing: boolean;
  ended_by: string | null;
  end_reason: string | null;
  way: string;
};
type Deed = { step: { path: string } | null; action: string; actor_name: string };

let owner: string;
let producerId: string;
let latest: string;

beforeAll(async () => {
  owner = await portalToken(shop);
  producerId = await producerIdOf(shop, HANDLE);
  const { body } = await callPortal(shop, "/producer/help", { token: owner });
  latest = String(body.latest_valid_until);
});

const consentTo = (email: string, body: object = {}) =>
  callPortal(shop, "/producer/help-consents", {
    token: owner,
    body: { email, purpose: "Xử lý đơn và đăng sản phẩm", valid_until: latest, ...body },
  });
const me = (token: string) => callPortal(shop, "/producer/me", { token });
const helpOf = async () => {
  const { body } = await callPortal(shop, "/producer/help", { token: owner });
  return body as unknown as { consents: Consent[]; deeds: Deed[] };
};

const openFor = (officer: string, producer = producerId) =>
  asStaff(shop, officer)<{ url?: string; message?: string }>(
    "POST",
    `/admin/ocop/producers/${producer}/help-session`,
    {},
  );
const begin = (ticket: string) => callPortal(shop, "/producer/help-sessions", { body: { ticket } });

async function ticketOf(officer: string, producer = producerId): Promise<string> {
  const { body } = await openFor(officer, producer);
  const ticket = new URL(body.url ?? "").searchParams.get("ticket");
  if (!ticket) throw new Error(`No ticket: ${JSON.stringify(body)}`);
  return ticket;
}

const helperOf = async (officer: string, producer = producerId): Promise<string> =>
  String((await begin(await ticketOf(officer, producer))).body.token);

describe("helped selling", () => {
  it("needs a consent to this helper, whose role and area cover the producer", async () => {
    expect((await openFor(SECOND_OFFICER)).status).toBe(403);
    for (const email of [ANALYST, LY_SON_OFFICER, "khong-ai@mau.example"]) {
      const refused = await consentTo(email);
      expect(refused.status, email).toBe(400);
      expect(refused.body.message).toContain("Chọn cán bộ chương trình phụ trách xã");
    }
    const nextDay = new Date(Date.parse(latest) + 86_400_000).toISOString().slice(0, 10);
    for (const valid_until of [nextDay, "2020-01-01"]) {
      const late = await consentTo(SECOND_OFFICER, { valid_until });
      expect(late.body.message, valid_until).toContain("nhiều nhất 12 tháng");
    }
    expect((await helpOf()).consents).toEqual([]);

    expect((await consentTo(SECOND_OFFICER)).status).toBe(201);
    // It is this helper's alone, whatever the other's role.
    expect((await openFor(FIRST_OFFICER)).status).toBe(403);
    expect((await openFor(LY_SON_OFFICER)).status).toBe(404);
  });

  it("lets the helper in by a ticket that is good once, under their own name", async () => {
    const ticket = await ticketOf(SECOND_OFFICER);
    const [first, second] = await Promise.all([begin(ticket), begin(ticket)]);
    expect([first.status, second.status].sort()).toEqual([200, 401]);
    expect((await begin("đoán-mò")).status).toBe(401);
    const token = String((first.status === 200 ? first : second).body.token);
    expect((await me(token)).body).toMatchObject({
      producer: { id: producerId, role: "member" },
      helper: { name: "Cán bộ Hai Mẫu", valid_until: latest },
      memberships: [],
      invitations: [],
    });
    const stale = await ticketOf(SECOND_OFFICER);
    await shop.pool.query(
      "update ocop_help_session set ticket_expires_at = now() - interval '1 second' where begun_at is null",
    );
    expect((await begin(stale)).status).toBe(401);
  });

  it("keeps what is an owner's from helpers, and shows the owner what they did", async () => {
    const token = await helperOf(SECOND_OFFICER);
    const body = { name: "Mẫu", phone: "0912000601", role: "owner" };
    expect((await callPortal(shop, "/producer/members", { token, body })).status).toBe(403);
    for (const path of ["/producer/members/leave", "/producer/sign-out-everywhere"]) {
      const answer = await callPortal(shop, path, { token, method: "POST" });
      expect(answer.status, path).toBeGreaterThanOrEqual(403);
    }
    const applied = await callPortal(shop, "/producer/application", { token, body: {} });
    expect(applied.status).toBe(400);
    const session = await callPortal(shop, "/producer/session", {
      ...{ token, body: { member_id: "omemb_other" } },
    });
    expect(session.status).toBe(404);
    expect((await callPortal(shop, "/producer/members", { token })).status).toBe(200);
    const end = await callPortal(shop, "/producer/help-sessions/end", { token, method: "POST" });
    expect(end.body).toEqual({ ended: true });
    expect((await me(token)).status).toBe(401);
    const { deeds } = await helpOf();
    // Every step, also a refused one, wherever the thing stands; the newest first.
    expect(deeds.map(({ step }) => step?.path ?? null).slice(0, 8)).toEqual([
      ...[null, "/producer/help-sessions/end", "/producer/session", "/producer/application"],
      ...["/producer/sign-out-everywhere", "/producer/members/leave", "/producer/members", null],
    ]);
    expect([deeds[0]?.action, deeds[7]?.action]).toEqual(["updated", "created"]);
    expect(new Set(deeds.map(({ actor_name }) => actor_name))).toEqual(new Set(["Cán bộ Hai Mẫu"]));
    const { rows } = await shop.pool.query<{ reason: string; actor_type: string }>(
      "select distinct actor_type, reason from ocop_audit_entry where entity = 'help_session' and actor_type <> 'unknown'",
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ actor_type: "staff" });
    expect(rows[0]?.reason).toMatch(/^làm thay .+ \/ on behalf of /);
  });

  it("is over at once when role, day or consent do not stand any more", async () => {
    const token = await helperOf(SECOND_OFFICER);
    const admin = asStaff(shop, FIRST_OFFICER);
    const { body } = await admin<{ staff: { user_id: string; email: string }[] }>(
      "GET",
      "/admin/ocop/staff?limit=100",
    );
    const user_id = body.staff.find(({ email }) => email === SECOND_OFFICER)?.user_id;
    const roleOf = (role: string) =>
      admin("POST", "/admin/ocop/staff", { user_id, role, area: "province" });
    await roleOf("analyst");
    expect((await me(token)).status).toBe(401);
    await roleOf("programme_officer");
    expect((await me(token)).status).toBe(200);

    const { consents } = await helpOf();
    const id = consents.find(({ is_standing }) => is_standing)?.id;
    await shop.pool.query(
      "update ocop_help_consent set given_on = '2026-01-01', valid_until = '2026-01-31' where id = $1",
      [id],
    );
    expect((await me(token)).status).toBe(401);
    expect((await openFor(SECOND_OFFICER)).status).toBe(403);
    expect((await consentTo(SECOND_OFFICER)).status).toBe(201);
    const again = await helperOf(SECOND_OFFICER);
    const standing = (await helpOf()).consents.find(({ is_standing }) => is_standing)?.id;
    const end = await callPortal(shop, `/producer/help-consents/${standing}/end`, {
      ...{ token: owner, body: { reason: "Tự làm được rồi" } },
    });
    expect(end.status).toBe(200);
    expect((await me(again)).status).toBe(401);
    expect((await helpOf()).consents[0]).toMatchObject({
      ...{ is_standing: false, ended_by: "producer", end_reason: "Tự làm được rồi" },
    });
  });

  it("is agreed on paper where no owner signs in, with its scan, and ended by staff", async () => {
    const token = await shop.adminToken(SECOND_OFFICER);
    const fields = { given_by: "Bà Ký Mẫu", purpose: "Nhận và gói đơn", valid_until: latest };
    const record = (id: string, form: Partial<Parameters<typeof uploadTo>[2]> = {}) =>
      uploadTo(shop, `/admin/ocop/producers/${id}/help-consents`, { token, fields, ...form });
    const signsIn = await record(producerId);
    expect(signsIn.status).toBe(400);
    expect(signsIn.body.message).toContain("nhờ người này đồng ý trong cổng cơ sở");
    const other = await producerIdOf(shop, "htx-mau-song-tra");
    expect((await record(other, { file: null })).status).toBe(400);
    const recorded = await record(other);
    expect(recorded.status).toBe(201);
    const [consent] = recorded.body.help_consents as Consent[];
    expect(consent).toMatchObject({ way: "paper", is_standing: true, is_own: true });

    const path = `/admin/ocop/producers/${other}/help-consents/${consent?.id}`;
    const scan = async (email: string) =>
      fetch(`${shop.backendUrl}${path}/personal`, {
        headers: { authorization: `Bearer ${await shop.adminToken(email)}` },
      });
    expect((await (await scan(SECOND_OFFICER)).text()).startsWith("%PDF")).toBe(true);
    expect((await scan(ANALYST)).status).toBe(403);
    const elsewhere = asStaff(shop, LY_SON_OFFICER);
    expect((await elsewhere("GET", `/admin/ocop/producers/${other}/help-consents`)).status).toBe(
      404,
    );

    const helper = await helperOf(SECOND_OFFICER, other);
    expect((await me(helper)).body.producer).toMatchObject({ id: other });
    const ended = await asStaff(shop, SECOND_OFFICER)<{ help_consents: Consent[] }>(
      "POST",
      `${path}/end`,
      { reason: "Cơ sở tự bán" },
    );
    expect(ended.body.help_consents[0]).toMatchObject({ ended_by: "staff", is_standing: false });
    expect((await me(helper)).status).toBe(401);
  });
});
