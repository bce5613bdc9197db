import { expect, it } from "vitest";
import { useShop } from "../../support/shop.ts";
import { inviteUser } from "../../support/staff.ts";

const shop = useShop();

type Answer = Record<string, unknown> & { message?: string };

async function call(
  token: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: Answer }> {
  const response = await fetch(`${shop.backendUrl}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Answer };
}

async function userIdOf(token: string): Promise<string> {
  return (await call(token, "GET", "/admin/ocop/me")).body.user_id as string;
}

const administrators = async (): Promise<string[]> => {
  const sql = `select user_id from ocop_staff_member
    join "user" on "user".id = user_id and "user".deleted_at is null
    where role = 'administrator'`;
  return (await shop.pool.query<{ user_id: string }>(sql)).rows.map(({ user_id }) => user_id);
};

it("tells each of the sample staff who they are and what they may do", async () => {
  const whoIs = async (email: string): Promise<Answer> =>
    (await call(await shop.adminToken(email), "GET", "/admin/ocop/me")).body;
  expect(await whoIs("can-bo-1@mau.example")).toMatchObject({
    role: "administrator",
    area: "province",
    unit_codes: null,
  });
  expect(await whoIs("phan-tich@mau.example")).toMatchObject({
    role: "analyst",
    permissions: ["register:read", "catalogue:read"],
  });
  expect(await whoIs("ly-son@mau.example")).toMatchObject({
    role: "programme_officer",
    area: "communes",
    unit_codes: ["21548"],
    permissions: ["register:read", "register:write", "personal-data:read"],
  });
});

it("lists the users of the admin with their roles", async () => {
  const token = await shop.adminToken();
  const { status, body } = await call(token, "GET", "/admin/ocop/staff?limit=2&offset=1");
  expect(status).toBe(200);
  expect(body).toMatchObject({ count: 4, limit: 2, offset: 1 });
  expect((body.staff as Answer[]).map(({ email, role }) => [email, role])).toEqual([
    ["can-bo-2@mau.example", "programme_officer"],
    ["ly-son@mau.example", "programme_officer"],
  ]);
  expect((await call(token, "GET", "/admin/ocop/staff?limit=0")).status).toBe(400);
});

it("puts a change of role in force from the next request on", async () => {
  const admin = await shop.adminToken();
  const { userId, token } = await inviteUser(shop, "moi@mau.example");
  const products = async (): Promise<number> =>
    (await call(token, "GET", "/admin/products?limit=1")).status;
  expect(await products()).toBe(403);
  expect((await call(token, "GET", "/admin/ocop/me")).body).toEqual({
    user_id: userId,
    role: null,
    area: null,
    unit_codes: null,
    permissions: [],
  });

  const given = await call(admin, "POST", "/admin/ocop/staff", {
    user_id: userId,
    role: "analyst",
  });
  expect(given).toEqual({
    status: 200,
    body: { staff: { user_id: userId, role: "analyst", area: "province", unit_codes: [] } },
  });
  expect(await products()).toBe(200);

  await call(admin, "POST", "/admin/ocop/staff", {
    user_id: userId,
    role: "analyst",
    area: "communes",
    unit_codes: ["21548", "21548"],
  });
  expect(await products()).toBe(403);
  expect((await call(token, "GET", "/admin/ocop/me")).body.unit_codes).toEqual(["21548"]);

  expect((await call(admin, "DELETE", `/admin/ocop/staff/${userId}`)).status).toBe(200);
  expect((await call(token, "GET", "/admin/stores")).status).toBe(403);
  expect((await call(admin, "DELETE", `/admin/ocop/staff/${userId}`)).status).toBe(404);
});

it("keeps who gave and took which role in the audit log", async () => {
  const admin = await shop.adminToken();
  const { userId } = await inviteUser(shop, "vao-so@mau.example");
  await call(admin, "POST", "/admin/ocop/staff", { user_id: userId, role: "analyst" });
  await call(admin, "DELETE", `/admin/ocop/staff/${userId}`);
  const { rows } = await shop.pool.query<Record<string, unknown>>(
    `select actor_type, actor_name, action, before->>'role' as before, after->>'role' as after
     from ocop_audit_entry
     where entity = 'staff_member' and coalesce(after, before)->>'user_id' = $1
     order by created_at`,
    [userId],
  );
  const actor = { actor_type: "staff", actor_name: "Cán bộ Một Mẫu" };
  expect(rows).toEqual([
    { ...actor, action: "created", before: null, after: "analyst" },
    { ...actor, action: "deleted", before: "analyst", after: null },
  ]);
});

it("shuts out a deleted user whose token still runs", async () => {
  const admin = await shop.adminToken();
  const { userId, token } = await inviteUser(shop, "nghi-viec@mau.example");
  await call(admin, "POST", "/admin/ocop/staff", { user_id: userId, role: "administrator" });
  expect((await call(token, "GET", "/admin/customers")).status).toBe(200);
  expect((await call(admin, "DELETE", `/admin/users/${userId}`)).status).toBe(200);
  expect((await call(token, "GET", "/admin/customers")).status).toBe(403);

  const own = await userIdOf(admin);
  const demotion = { user_id: own, role: "analyst" };
  expect((await call(admin, "POST", "/admin/ocop/staff", demotion)).status).toBe(400);
});

it.each([
  [{ role: "analyst" }, 400, /user_id/],
  [{ user_id: "user_x", role: "analyst" }, 404, /user_x/],
  [{ user_id: "own", role: "king" }, 400, /administrator, programme_officer, analyst/],
  [{ user_id: "own", role: "analyst", area: "communes" }, 400, /at least one commune/],
  [{ user_id: "own", role: "analyst", unit_codes: ["21548"] }, 400, /Leave unit_codes out/],
  [
    { user_id: "own", role: "analyst", area: "communes", unit_codes: ["99999"] },
    400,
    /no unit with the code 99999/,
  ],
  [{ user_id: "own", role: "analyst", area: "communes", unit_codes: ["215"] }, 400, /five digits/],
  [
    { user_id: "own", role: "administrator", area: "communes", unit_codes: ["21548"] },
    400,
    /whole province/,
  ],
  [{ user_id: "own", role: "analyst", extra: true }, 400, /extra/],
])("refuses %o and changes nothing", async (change, status, message) => {
  const officer = await userIdOf(await shop.adminToken("can-bo-2@mau.example"));
  const body = {
    ...change,
    ...("user_id" in change && change.user_id === "own" ? { user_id: officer } : {}),
  };
  const before = (await shop.pool.query("select * from ocop_staff_member order by id")).rows;
  const answer = await call(await shop.adminToken(), "POST", "/admin/ocop/staff", body);
  expect(answer.status).toBe(status);
  expect(answer.body.message).toMatch(message);
  expect((await shop.pool.query("select * from ocop_staff_member order by id")).rows).toEqual(
    before,
  );
});

it("keeps the last administrator", async () => {
  const admin = await shop.adminToken();
  const own = await userIdOf(admin);
  const said = /quản trị viên cuối cùng.*last administrator/;
  const removed = await call(admin, "DELETE", `/admin/ocop/staff/${own}`);
  expect(removed.status).toBe(400);
  expect(removed.body.message).toMatch(said);
  const demoted = await call(admin, "POST", "/admin/ocop/staff", { user_id: own, role: "analyst" });
  expect(demoted.status).toBe(400);
  expect(demoted.body.message).toMatch(said);
  const again = { user_id: own, role: "administrator" };
  expect((await call(admin, "POST", "/admin/ocop/staff", again)).status).toBe(200);
  expect((await call(admin, "GET", "/admin/ocop/staff")).status).toBe(200);
});

it("keeps one of two administrators who are demoted at once", async () => {
  const admin = await shop.adminToken();
  const first = await userIdOf(admin);
  const { userId: second } = await inviteUser(shop, "quan-tri-2@mau.example");
  await call(admin, "POST", "/admin/ocop/staff", { user_id: second, role: "administrator" });

  // Both changes are held at the lock until both have passed the guard.
  const holder = await shop.pool.connect();
  try {
    await holder.query("begin");
    await holder.query("select pg_advisory_xact_lock(hashtext('ocop_staff_member'))");
    const changes = [first, second].map((user_id) =>
      call(admin, "POST", "/admin/ocop/staff", { user_id, role: "analyst" }),
    );
    const waiting = async (): Promise<number> => {
      const sql = `select count(*)::int as count from pg_locks where locktype = 'advisory'
        and not granted and database = (select oid from pg_database where datname = current_database())`;
      return (await shop.pool.query<{ count: number }>(sql)).rows[0]?.count ?? 0;
    };
    await expect.poll(waiting, { timeout: 20_000 }).toBe(2);
    await holder.query("commit");
    const answers = await Promise.all(changes);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
  } finally {
    holder.release();
  }
  expect(await administrators()).toHaveLength(1);
});
