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
  sendForm,
  type PortalRoute,
} from "../../support/portal.ts";
import { useShop } from "../../support/shop.ts";
import { rawStatus } from "../../support/staff.ts";
import { theirThings, type Theirs } from "./theirs.ts";

const shop = useShop({ backendEnv: { LOG_LEVEL: "debug" } });

/** The doors of the portal; everything else needs a session. */
const OPEN = ["POST /producer/sign-in", "POST /producer/help-sessions"];
/** Sells garlic in the sample. */
const OTHER_HANDLE = "dori";
const things = theirThings(shop);

type Owned = [
  /** As the server registers it. */
  route: string,
  /** Where the thing stands, to see that nothing changed; a condition names it by `$1`. */
  table: string,
  /** Makes or finds something of the other producer: its id, or the values of all parameters. */
  makeId: (theirs: Theirs) => Promise<string | ({ id: string } & Record<string, string>)>,
  /** What the route takes, so that it is the id that is refused; who calls, if not an owner. */
  call?: {
    body?: object;
    /** Field of a picture that is sent instead of the body. */
    picture?: string;
    /** Parameters besides the id. */
    parameters?: Record<string, string>;
    as?: "visitor";
  },
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

const PICTURE = (field: string) => ({ field, name: "anh.png", content: PIXEL });
/** The smallest PNG there is: one pixel. */
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const KEY = "0123456789abcdef";
const acts = ["accept", "pack", "ship", "deliver", "refuse", "take_back", "cancel"].map(
  (action): Owned => [
    "POST /producer/consignments/:id/:action",
    "ocop_consignment",
    things.consignment,
    {
      body: {
        key: KEY,
        ...(action === "ship" && { carrier: "Bưu điện" }),
        ...(action === "cancel" && { reason: "Hết hàng" }),
      },
      parameters: { action },
    },
  ],
);
const PROFILE_PICTURE = "ocop_producer_profile where pictures::text like '%' || $1 || '%'";
const DRAFT = "ocop_product_draft";
const PARTICIPATION = "ocop_participation";
const REVISION = { body: { revision: 1 } };
const NOTE = { body: { note: null } };
const STOCK = { changes: [{ variant_id: "khong-co", stock: { from: 1, to: 2 } }] };

const ACCOUNT = "ocop_channel_account";
const RUN = "ocop_channel_run";

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
  ["GET /producer/consignments/:id", "ocop_consignment", things.consignment],
  ...acts,
  [
    "POST /producer/consignments/:id/messages",
    "ocop_consignment",
    things.consignment,
    { body: { key: KEY, text: "Xin chào" } },
  ],
  [
    "POST /producer/consignments/:id/messages/read",
    "ocop_consignment",
    things.consignment,
    { body: {} },
  ],
  ["GET /producer/listings/:id", DRAFT, things.listing],
  [
    "PATCH /producer/listings/:id",
    DRAFT,
    things.listing,
    { body: { revision: 1, fields: { title_vi: "Của tôi" } } },
  ],
  ["DELETE /producer/listings/:id", DRAFT, things.listing, REVISION],
  ["POST /producer/listings/:id/submit", DRAFT, things.listing, REVISION],
  ["POST /producer/listings/:id/withdraw", DRAFT, things.listing, REVISION],
  ["POST /producer/listings/:id/variants", DRAFT, things.listing, { body: STOCK }],
  ["POST /producer/listings/:id/pictures", DRAFT, things.listing, { picture: "file" }],
  [
    "POST /producer/listings/:id/pictures/:picture_id",
    DRAFT,
    things.listingPicture,
    { body: { alt_vi: "Của tôi" } },
  ],
  ["DELETE /producer/listings/:id/pictures/:picture_id", DRAFT, things.listingPicture],
  ["GET /producer/dossiers/:id", "ocop_dossier", things.dossier],
  ["POST /producer/dossiers/:id", "ocop_dossier", things.dossier, { body: {} }],
  [
    "POST /producer/dossiers/:id/submit",
    "ocop_dossier",
    things.dossier,
    { body: { round: "2026-2", note: null } },
  ],
  ["POST /producer/dossiers/:id/withdraw", "ocop_dossier", things.dossier, NOTE],
  ["GET /producer/documents/:id/file", "ocop_document", things.document],
  ["DELETE /producer/documents/:id", "ocop_document", things.document],
  [
    "POST /producer/profile/pictures/:id",
    PROFILE_PICTURE,
    things.profilePicture,
    { body: { alt: "Của tôi" } },
  ],
  ["DELETE /producer/profile/pictures/:id", PROFILE_PICTURE, things.profilePicture],
  [
    "POST /producer/participations/:id",
    PARTICIPATION,
    things.participation,
    { body: { started_on: "2026-01-01", reason: "Nhầm" } },
  ],
  [
    "POST /producer/participations/:id/evidence",
    PARTICIPATION,
    things.participation,
    { body: { kind: "shop_link", url: "https://voso.vn/mau" } },
  ],
  [
    "GET /producer/participations/:id/evidence/:evidence_id/file",
    PARTICIPATION,
    things.participation,
  ],
  [
    "POST /producer/participations/:id/evidence/:evidence_id/check",
    PARTICIPATION,
    things.participation,
  ],
  // Channels are everybody's: their products are not.
  ["GET /producer/channels/:channel", "product", things.product],
  ["GET /producer/channels/:channel/files/:file", "product", things.product],
  [
    "POST /producer/channels/:channel/settings",
    "product",
    things.product,
    { body: { settings: {} } },
  ],
  [
    "POST /producer/channels/:channel/products/:product_id",
    "product",
    things.product,
    { body: { is_live: true }, parameters: { channel: "voso" } },
  ],
  ["GET /producer/register/corrections/:id/file", "ocop_register_correction", things.correction],
  ["GET /producer/channel-accounts/:id", ACCOUNT, things.channelAccount],
  ["PATCH /producer/channel-accounts/:id", ACCOUNT, things.channelAccount, { body: { name: "A" } }],
  [
    "POST /producer/channel-accounts/:id/sign-in",
    ACCOUNT,
    things.channelAccount,
    { body: { redirect_url: "http://localhost:8000/producer" } },
  ],
  [
    "POST /producer/channel-accounts/:id/sign-in/finish",
    ACCOUNT,
    things.channelAccount,
    { body: { query: { state: "x" } } },
  ],
  ["POST /producer/channel-accounts/:id/revoke", ACCOUNT, things.channelAccount, { body: {} }],
  ["GET /producer/channel-accounts/:id/listings", ACCOUNT, things.channelAccount],
  [
    "POST /producer/channel-accounts/:id/listings",
    ACCOUNT,
    things.channelAccount,
    { body: { product_ids: ["khong-co"], wanted: true } },
  ],
  ["POST /producer/channel-accounts/:id/runs", ACCOUNT, things.channelAccount, { body: {} }],
  ["GET /producer/channel-runs/:id", RUN, things.channelRun],
  ["GET /producer/channel-runs/:id/items", RUN, things.channelRun],
  ["POST /producer/channel-runs/:id/stop", RUN, things.channelRun, { body: {} }],
  ["POST /producer/channel-runs/:id/resume", RUN, things.channelRun, { body: {} }],
];

const nameOf = ({ method, matcher }: PortalRoute): string => `${method} ${matcher}`;
const parametersOf = (matcher: string): string[] => matcher.match(/:[a-zA-Z_]+/g) ?? [];
/** A path with its parameters; those without a value of their own are the id. */
const filled = (matcher: string, id: string, values: Record<string, string> = {}): string =>
  matcher.replaceAll(/:([a-zA-Z_]+)/g, (_, name: string) => values[name] ?? id);

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
    expect(withIds.sort()).toEqual([...new Set(OWNED.map(([route]) => route))].sort());
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
    async (route, table, makeId, { body, picture, parameters, as } = {}) => {
      const made = await makeId(theirs);
      const values = typeof made === "string" ? { id: made } : made;
      const { id } = values;
      const [method = "", matcher = ""] = route.split(" ");
      const from = table.includes(" where ") ? table : `${table} where id = $1`;
      const row = async () =>
        (await shop.pool.query<object>(`select * from ${from}`, [id])).rows[0];
      const before = await row();
      expect(before, `${table} ${id}`).toBeDefined();
      const token = as === "visitor" ? visitor : own;
      const call = (path: string) =>
        picture === undefined
          ? callPortal(shop, path, { method, token, body })
          : sendForm(shop, path, { token, fields: {}, file: PICTURE(picture) });
      const answers = await Promise.all([
        call(filled(matcher, id, { ...values, ...parameters })),
        call(filled(matcher, "khong-co", parameters)),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([404, 404]);
      // A refusal may name the id that it was asked for, and says the same of either.
      const [theirAnswer, nobodysAnswer] = answers.map(({ body: answer }) =>
        JSON.stringify(answer),
      );
      expect(theirAnswer?.replaceAll(id, "khong-co")).toBe(nobodysAnswer);
      expect(await row()).toEqual(before);
    },
  );

  it("that lists something never names what is another producer's", async () => {
    const ids = await Promise.all([
      ...[invite(theirs), consent(theirs), member(theirs), things.consignment()],
      ...[things.listing(theirs), things.dossier(theirs), things.document(theirs)],
      ...[things.profilePicture(theirs), things.correction(theirs)],
      things.participation(theirs).then(({ id }) => id),
      things.product(theirs).then(({ id }) => id),
    ]);
    const secrets = [theirs.producerId, ...ids];
    const lists = routes.filter(
      ({ method, matcher }) => method === "GET" && parametersOf(matcher).length === 0,
    );
    for (const { matcher } of lists) {
      for (const token of [own, visitor]) {
        const headers = { authorization: `Bearer ${token}` };
        const response = await fetch(`${shop.backendUrl}${matcher}`, { headers });
        expect(response.status, matcher).toBeLessThan(500);
        const text = await response.text();
        const told = secrets.filter((secret) => text.includes(secret));
        expect(told, matcher).toEqual([]);
      }
    }
  });
});
