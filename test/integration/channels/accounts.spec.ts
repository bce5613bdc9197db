import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { signTrial } from "../../support/channels/trial/adapter.ts";
import { trialAdapterEnv } from "../../support/channels/trial/bundle.ts";
import { startFakeChannel } from "../../support/channels/fake-channel.ts";
import { PASSWORD } from "../../support/accounts.ts";
import { callPortal, newProducerOwner, newVisitor, portalToken } from "../../support/portal.ts";
import { useShop } from "../../support/shop.ts";

const channel = await startFakeChannel();
channel.shop.reviews = true;
const shop = useShop({ backendEnv: await trialAdapterEnv(channel.url) });

/** The worker looks every five seconds, the upkeep once a minute; both machines may be busy. */
const WORKER = { timeout: 40_000, interval: 250 };
const UPKEEP = { timeout: 110_000, interval: 500 };
const REVIEW_TEST_MILLISECONDS = 180_000;

type Json = Record<string, unknown>;
type Listing = { id: string; product_id: string; state: string; url: string | null };
type Account = { id: string; state: string; owner: string; dirty_count: number };

let token: string;
let producerId: string;
let accountId: string;
let productIds: string[] = [];

const portal = (path: string, body?: unknown, as = token, method?: string) =>
  callPortal(shop, path, { token: as, body, ...(method !== undefined && { method }) });
const account = (path = "", body?: unknown, as = token, method?: string) =>
  portal(`/producer/channel-accounts/${accountId}${path}`, body, as, method);
const redirect = () => ({ redirect_url: `${shop.storefrontUrl}/producer/channels/back` });

async function newStateOf(): Promise<string> {
  const { body } = await account("/sign-in", redirect());
  return new URL(String(body.url)).searchParams.get("state") ?? "";
}

async function finishedRun(started: Json): Promise<Json> {
  const { id } = started.channel_run as { id: string };
  const state = async () => {
    const { body } = await portal(`/producer/channel-runs/${id}`);
    return body.channel_run as Json;
  };
  await expect.poll(async () => (await state()).state, WORKER).toBe("done");
  return state();
}

const listings = async (): Promise<Listing[]> =>
  (await account("/listings")).body.listings as Listing[];

function tell(event: object, signature?: string): Promise<Response> {
  const body = JSON.stringify(event);
  return fetch(`${shop.backendUrl}/hooks/channels/trial`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-trial-signature": signature ?? signTrial(Buffer.from(body)),
    },
    body,
  });
}

async function evidence() {
  const { rows } = await shop.pool.query<{
    participations: number;
    links: number;
    checks: number;
    ended: number;
  }>(
    `select count(distinct participation.id)::int as participations,
       count(distinct evidence.id)::int as links, count(distinct evidence_check.id)::int as checks,
       count(distinct fact.participation_id) filter (where fact.ended_on is not null)::int as ended
     from ocop_participation participation
     join ocop_channel channel on channel.id = participation.channel_id and channel.code = 'trial'
     left join ocop_participation_fact fact on fact.participation_id = participation.id
     left join ocop_participation_evidence evidence on evidence.participation_id = participation.id
     left join ocop_evidence_check evidence_check on evidence_check.evidence_id = evidence.id
       and evidence_check.outcome = 'verified' and evidence_check.method = 'connector'`,
  );
  return rows[0];
}

beforeAll(async () => {
  ({ token, producerId } = await newProducerOwner(shop, "dori", { phone: "0912000701" }));
  await shop.pool.query(
    `insert into ocop_channel (id, code, name_vi, name_en, kind)
     values ('ochan_trial', 'trial', 'Kênh thử', 'Trial channel', 'ecommerce_platform')`,
  );
  const { rows } = await shop.pool.query<{ product_id: string }>(
    `select link.product_id from product_product_ocop_registered_product link
     join ocop_registered_product registered on registered.id = link.registered_product_id
     where registered.producer_id = $1 order by 1`,
    [producerId],
  );
  productIds = rows.map(({ product_id: id }) => id);
});
afterAll(() => channel.stop());

describe("a producer's account", () => {
  it("is added to a channel of the list, with what the channel needs", async () => {
    const { body } = await portal("/producer/channel-accounts");
    // Marketplaces where the province has no app yet cannot be connected.
    expect(body.channels).toMatchObject([{ adapter: "trial", settings: [{ name: "greeting" }] }]);
    const wrong = await portal("/producer/channel-accounts", { adapter: "khong-co", name: "A" });
    expect(wrong.status).toBe(400);
    expect(wrong.body.message).toMatch(/Chọn một kênh.* \/ Choose a channel/);
    const nameless = await portal("/producer/channel-accounts", { adapter: "trial", name: " " });
    expect(nameless.body.message).toMatch(/name: ghi tên.* \/ name: write a name/);
    const settings = { khac: "x" };
    const odd = await portal("/producer/channel-accounts", {
      adapter: "trial",
      name: "A",
      settings,
    });
    expect(odd.body.message).toMatch(/settings\.khac/);
    const made = await portal("/producer/channel-accounts", { adapter: "trial", name: "Tỏi Dori" });
    expect(made.status).toBe(201);
    expect(made.body.channel_account).toMatchObject({ state: "needs_sign_in", owner: "producer" });
    accountId = (made.body.channel_account as Account).id;
    const run = await account("/runs", {});
    expect(run.status).toBe(409);
  });

  it("is signed in by whom the sign-in was begun for, once, and coming back to us only", async () => {
    const away = await account("/sign-in", { redirect_url: "https://evil.example/x" });
    expect(away.status).toBe(400);
    const state = await newStateOf();
    expect(state.length).toBeGreaterThan(40);
    const second = await newVisitor(shop, { phone: "0912000702" });
    const added = await shop.admin(`/admin/ocop/producers/${producerId}/members`, {
      method: "POST",
      body: JSON.stringify({ name: "Người Hai", phone: "0912000702", role: "owner" }),
    });
    expect(added.ok).toBe(true);
    const { body: me } = await portal("/producer/me", undefined, second);
    const [invitation] = me.invitations as { id: string }[];
    await portal(`/producer/memberships/${invitation?.id}/accept`, undefined, second, "POST");
    const other = await portalToken(shop, "0912000702", PASSWORD);
    const query = (given: string) => ({ query: { state: given, code: "agreed" } });
    expect((await account("/sign-in/finish", query(state), other)).status).toBe(400);
    // Whoever showed it used it up.
    expect((await account("/sign-in/finish", query(state))).status).toBe(400);
    const good = await newStateOf();
    const finished = await account("/sign-in/finish", query(good));
    expect(finished.body.channel_account).toMatchObject({ state: "connected" });
    expect((await account("/sign-in/finish", query(good))).status).toBe(400);
  });

  it("keeps its tokens from everybody's eyes", async () => {
    const { rows } = await shop.pool.query<Json>("select * from ocop_channel_account");
    expect(rows.find(({ id }) => id === accountId)?.tokens).toMatch(/^v1\./);
    const answers = [
      JSON.stringify(rows),
      JSON.stringify((await account()).body),
      await (await shop.admin("/admin/ocop/channel-accounts")).text(),
      shop.logs(),
    ];
    for (const text of answers) expect(text).not.toMatch(/access-\d|refresh-\d/);
    expect(answers[1]).not.toContain("tokens");
  });

  it("publishes what is chosen, and only the producer's own", async () => {
    const { rows } = await shop.pool.query<{ id: string }>(
      "select id from product where id <> all($1) limit 1",
      [productIds],
    );
    const body = { product_ids: [rows[0]?.id], wanted: true };
    expect((await account("/listings", body)).status).toBe(400);
    await account("/listings", { product_ids: productIds, wanted: true });
    const dry = await finishedRun((await account("/runs", { dry_run: true })).body);
    expect(dry).toMatchObject({ published: productIds.length, dry_run: true });
    expect(channel.shop.there).toEqual([]);
    const started = await account("/runs", { product_ids: productIds });
    expect(started.status).toBe(202);
    const run = await finishedRun(started.body);
    expect(run).toMatchObject({ published: productIds.length, planned: productIds.length });
    const { body: items } = await portal(`/producer/channel-runs/${String(run.id)}/items`);
    expect(items.items).toHaveLength(productIds.length);
    expect((await listings()).map(({ state }) => state)).toEqual(productIds.map(() => "in_review"));
    expect(channel.shop.there.some(({ stars }) => stars !== null)).toBe(true);
  });

  it(
    "hears by webhook that a review is over, and counts what is seen live as evidence, once",
    async () => {
      const [first] = channel.shop.there;
      channel.shop.review(() => "live");
      const event = { event: "e-1", shop: "shop-1", kind: "item", reference: first?.remoteId };
      expect((await tell(event, "0".repeat(64))).status).toBe(401);
      expect((await tell(event)).status).toBe(200);
      expect((await tell(event)).status).toBe(200);
      const live = async () => (await listings()).filter(({ state }) => state === "live").length;
      await expect.poll(live, WORKER).toBe(1);
      await finishedRun((await account("/runs", { kind: "verify" })).body);
      expect(await live()).toBe(productIds.length);
      const count = productIds.length;
      const all = { participations: count, links: count, checks: count, ended: 0 };
      await expect.poll(evidence, WORKER).toEqual(all);
      await tell({ ...event, event: "e-late" });
      await finishedRun((await account("/runs", { kind: "verify", product_ids: productIds })).body);
      expect(await evidence()).toEqual(all);
    },
    REVIEW_TEST_MILLISECONDS,
  );

  it(
    "follows by itself: a price, a recognition that ends, a product that is hidden",
    async () => {
      const { rows: starred } = await shop.pool.query<{ product_id: string }>(
        "select product_id from ocop_channel_listing where remote_id = $1",
        [channel.shop.there.find(({ stars }) => stars !== null)?.remoteId],
      );
      const revoked = starred[0]?.product_id ?? "";
      const [priced = "", hidden = ""] = productIds.filter((id) => id !== revoked);
      const remoteOf = async (id: string) => {
        const { rows } = await shop.pool.query<{ remote_id: string }>(
          "select remote_id from ocop_channel_listing where product_id = $1",
          [id],
        );
        return rows[0]?.remote_id ?? "";
      };
      const [pricedAt, revokedAt, hiddenAt] = await Promise.all(
        [priced, revoked, hidden].map(remoteOf),
      );
      await shop.pool.query(
        `update price set amount = 77000 where price_set_id in (select link.price_set_id
           from product_variant_price_set link join product_variant variant on variant.id = link.variant_id
           where variant.product_id = $1)`,
        [priced],
      );
      await shop.pool.query(
        `update ocop_certification set revoked_on = '2026-11-01', revocation_reason = 'law_violated'
         where registered_product_id = (select registered_product_id
           from product_product_ocop_registered_product where product_id = $1)`,
        [revoked],
      );
      await shop.pool.query("update product set status = 'draft' where id = $1", [hidden]);
      const items = channel.shop.items;
      await expect
        .poll(
          () => [
            items.get(pricedAt ?? "")?.priceVnd,
            items.get(revokedAt ?? "")?.stars,
            items.has(hiddenAt ?? ""),
          ],
          UPKEEP,
        )
        .toEqual([77_000, null, false]);
      await expect.poll(async () => (await evidence())?.ended, WORKER).toBe(1);
      const { body } = await portal("/producer/channel-runs");
      const [newest] = body.channel_runs as Json[];
      expect(newest).toMatchObject({ started_by_name: null });
    },
    REVIEW_TEST_MILLISECONDS,
  );

  it("is seen by staff with its lag and its errors, and by those of other communes not at all", async () => {
    const answer = (await (await shop.admin("/admin/ocop/channel-accounts")).json()) as {
      channel_accounts: (Account & { lag_seconds: number })[];
    };
    expect(answer.channel_accounts).toMatchObject([{ id: accountId, state: "connected" }]);
    expect(answer.channel_accounts[0]?.lag_seconds).toBeGreaterThanOrEqual(0);
    const errors = await shop.admin("/admin/ocop/channel-accounts/errors");
    expect(await errors.json()).toMatchObject({ errors: [{ code: "not_in_shop", count: 1 }] });
    const ofIsland = await shop.adminToken("ly-son@mau.example");
    const seen = await fetch(`${shop.backendUrl}/admin/ocop/channel-accounts`, {
      headers: { authorization: `Bearer ${ofIsland}` },
    });
    const isOfIsland = (await seen.json()) as { channel_accounts: Account[] };
    const { rows } = await shop.pool.query<{ code: string | null }>(
      `select unit.code from ocop_producer producer
       left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
       where producer.id = $1`,
      [producerId],
    );
    const LY_SON = "21548";
    expect(isOfIsland.channel_accounts.length).toBe(rows[0]?.code === LY_SON ? 1 : 0);
  });

  it("rests when it is told to, and forgets its tokens when they are taken back", async () => {
    const paused = await account("", { paused: true }, token, "PATCH");
    expect(paused.body.channel_account).toMatchObject({ state: "paused" });
    expect((await account("/runs", {})).status).toBe(409);
    const going = await account("", { paused: false, name: "Tỏi Dori 2" }, token, "PATCH");
    expect(going.body.channel_account).toMatchObject({ state: "connected", name: "Tỏi Dori 2" });
    const revoked = await account("/revoke", {});
    expect(revoked.body.channel_account).toMatchObject({ state: "revoked" });
    const { rows } = await shop.pool.query<{ tokens: null; shop_id: null }>(
      "select tokens, shop_id from ocop_channel_account where id = $1",
      [accountId],
    );
    expect(rows).toEqual([{ tokens: null, shop_id: null }]);
    expect((await account("/runs", {})).status).toBe(409);
  });

  it("has each of its changes in the audit log, with whose they are and without tokens", async () => {
    const path = `/admin/ocop/audit?entity=channel_account&entity_id=${accountId}`;
    const text = await (await shop.admin(path)).text();
    expect(text).not.toMatch(/tokens|v1\.|access-\d|refresh-\d|allowance/);
    const { entries } = JSON.parse(text) as { entries: Json[] };
    const told = entries.map(({ actor_type, producer_id, action, after }) => {
      const { signed_in_at, ...fields } = after as Json;
      const signs = signed_in_at === undefined ? "" : signed_in_at === null ? " out" : " in";
      expect([actor_type, producer_id]).toEqual(["producer", producerId]);
      return [`${String(action)}${signs}`, fields.state ?? null, fields.name ?? null];
    });
    expect(told.reverse()).toEqual([
      ["created out", "needs_sign_in", "Tỏi Dori"],
      ["updated in", "connected", null],
      ["updated", "paused", null],
      ["updated", "connected", "Tỏi Dori 2"],
      ["updated out", "revoked", null],
    ]);
    const ofProducer = await (
      await shop.admin(`/admin/ocop/audit?record=producer:${producerId}`)
    ).text();
    expect(ofProducer).toContain(accountId);
  });
});
