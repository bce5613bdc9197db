import { beforeAll, describe, expect, it } from "vitest";
import { newCustomer } from "../../support/accounts.ts";
import { useShop } from "../../support/shop.ts";
import {
  inviteUser,
  rawStatus,
  registeredAdminRoutes,
  type AdminRoute,
} from "../../support/staff.ts";

const shop = useShop({ backendEnv: { LOG_LEVEL: "debug" } });

const AT_ONCE = 8;
/** Open to whoever comes, by Medusa itself. */
const OPEN = ["GET /admin/feature-flags", "POST /admin/invites/accept"];
const EVERY_USER = [...OPEN, "GET /admin/users/me", "GET /admin/ocop/me"];

/** What a role sees, said here a second time and in other words than the permission table. */
const SHELL = /^GET \/admin\/(stores|plugins|locales|layouts|views)(\/|$)/;
const CATALOGUE =
  /^\/admin\/(products|product-variants|product-categories|product-tags|product-types|product-options|collections|inventory-items)(\/|$)/;
const SURROUNDINGS =
  /^GET \/admin\/(stock-locations|sales-channels|regions|currencies|price-preferences|shipping-profiles|reservations|translations)(\/|$)/;
const ORDERS =
  /^GET \/admin\/(orders|returns|claims|exchanges|return-reasons|refund-reasons|shipping-options|shipping-option-types)(\/|$)|^GET \/admin\/fulfillment-providers$/;
const REGISTER = /^\/admin\/ocop\/(?!staff(\/|$))/;
const PERSONAL = /\/(legal-representative|personal|applications)(\/|$)/;
const MONEY =
  /^\/admin\/ocop\/((complaints|booking-requests|bank-transfers|payment-events|payment-disputes)(\/|$)|payouts(\/|$)|payout-batches(\/|$)|producers\/[^/]+\/(statement|bank-account)$)/;
const OF_THE_PROVINCE = /^\/admin\/ocop\/figure-snapshots(\/|$)/;
const OFFICER_POSTS = [
  "POST /admin/translations/batch",
  "POST /admin/uploads",
  "POST /admin/uploads/presigned-urls",
];

type Rule = (route: AdminRoute, name: string) => boolean;

const everyUser: Rule = (_route, name) => EVERY_USER.includes(name);
const seesShell: Rule = (route, name) => everyUser(route, name) || SHELL.test(name);
const analyst: Rule = (route, name) =>
  seesShell(route, name) ||
  SURROUNDINGS.test(name) ||
  (route.method === "GET" && CATALOGUE.test(route.path)) ||
  (route.method === "GET" &&
    REGISTER.test(route.path) &&
    !PERSONAL.test(route.path) &&
    !MONEY.test(route.path));
const officer: Rule = (route, name) =>
  analyst(route, name) ||
  ORDERS.test(name) ||
  OFFICER_POSTS.includes(name) ||
  CATALOGUE.test(route.path) ||
  REGISTER.test(route.path);
const communeOfficer: Rule = (route, name) =>
  seesShell(route, name) ||
  (REGISTER.test(route.path) && !MONEY.test(route.path) && !OF_THE_PROVINCE.test(route.path));

let routes: AdminRoute[] = [];

beforeAll(() => {
  routes = registeredAdminRoutes(shop.logs());
});

/** The same path for Express: as it is, in capitals, with a slash behind. */
const EVERY_SPELLING = [
  (path: string) => path,
  (path: string) => path.toUpperCase(),
  (path: string) => `${path}/`,
];

/** Calls the routes in every spelling and gives every answer. */
async function walk(
  which: AdminRoute[],
  authorization?: string,
  spellings = EVERY_SPELLING,
): Promise<Map<string, number>> {
  const calls = which.flatMap(({ method, path }) =>
    spellings.map((spell) => ({ method, written: spell(path) })),
  );
  const answers = new Map<string, number>();
  const next = async (): Promise<void> => {
    for (let call = calls.pop(); call; call = calls.pop()) {
      const { method, written } = call;
      const status = await rawStatus(shop.backendUrl, method, written, authorization);
      answers.set(`${method} ${written}`, status);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return answers;
}

const nameOf = ({ method, path }: AdminRoute): string => `${method} ${path}`;

function calledWith(answers: Map<string, number>, wanted: (status: number) => boolean): string[] {
  return [...answers]
    .filter(([, status]) => wanted(status))
    .map(([call, status]) => `${call} → ${status}`);
}

/** Every route outside the rule answers 403; a read inside it is answered. */
async function expectExactly(rule: Rule, authorization: string): Promise<void> {
  const inside = routes.filter((route) => rule(route, nameOf(route)));
  const outside = routes.filter((route) => !inside.includes(route));
  const refused = await walk(outside, authorization);
  expect(refused.size).toBe(outside.length * 3);
  expect(calledWith(refused, (status) => status !== 403)).toEqual([]);

  const reads = inside.filter(({ method }) => method === "GET");
  expect(reads.length).toBeGreaterThan(2);
  const answered = await walk(reads, authorization);
  expect(
    calledWith(answered, (status) => status === 401 || status === 403 || status >= 500),
  ).toEqual([]);
}

const bearer = (token: string): string => `Bearer ${token}`;

describe("every admin route of the server", () => {
  it("is known to this test", () => {
    expect(routes.length).toBeGreaterThan(300);
    const names = routes.map(nameOf);
    expect(names).toContain("POST /admin/ocop/staff");
    expect(names).toContain("POST /admin/ocop/payout-batches/khong-co/paid");
    expect(names).toContain("DELETE /admin/products/khong-co");
    expect(names).toContain("POST /admin/draft-orders/khong-co/edit");
    for (const name of EVERY_USER) expect(names).toContain(name);
  });

  it("is closed to a user without a role, but for who they are", async () => {
    const { token } = await inviteUser(shop, "chua-co-vai-tro@mau.example");
    await expectExactly(everyUser, bearer(token));
  });

  it("gives an analyst what is listed", async () => {
    await expectExactly(analyst, bearer(await shop.adminToken("phan-tich@mau.example")));
  });

  it("gives a programme officer of the province what is listed", async () => {
    await expectExactly(officer, bearer(await shop.adminToken("can-bo-2@mau.example")));
  });

  it("gives a programme officer of a commune the register alone", async () => {
    await expectExactly(communeOfficer, bearer(await shop.adminToken("ly-son@mau.example")));
  });

  it("is closed to an API key, also one of an administrator", async () => {
    const answer = await shop.admin("/admin/api-keys", {
      method: "POST",
      body: JSON.stringify({ title: "Mẫu", type: "secret" }),
    });
    const { api_key } = (await answer.json()) as { api_key: { token: string } };
    const basic = `Basic ${Buffer.from(`${api_key.token}:`).toString("base64")}`;
    const closed = routes.filter((route) => !OPEN.includes(nameOf(route)));
    // Medusa hashes the key anew for each call, slowly by intent: two spellings on a few only.
    const plain = await walk(closed, basic, EVERY_SPELLING.slice(0, 1));
    expect(plain.size).toBe(closed.length);
    expect(calledWith(plain, (status) => status !== 403)).toEqual([]);
    const otherwise = await walk(closed.slice(0, 10), basic, EVERY_SPELLING.slice(1));
    expect(calledWith(otherwise, (status) => status !== 403)).toEqual([]);
  }, 300_000);

  it("is closed to a customer and to nobody", async () => {
    const closed = routes.filter((route) => !OPEN.includes(nameOf(route)));
    const token = await newCustomer(shop, { phone: "0912000001" });
    expect(calledWith(await walk(closed, bearer(token)), (status) => status !== 401)).toEqual([]);
    expect(calledWith(await walk(closed), (status) => status !== 401)).toEqual([]);
  });
});

describe("a call that tries to get around", () => {
  it.each([
    ["GET", "/admin/ocop/staff/../me"],
    ["GET", "/admin/products/../ocop/staff"],
    ["GET", "/admin/ocop/%2e%2e/customers"],
    ["GET", "/admin//customers"],
    ["GET", "/admin/%63ustomers"],
    ["GET", "/admin/products%2f..%2fcustomers"],
    ["GET", "/admin/products?fields=id,*sales_channels.orders"],
    ["HEAD", "/admin/customers"],
    ["OPTIONS", "/admin/products"],
    ["TRACE", "/admin/products"],
  ])("%s %s is refused to an analyst", async (method, path) => {
    const authorization = bearer(await shop.adminToken("phan-tich@mau.example"));
    expect(await rawStatus(shop.backendUrl, method, path, authorization)).toBe(403);
  });

  it.each(["//admin/customers", "/%61dmin/customers", "/./admin/customers"])(
    "%s leads nowhere, even for an administrator",
    async (path) => {
      const authorization = bearer(await shop.adminToken());
      expect(await rawStatus(shop.backendUrl, "GET", path, authorization)).toBe(404);
    },
  );

  it("is refused before anything has looked at its body", async () => {
    const token = await shop.adminToken("phan-tich@mau.example");
    const answer = await fetch(`${shop.backendUrl}/admin/ocop/staff`, {
      method: "POST",
      headers: { authorization: bearer(token), "content-type": "application/json" },
      body: JSON.stringify({ nothing: "of use" }),
    });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toEqual({
      type: "forbidden",
      message:
        "Việc này cần vai trò quản trị viên: hãy nhờ quản trị viên của tỉnh giao vai trò cho bạn. / This needs the role administrator: ask an administrator of the province for it.",
    });
  });
});
