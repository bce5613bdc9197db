import { beforeAll, describe, expect, it } from "vitest";
import { newCustomer } from "../../support/accounts.ts";
import { newApplication } from "../../support/application.ts";
import { SECOND_OFFICER } from "../../support/as-staff.ts";
import {
  callPortal,
  newProducerOwner,
  newVisitor,
  portalToken,
  registeredPortalRoutes,
  type PortalRoute,
} from "../../support/portal.ts";
import { useShop } from "../../support/shop.ts";
import { rawStatus } from "../../support/staff.ts";

const shop = useShop({ backendEnv: { LOG_LEVEL: "debug" } });

/** The doors of the portal; everything else needs a session. */
const OPEN = ["POST /producer/sign-in", "POST /producer/help-sessions"];
const OTHER_HANDLE = "htx-mau-song-tra";

interface Theirs {
  producerId: string;
  token: string;
}

type Owned = [
  /** As the server registers it. */
  route: string,
  /** Where the thing stands, to see that nothing changed. */
  table: string,
  /** Makes or finds something of the other producer. */
  makeId: (theirs: Theirs) => Promise<string>,
  /** A body that the route takes, so that it is the id that is refused; who calls, if not an owner. */
  call?: { body?: object; as?: "visitor" },
];

async function firstOf(path: string, token: string, list: string, is = (_: Listed) => true) {
  const { body } = await callPortal(shop, path, { token });
  const found = (body[list] as Listed[]).find(is);
  if (!found) throw new Error(`${path} has no ${list}: ${JSON.stringify(body)}`);
  return found.id;
}
type Listed = { id: string; is_self?: boolean };

let invitations = 0;
async function invite({ token }: Theirs): Promise<string> {
  invitations += 1;
  const phone = `091200059${invitations}`;
  const body = { name: "Người Được Mời", phone, role: "member" };
  const answer = await callPortal(shop, "/producer/members", { token, body });
  const members = answer.body.members as { id: string; phone: string }[];
  const invited = members.find((one) => one.phone === phone);
  if (!invited) throw new Error(`Not invited: ${JSON.stringify(answer.body)}`);
  return invited.id;
}

async function consent({ token }: Theirs): Promise<string> {
  const body = { email: SECOND_OFFICER, purpose: "Xử lý đơn", valid_until: "2099-01-01" };
  const { body: help } = await callPortal(shop, "/producer/help", { token });
  const valid_until = String(help.latest_valid_until);
  await callPortal(shop, "/producer/help-consents", { token, body: { ...body, valid_until } });
  return firstOf("/producer/help", token, "consents");
}

let papers: Promise<string> | undefined;
/** A paper of somebody else's application. */
function paper(): Promise<string> {
  papers ??= newApplication(shop, "0912000503", { tax_code: "4300777790" }).then(
    async ({ token }) => {
      const { body } = await callPortal(shop, "/producer/application", { token });
      const { documents } = body.application as { documents: { id: string }[] };
      return documents[0]?.id ?? "";
    },
  );
  return papers;
}

const member = ({ token }: Theirs) =>
  firstOf("/producer/members", token, "members", ({ is_self }) => is_self === true);

/** Somebody without a producer. */
const VISITOR = { as: "visitor" } as const;

/**
 * Every route with a parameter, one line each. Whoever adds a route adds its line: without one the test
 * fails.
 */
const OWNED: Owned[] = [
  ["POST /producer/memberships/:id/accept", "ocop_producer_member", invite],
  ["POST /producer/memberships/:id/decline", "ocop_producer_member", invite],
  ["POST /producer/members/:id", "ocop_producer_member", member, { body: { role: "member" } }],
  ["DELETE /producer/members/:id", "ocop_producer_member", member],
  ["POST /producer/help-consents/:id/end", "ocop_help_consent", consent, { body: {} }],
  ["DELETE /producer/application/documents/:id", "ocop_application_document", paper, VISITOR],
  ["GET /producer/application/documents/:id/file", "ocop_application_document", paper, VISITOR],
];

const nameOf = ({ method, matcher }: PortalRoute): string => `${method} ${matcher}`;
const parametersOf = (matcher: string): string[] => matcher.match(/:[a-zA-Z_]+/g) ?? [];
const filled = (matcher: string, id: string): string => matcher.replaceAll(/:[a-zA-Z_]+/g, id);

let routes: PortalRoute[] = [];
let own: string;
let visitor: string;
let theirs: Theirs;

beforeAll(async () => {
  routes = registeredPortalRoutes(shop.logs());
  own = await portalToken(shop);
  visitor = await newVisitor(shop, { phone: "0912000502" });
  theirs = await newProducerOwner(shop, OTHER_HANDLE, { phone: "0912000501" });
});

describe("every route of the portal", () => {
  it("is known to this test, with an id of another producer where it takes one", () => {
    const names = routes.map(nameOf);
    for (const name of OPEN) expect(names).toContain(name);
    const withIds = routes.filter(({ matcher }) => parametersOf(matcher).length > 0).map(nameOf);
    expect(withIds.sort()).toEqual(OWNED.map(([route]) => route).sort());
  });

  it("is closed to nobody, to a customer and to staff", async () => {
    const customer = await newCustomer(shop, { phone: "0912000504" });
    const staff = await shop.adminToken();
    const closed = routes.filter((route) => !OPEN.includes(nameOf(route)));
    expect(closed.length).toBeGreaterThan(10);
    for (const token of [null, customer, staff]) {
      const open: string[] = [];
      for (const { method, matcher } of closed) {
        const authorization = token === null ? undefined : `Bearer ${token}`;
        const path = filled(matcher, "khong-co");
        const status = await rawStatus(shop.backendUrl, method, path, authorization);
        if (status !== 401) open.push(`${method} ${path} → ${status}`);
      }
      expect(open).toEqual([]);
    }
  });

  it.each(OWNED)(
    "%s says of another producer's as of nothing, and changes nothing",
    async (route, table, makeId, { body, as } = {}) => {
      const id = await makeId(theirs);
      const [method = "", matcher = ""] = route.split(" ");
      const row = async () =>
        (await shop.pool.query<object>(`select * from ${table} where id = $1`, [id])).rows[0];
      const before = await row();
      expect(before, `${table} ${id}`).toBeDefined();
      const token = as === "visitor" ? visitor : own;
      const answers = await Promise.all(
        [id, "khong-co"].map((one) =>
          callPortal(shop, filled(matcher, one), { method, token, body }),
        ),
      );
      expect(answers.map(({ status }) => status)).toEqual([404, 404]);
      expect(answers[0]?.body).toEqual(answers[1]?.body);
      expect(await row()).toEqual(before);
    },
  );

  it("that lists something never names what is another producer's", async () => {
    const ids = await Promise.all([invite(theirs), consent(theirs), member(theirs)]);
    const secrets = [theirs.producerId, ...ids];
    const lists = routes.filter(
      ({ method, matcher }) => method === "GET" && parametersOf(matcher).length === 0,
    );
    for (const { matcher } of lists) {
      for (const token of [own, visitor]) {
        const response = await fetch(`${shop.backendUrl}${matcher}`, {
          headers: { authorization: `Bearer ${token}` },
        });
        expect(response.status, matcher).toBeLessThan(500);
        const text = await response.text();
        expect(
          secrets.filter((secret) => text.includes(secret)),
          matcher,
        ).toEqual([]);
      }
    }
  });
});
