import { describe, expect, it } from "vitest";
import { callStore, newCustomer, PASSWORD } from "../../support/accounts.ts";
import { callPortal, newProducerOwner, portalToken } from "../../support/portal.ts";
import { useShop } from "../../support/shop.ts";

const shop = useShop();
const me = (token: string) => callPortal(shop, "/producer/me", { token });

describe("signing in to the portal", () => {
  it("takes the owner's e-mail or phone number and says for whom they act", async () => {
    const { password } = shop.producerSignIn;
    const byPhone = await portalToken(shop, "0900 000 003", password);
    for (const token of [await portalToken(shop), byPhone]) {
      expect((await me(token)).body).toMatchObject({
        person: { phone: "0900000003" },
        producer: { handle: "co-so-mau-thien-an", role: "owner", state: "active" },
        helper: null,
        invitations: [],
      });
    }
  });

  it("says the same of an unknown name and of a wrong password", async () => {
    const answers = await Promise.all(
      ["0912 345 699", "khong-ai@mau.example", shop.producerSignIn.email].map((login) =>
        callPortal(shop, "/producer/sign-in", { body: { login, password: "kẻ lạ đoán mò" } }),
      ),
    );
    expect(answers[0]?.status).toBe(401);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const bad = await callPortal(shop, "/producer/sign-in", {
      body: { login: "x", password: "y" },
    });
    expect(bad.status).toBe(400);
    expect(bad.body.message).toContain("login: cần số di động 10 chữ số hoặc e-mail");
  });

  it("lets nobody in without a token of the portal, not even where no route is", async () => {
    const customer = await newCustomer(shop, { phone: "0912000301" });
    const { token: staff } = { token: await shop.adminToken() };
    for (const token of [null, "x.y.z", customer, staff]) {
      for (const path of ["/producer/me", "/producer/khong-co", "/producer", "/producer//me"]) {
        expect((await callPortal(shop, path, { token })).status, `${token} ${path}`).toBe(401);
      }
    }
    const portal = await portalToken(shop);
    expect((await callStore(shop, "/store/ocop/account", { token: portal })).status).toBe(401);
    const renewed = await callPortal(shop, "/auth/token/refresh", {
      method: "POST",
      token: portal,
    });
    expect(renewed.status).toBe(404);
  });

  it("joins an invited person by their phone number, and lets them change between producers", async () => {
    const handle = "co-so-mau-thien-an";
    const { token, producerId } = await newProducerOwner(shop, handle, { phone: "0912000302" });
    expect((await me(token)).body).toMatchObject({ producer: { id: producerId, role: "owner" } });
    // An invitation is answered once, and only by the number that it was sent to.
    const stranger = await newCustomer(shop, { phone: "0912000303" }).then(() =>
      portalToken(shop, "0912000303", PASSWORD),
    );
    const { rows } = await shop.pool.query<{ id: string }>(
      `insert into ocop_producer_member (id, name, phone, role, state, producer_id)
       select 'omemb_other', 'Mẫu', '0912000302', 'member', 'invited', id
       from ocop_producer where handle = 'htx-mau-song-tra' returning producer_id as id`,
    );
    const accept = (as: string) =>
      callPortal(shop, "/producer/memberships/omemb_other/accept", { method: "POST", token: as });
    expect((await accept(stranger)).status).toBe(404);
    expect((await accept(token)).status).toBe(200);
    expect((await accept(token)).status).toBe(404);
    const change = (member_id: string, as: string) =>
      callPortal(shop, "/producer/session", { body: { member_id }, token: as });
    expect((await change("omemb_other", stranger)).status).toBe(404);
    const other = String((await change("omemb_other", token)).body.token);
    expect((await me(other)).body).toMatchObject({ producer: { id: rows[0]?.id, role: "member" } });
    await shop.pool.query(
      "update ocop_producer_member set state = 'removed' where id = 'omemb_other'",
    );
    expect((await me(other)).status).toBe(401);
    expect((await me(token)).status).toBe(200);
  });

  it("signs out everywhere", async () => {
    await newCustomer(shop, { phone: "0912000304" });
    const [one, other] = [
      await portalToken(shop, "0912000304", PASSWORD),
      await portalToken(shop, "0912000304", PASSWORD),
    ];
    const out = await callPortal(shop, "/producer/sign-out-everywhere", {
      method: "POST",
      token: one,
    });
    expect(out.body).toEqual({ signed_out: true });
    expect((await me(one)).status).toBe(401);
    expect((await me(other)).status).toBe(401);
  });
});
