import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTikTokShopStandIn } from "../../support/channels/tiktok-shop-stand-in.ts";
import { callPortal, newProducerOwner } from "../../support/portal.ts";
import { useShop } from "../../support/shop.ts";
import { useStaff } from "../imports/import-calls.ts";

const channel = await startTikTokShopStandIn();
const LAZADA = { LAZADA_APP_KEY: "1", LAZADA_APP_SECRET: "s", LAZADA_HOST: channel.url };
const SHOPEE = { SHOPEE_PARTNER_ID: "1", SHOPEE_PARTNER_KEY: "k", SHOPEE_HOST: channel.url };
const shop = useShop({ backendEnv: { ...channel.backendEnv, ...LAZADA, ...SHOPEE } });
const { tokens, call } = useStaff(shop);

type Account = { id: string; state: string };

let token = "";
const returnUrl = () => `${shop.backendUrl}/channel-sign-ins/return`;
const pageOf = (account: string) =>
  `${shop.storefrontUrl}/en/producer/channel-accounts/${account}/signed-in`;

const portal = (path: string, body: unknown) => callPortal(shop, path, { token, body });
const account = (id: string, path: string, body: unknown) =>
  portal(`/producer/channel-accounts/${id}${path}`, body);

async function connect(adapter: string): Promise<string> {
  const { body } = await portal("/producer/channel-accounts", { adapter, name: "Gian hàng" });
  return (body.channel_account as Account).id;
}

async function begin(id: string, page = pageOf(id)): Promise<URL> {
  const { body } = await account(id, "/sign-in", { redirect_url: page });
  return new URL(String(body.url));
}

const stateOf = (url: URL) => url.searchParams.get("state") ?? "";
const comeBack = (query: string, init: RequestInit = {}) =>
  fetch(`${returnUrl()}${query}`, { redirect: "manual", ...init });

/** Agrees on the channel's page, as the owner's browser does; where it is sent from there. */
async function agree(url: URL): Promise<string> {
  const page = await (await fetch(url)).text();
  const [, link = ""] = /<a href="([^"]+)"/.exec(page) ?? [];
  return link.replaceAll("&amp;", "&");
}

async function saysToConnectAgain(response: Response): Promise<void> {
  expect(response.status).toBe(400);
  expect(response.headers.get("location")).toBeNull();
  expect(response.headers.get("content-type")).toMatch(/^text\/html/);
  const text = await response.text();
  expect(text).toContain("bấm nối gian hàng lại");
  expect(text).toContain("connect the shop again");
}

beforeAll(async () => {
  ({ token } = await newProducerOwner(shop, "dori", { phone: "0912000705" }));
  channel.store.redirectUrl = returnUrl();
});
afterAll(() => channel.close());

describe("the one address at which channels hand owners back", () => {
  it("is what every channel is given that asks for one", async () => {
    const lazada = await begin(await connect("lazada"));
    expect(lazada.searchParams.get("redirect_uri")).toBe(returnUrl());
    const shopee = await begin(await connect("shopee"));
    const redirect = new URL(shopee.searchParams.get("redirect") ?? "");
    expect(redirect.origin + redirect.pathname).toBe(returnUrl());
    expect(stateOf(redirect)).not.toBe("");
  });

  it("leads owners of two shops, from the channel to a page of their own account", async () => {
    const [first, second] = [await connect("tiktok-shop"), await connect("tiktok-shop")];
    const began = { first: await begin(first), second: await begin(second) };
    for (const [id, url] of [
      [second, began.second],
      [first, began.first],
    ] as const) {
      const back = await agree(url);
      expect(back.startsWith(`${returnUrl()}?`)).toBe(true);
      const sent = await comeBack(new URL(back).search);
      expect(sent.status).toBe(302);
      expect(sent.headers.get("cache-control")).toBe("no-store");
      expect(sent.headers.get("referrer-policy")).toBe("no-referrer");
      const target = new URL(sent.headers.get("location") ?? "");
      expect(target.origin + target.pathname).toBe(pageOf(id));
      const query = Object.fromEntries(target.searchParams);
      expect(query).toEqual(Object.fromEntries(new URL(back).searchParams));
      if (id === first) {
        // A second look uses nothing up; the page that finishes does.
        expect((await comeBack(new URL(back).search)).status).toBe(302);
        const finished = await account(id, "/sign-in/finish", { query });
        expect(finished.body.channel_account).toMatchObject({ state: "connected" });
        await saysToConnectAgain(await comeBack(new URL(back).search));
      }
    }
  });

  it("leads nowhere but to the page that was kept", async () => {
    const id = await connect("tiktok-shop");
    for (const page of ["https://evil.example/x", "javascript:alert(1)"]) {
      const { status } = await account(id, "/sign-in", { redirect_url: page });
      expect(status, page).toBe(400);
    }
    const state = stateOf(await begin(id, `${pageOf(id)}?from=a`));
    const evil = "redirect_url=https://evil.example&next=//evil.example&from=b&a[b]=c";
    const sent = await comeBack(`?state=${state}&${evil}`, {
      headers: { host: "evil.example", "x-forwarded-host": "evil.example" },
    });
    const target = new URL(sent.headers.get("location") ?? "");
    expect(target.origin + target.pathname).toBe(pageOf(id));
    expect(target.searchParams.getAll("from")).toEqual(["a", "b"]);
    expect(target.searchParams.get("a[b]")).toBe("c");
  });

  it("says to connect again for a state that is unknown, too old, missing or too long", async () => {
    const id = await connect("tiktok-shop");
    const state = stateOf(await begin(id));
    expect((await comeBack(`?state=${state}`)).status).toBe(302);
    await shop.pool.query("update ocop_channel_sign_in set expires_at = now()");
    await saysToConnectAgain(await comeBack(`?state=${state}&code=c`));
    for (const query of ["", "?state=", "?state=unknown", `?state=${"s".repeat(300)}`]) {
      await saysToConnectAgain(await comeBack(query));
    }
    await saysToConnectAgain(await comeBack(`?state[]=${state}`));
  });

  it("stops a network that tries states", async () => {
    const headers = { "x-forwarded-for": "203.0.113.9" };
    let last = await comeBack("?state=guess", { headers });
    for (let tries = 0; tries < 120 && last.status !== 429; tries += 1) {
      last = await comeBack("?state=guess", { headers });
    }
    expect(last.status).toBe(429);
    expect(Number(last.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});

describe("staff", () => {
  const accounts = "/admin/ocop/channel-accounts";
  const body = { adapter: "tiktok-shop", name: "Gian hàng của tỉnh" };
  const back = () => ({ redirect_url: `${shop.backendUrl}/app/ocop/channels` });

  it("of the province sign in to its own shop, and to no producer's", async () => {
    const made = await call(accounts, tokens.first, body);
    const { channel_account: own } = (await made.json()) as { channel_account: Account };
    const began = await call(`${accounts}/${own.id}/sign-in`, tokens.first, back());
    expect(began.status).toBe(200);
    const theirs = await connect("tiktok-shop");
    for (const [path, sent] of [
      ["sign-in", back()],
      ["sign-in/finish", { query: { state: "s", code: "c" } }],
    ] as const) {
      const refused = await call(`${accounts}/${theirs}/${path}`, tokens.first, sent);
      expect(refused.status).toBe(403);
      expect(await refused.text()).toMatch(/tự đăng nhập.* \/ The shop's owner signs in/);
    }
  });

  it("who open the admin at another address are told which one is known", async () => {
    const made = await call(accounts, tokens.first, body);
    const { channel_account: own } = (await made.json()) as { channel_account: Account };
    const page = { redirect_url: "http://127.0.0.1:1/app/ocop/channels" };
    const refused = await call(`${accounts}/${own.id}/sign-in`, tokens.first, page);
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain(shop.backendUrl);
  });

  it("of communes are offered no channel to connect", async () => {
    const offered = async (of: string) => {
      const answer = await call(accounts, of);
      return ((await answer.json()) as { channels: { adapter: string }[] }).channels;
    };
    expect((await offered(tokens.first)).map(({ adapter }) => adapter)).toContain("tiktok-shop");
    expect(await offered(tokens.lySon)).toEqual([]);
    expect((await call(accounts, tokens.lySon, body)).status).toBe(404);
    expect((await call(accounts, tokens.analyst, body)).status).toBe(403);
  });
});
