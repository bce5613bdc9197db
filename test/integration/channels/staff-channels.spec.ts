import { readSheet } from "read-excel-file/node";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { giveReadyProducts } from "../../support/channels/ready-products.ts";
import { messagesTo } from "../../support/messages.ts";
import { producerIdOf } from "../../support/portal.ts";
import { useShop } from "../../support/shop.ts";
import { read, useStaff } from "../imports/import-calls.ts";

const shop = useShop();
const { tokens, call } = useStaff(shop);

type Channel = {
  id: string;
  kind: string | null;
  account_counts: Record<string, number>;
  listing_counts: Record<string, number>;
  waiting_count: number;
  lag_seconds: number | null;
  last_run: { id: string; state: string } | null;
  accounts: { id: string; open_until: string | null; ends_at: string | null }[];
  producer_count: number;
  issues: {
    code: string;
    count: number;
    message: { vi: string };
    fix: { vi: string };
    example: { title: string };
  }[];
};
type Row = {
  producer: { id: string; name: string; commune: string | null };
  channel: { id: string; name: { vi: string } };
  products: { id: string; title: string }[];
  is_evidenced: boolean;
};
type Ready = {
  ready: Row[];
  count: number;
  producer_count: number;
  channels: { id: string; producer_count: number; product_count: number }[];
};
type Listings = {
  listings: { id: string; producer_name: string; waits_since: string | null }[];
  count: number;
};
type Run = { id: string; adapter: string; account_name: string; producer_name: string };
type Written = {
  count: number;
  sample: { subject: string; text: string } | null;
  left_out: { producer_id: string; reason: string }[];
};

const SAMPLE = "co-so-mau-thien-an";
const overview = async (token = tokens.first) =>
  (await read<{ channels: Channel[] }>(await call("/admin/ocop/channels", token))).channels;
const shopeeOf = (channels: Channel[]) => channels.find(({ id }) => id === "shopee");
const ready = async (query = "", token = tokens.first) =>
  read<Ready>(await call(`/admin/ocop/channels/ready?limit=100${query}`, token));
const write = (body: object, token = tokens.first) =>
  call("/admin/ocop/channels/messages", token, body);
const sql = (text: string, values: unknown[] = []) => shop.pool.query(text, values);

const ISSUE = (code: string) =>
  JSON.stringify([
    {
      ...{ code, severity: "error", field: "pictures" },
      ...{ message: { vi: "Thiếu ảnh", en: "No picture" }, fix: { vi: "Thêm", en: "Add" } },
    },
  ]);

let producerId = "";
let products: string[] = [];

/** Three listings of the sample producer: one live, two with a picture missing that were not sent. */
beforeAll(async () => {
  producerId = await producerIdOf(shop, SAMPLE);
  products = await giveReadyProducts(shop, producerId);
  await sql(
    `insert into ocop_channel_account (id, adapter, producer_id, name, state, settings,
       open_until, refresh_expires_at)
     values ('ochac_staff', 'shopee', $1, 'Gian hàng mẫu', 'connected', '{}',
       now() + interval '1 hour', now() + interval '3 days'),
       ('ochac_gone', 'shopee', null, 'Gian của tỉnh', 'revoked', '{}', null, null)`,
    [producerId],
  );
  await sql(
    `insert into ocop_channel_run (id, account_id, kind, state, selected, published)
     values ('ochr_staff', 'ochac_staff', 'publish', 'done', 1, 1)`,
  );
});

describe("the overview", () => {
  it("counts accounts, listings, issues and what waits", async () => {
    await sql(
      `insert into ocop_channel_listing (id, account_id, product_id, producer_id, state, issues,
         dirty_count, done_count)
       select 'ochl_' || position, 'ochac_staff', product_id, $1,
         case when position = 1 then 'live' else 'needs_attention' end,
         case when position > 1 then $3::jsonb end, 1, case when position = 1 then 1 else 0 end
       from unnest($2::text[]) with ordinality as chosen (product_id, position)`,
      [producerId, products, ISSUE("picture_missing")],
    );
    const waiting = products.length - 1;
    const shopee = shopeeOf(await overview());
    expect(shopee).toMatchObject({
      kind: "ecommerce_platform",
      account_counts: { connected: 1, revoked: 1 },
      listing_counts: { live: 1, ...(waiting > 0 && { needs_attention: waiting }) },
      waiting_count: waiting,
      last_run: { id: "ochr_staff", state: "done" },
    });
    expect(shopee?.issues.map(({ code, count }) => [code, count])).toEqual(
      waiting > 0 ? [["picture_missing", waiting]] : [],
    );
    expect(shopee?.issues.map(({ fix }) => fix.vi)).toEqual(waiting > 0 ? ["Thêm"] : []);
    const account = shopee?.accounts.find(({ id }) => id === "ochac_staff");
    expect(Date.parse(account?.open_until ?? "")).toBeGreaterThan(Date.now());
    expect(Date.parse(account?.ends_at ?? "")).toBeGreaterThan(Date.now());
    expect(JSON.stringify(shopee)).not.toContain("token");
  });

  it("says how long the first of several changes waits", async () => {
    await sql("update ocop_channel_listing set done_count = dirty_count where id = 'ochl_1'");
    await sql("update ocop_channel_listing set dirty_count = dirty_count + 1 where id = 'ochl_1'");
    await sql(
      "update ocop_channel_listing set dirty_since = now() - interval '1 hour' where id = 'ochl_1'",
    );
    await sql("update ocop_channel_listing set dirty_count = dirty_count + 1 where id = 'ochl_1'");
    const lag = shopeeOf(await overview())?.lag_seconds ?? 0;
    expect(lag).toBeGreaterThanOrEqual(3_600);
    expect(lag).toBeLessThan(3_900);
    await sql("update ocop_channel_listing set done_count = dirty_count");
    expect(shopeeOf(await overview())).toMatchObject({ waiting_count: 0, lag_seconds: null });
  });

  it("shows a commune's officer only its own producers, and lets analysts read", async () => {
    expect((await overview(tokens.analyst)).length).toBeGreaterThan(0);
    const shopee = shopeeOf(await overview(tokens.lySon));
    expect(shopee?.accounts.map(({ id }) => id)).toEqual(["ochac_gone"]);
    expect(shopee).toMatchObject({ listing_counts: {}, last_run: null, issues: [] });
  });
});

describe("a channel", () => {
  const listings = async (query = "", token = tokens.first) =>
    read<Listings>(await call(`/admin/ocop/channels/shopee/listings?${query}`, token));

  it("names who has an error, those with something to mend first", async () => {
    const all = await listings();
    expect(all.count).toBe(products.length);
    expect(all.listings.at(-1)?.id).toBe("ochl_1");
    const narrowed = await listings("issue=picture_missing");
    expect(narrowed.count).toBe(products.length - 1);
    expect(narrowed.listings.map(({ id }) => id)).not.toContain("ochl_1");
    expect((await listings("issue=no_such_issue")).count).toBe(0);
    expect((await listings("state=live")).listings.map(({ id }) => id)).toEqual(["ochl_1"]);
    expect((await listings("q=co%20so%20mau")).count).toBe(products.length);
    expect((await listings("q=khong-co")).count).toBe(0);
  });

  it("is shown to whoever reads, of the own area, and only when there is such a one", async () => {
    expect((await listings("", tokens.analyst)).count).toBe(products.length);
    expect((await listings("", tokens.lySon)).count).toBe(0);
    expect((await call("/admin/ocop/channels/khong-co/listings")).status).toBe(404);
    expect((await call("/admin/ocop/channels/shopee/listings?state=gone")).status).toBe(400);
  });

  it("has its own shops and runs, with whose they are", async () => {
    type Accounts = { channel_accounts: { id: string; producer_name: string | null }[] };
    const accounts = async (adapter: string) =>
      (await read<Accounts>(await call(`/admin/ocop/channel-accounts?adapter=${adapter}`)))
        .channel_accounts;
    const mine = (await accounts("shopee")).find(({ id }) => id === "ochac_staff");
    expect(mine?.producer_name).toBeTruthy();
    expect((await accounts("lazada")).map(({ id }) => id)).not.toContain("ochac_staff");
    const runs = async (adapter: string) =>
      (
        await read<{ channel_runs: Run[] }>(
          await call(`/admin/ocop/channel-runs?adapter=${adapter}`),
        )
      ).channel_runs;
    expect(await runs("shopee")).toMatchObject([
      { id: "ochr_staff", account_name: "Gian hàng mẫu", producer_name: mine?.producer_name },
    ]);
    expect(await runs("lazada")).toEqual([]);
    const one = await read<{ channel_run: Run }>(await call("/admin/ocop/channel-runs/ochr_staff"));
    expect(one.channel_run).toMatchObject({ adapter: "shopee", account_name: "Gian hàng mẫu" });
  });
});

describe("who is ready and not listed", () => {
  it("is the nearest step of who is missing from the figure and takes part nowhere", async () => {
    const { rows } = await read<{ rows: { producer_id: string; step: string }[] }>(
      await call("/admin/ocop/figures/modern_channel_producers/missing?limit=100", tokens.first),
    );
    const told = rows.filter(({ step }) => step === "list_products");
    expect(told.map(({ producer_id }) => producer_id)).toEqual([producerId]);
  });

  it("leaves out what is listed or said to be there, and feeds", async () => {
    const { ready: rows, count } = await ready();
    expect(count).toBeGreaterThan(0);
    expect(
      rows.some(({ channel }) => ["google-merchant", "meta-catalog"].includes(channel.id)),
    ).toBe(false);
    const listedThere = rows.filter(({ channel }) => channel.id === "shopee");
    expect(listedThere.flatMap((row) => row.products.map(({ id }) => id))).not.toEqual(
      expect.arrayContaining([products[0]]),
    );
    const [row] = rows;
    const { rows: registered } = await shop.pool.query<{ id: string }>(
      `select registered_product_id as id from product_product_ocop_registered_product
       where product_id = $1`,
      [row?.products[0]?.id],
    );
    const { rows: known } = await shop.pool.query<{ id: string }>(
      "select id from ocop_channel where code = $1",
      [row?.channel.id],
    );
    await sql(
      `insert into ocop_participation (id, producer_id, channel_id, registered_product_id)
       values ('opart_staff', $1, $2, $3)`,
      [row?.producer.id, known[0]?.id, registered[0]?.id],
    );
    await sql(
      `insert into ocop_participation_fact (id, participation_id, revision, started_on, source,
         recorded_at) values ('opfac_staff', 'opart_staff', 1, '2026-01-01', 'staff', now())`,
    );
    const own = `/admin/ocop/producers/${row?.producer.id}/participations`;
    const shown = await read<{ participations: { id: string; level: string }[] }>(
      await call(own, tokens.analyst),
    );
    expect(shown.participations).toMatchObject([{ id: "opart_staff", level: "declared" }]);
    expect((await call(own, tokens.lySon)).status).toBe(404);
    const there = (await overview()).find(({ id }) => id === row?.channel.id);
    expect(there?.producer_count).toBe(1);
    const after = await ready(`&channel=${row?.channel.id}`);
    const same = after.ready.find(({ producer }) => producer.id === row?.producer.id);
    expect(same?.products.length ?? 0).toBe((row?.products.length ?? 0) - 1);
  });

  it("is filtered, and keeps to the area", async () => {
    const { ready: rows, producer_count } = await ready();
    const [row] = rows;
    const named = await ready(`&q=${encodeURIComponent(row?.producer.name ?? "")}`);
    expect(new Set(named.ready.map(({ producer }) => producer.name))).toEqual(
      new Set([row?.producer.name]),
    );
    const plain = "co so mau";
    const found = await ready(`&q=${encodeURIComponent(plain)}`);
    expect(found.ready.map(({ producer }) => producer.id)).toContain(producerId);
    const one = await ready(`&channel=${row?.channel.id}`);
    expect(one.channels).toEqual([
      {
        id: row?.channel.id,
        producer_count: one.count,
        product_count: one.ready.reduce((sum, { products: its }) => sum + its.length, 0),
      },
    ]);
    expect(new Set(one.ready.map(({ channel }) => channel.id))).toEqual(new Set([row?.channel.id]));
    expect(one.producer_count).toBeLessThanOrEqual(producer_count);
    const none = await ready("&without_evidence=true");
    expect(none.ready.every(({ is_evidenced }) => !is_evidenced)).toBe(true);
    const own = await ready("", tokens.lySon);
    expect(own.ready.every(({ producer }) => producer.commune?.includes("Lý Sơn"))).toBe(true);
    expect((await call("/admin/ocop/channels/ready?set=27")).status).toBe(400);
  });

  it("is exported as it stands, with formulas defused", async () => {
    const all = await ready();
    await sql("update ocop_producer set name = '=' || name where id = $1", [
      all.ready[0]?.producer.id,
    ]);
    const { ready: rows, count } = await ready("&offset=0");
    const workbook = await call("/admin/ocop/channels/ready.xlsx");
    const cells = await readSheet(Buffer.from(await workbook.arrayBuffer()));
    expect(cells).toHaveLength(count + 1);
    const listed = rows.map(({ producer, channel, products: its }) => [
      ...[producer.name, producer.commune, channel.name.vi, its.length],
      its.map(({ title }) => title).join("; "),
    ]);
    expect(cells.slice(1, 1 + rows.length).map((row) => row.slice(0, 5))).toEqual(listed);
    const csv = await (await call("/admin/ocop/channels/ready.csv")).text();
    expect(csv.trim().split("\r\n")).toHaveLength(count + 1);
    expect(csv).toContain(`"'=`);
    await sql("update ocop_producer set name = substr(name, 2) where id = $1", [
      all.ready[0]?.producer.id,
    ]);
  });
});

describe("messages to producers", () => {
  it("are written once a week, sent once, and kept in the audit log", async () => {
    const { ready: rows } = await ready();
    const [row] = rows;
    const id = row?.producer.id ?? "";
    const mailbox = "chu-the-mau-san-sang@mau.example";
    await sql("update ocop_producer set email = $2 where id = $1", [id, mailbox]);
    const wish = { channel: row?.channel.id, producer_ids: [id] };
    const preview = await read<Written>(await write({ ...wish, preview: true }));
    expect(preview.count).toBe(1);
    expect(preview.sample?.text).toContain("/producer/channels");
    expect(preview.sample?.text).toContain(row?.products[0]?.title);
    expect((await sql("select 1 from ocop_channel_message")).rowCount).toBe(0);

    const both = await Promise.all([write(wish), write(wish)]);
    const counts = await Promise.all(both.map((answer) => read<Written>(answer)));
    expect(counts.map(({ count }) => count).sort()).toEqual([0, 1]);
    const again = await read<Written>(await write(wish));
    expect(again).toMatchObject({
      count: 0,
      left_out: [{ producer_id: id, reason: "written_lately" }],
    });
    await vi.waitFor(
      async () => {
        const { rowCount } = await sql(
          "select 1 from ocop_channel_message where sent_at is not null",
        );
        expect(rowCount).toBe(1);
      },
      { timeout: 30_000, interval: 500 },
    );
    expect(messagesTo(shop, mailbox)).toHaveLength(1);
    const audit = await sql("select 1 from ocop_audit_entry where entity = 'channel_message'");
    expect(audit.rowCount).toBe(1);
    expect((await read<Written>(await write({ ...wish, force: true }))).count).toBe(1);
  });

  it("refuse what is not theirs to write and what names no channel", async () => {
    const { ready: rows } = await ready();
    const row = rows.find(({ producer }) => !producer.commune?.includes("Lý Sơn"));
    const wish = { channel: row?.channel.id, producer_ids: [row?.producer.id] };
    expect((await write(wish, tokens.analyst)).status).toBe(403);
    expect((await write(wish, tokens.lySon)).status).toBe(404);
    expect((await write({ ...wish, producer_ids: ["khong-co"] })).status).toBe(404);
    expect((await write({ ...wish, channel: "google-merchant" })).status).toBe(400);
    expect((await write({ ...wish, producer_ids: [] })).status).toBe(400);
  });
});
