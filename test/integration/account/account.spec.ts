import { beforeAll, describe, expect, it } from "vitest";
import {
  beginRegistration,
  callStore,
  inWorld,
  newCustomer,
  PASSWORD,
  type Answer,
} from "../../support/accounts.ts";
import { codeSentTo, codesTo, messagesTo } from "../../support/messages.ts";
import { placeOrder } from "../../support/place-order.ts";
import { useShop } from "../../support/shop.ts";
import { whileComparing } from "../../support/while-comparing.ts";

const shop = useShop();

const SAU = "0912345678";
const call = (path: string, options?: Parameters<typeof callStore>[2]): Promise<Answer> =>
  callStore(shop, `/store/${path}`, options);
const signIn = (phone: string, password: string) =>
  call("ocop/sign-in", { body: { phone, password } });
const refusedCode = { status: 400, body: { code: "account_code" } };
const me = (token: string) => call("ocop/account", { token });

const address = {
  first_name: "Nguyễn Thị Sáu",
  phone: SAU,
  address_1: "Thôn Cổ Lũy",
  city: "Xã Tịnh Khê",
  province: "Quảng Ngãi",
  country_code: "vn",
  metadata: { province_code: "51", commune_code: "21211" },
};

async function variant(handle: string): Promise<string> {
  const { body } = await call(`ocop/products/${handle}`);
  const { product } = body as unknown as { product: { variants: { id: string }[] } };
  return product.variants[0]?.id ?? "";
}

async function orderAsGuest(phone: string) {
  const line = { variant_id: await variant("toi-ly-son-dori"), quantity: 1 };
  return placeOrder(shop, { lines: [line], phone, email: undefined });
}

let sau = "";
beforeAll(async () => {
  sau = await newCustomer(shop, { phone: SAU, email: "sau@mau.example" });
});

describe("an account", () => {
  it("is the person's own, kept without the password", async () => {
    expect((await me(sau)).body.account).toMatchObject({
      name: "Nguyễn Thị Sáu",
      phone: SAU,
      email: "sau@mau.example",
    });
    const { rows } = await shop.pool.query<{ kept: string }>(
      "select provider_metadata::text as kept from provider_identity where entity_id = $1",
      [inWorld(SAU)],
    );
    expect(rows[0]?.kept).toContain("scrypt");
    expect(rows[0]?.kept).not.toContain(PASSWORD);
  });

  it("tells nobody but its phone that the number has one", async () => {
    const known = await beginRegistration(shop, { phone: SAU, password: "kẻ lạ đoán mò" });
    const unknown = await beginRegistration(shop, { phone: "0912000099" });
    for (const { status, body } of [known, unknown]) {
      expect({ status, body }).toEqual({
        status: 202,
        body: { sent: true, registration: expect.stringMatching(/^oacode_\w{26}$/) as string },
      });
    }
    const { registration } = known.body;
    const body = { phone: SAU, code: "000000", registration };
    expect(await call("ocop/registrations/confirm", { body })).toMatchObject(refusedCode);
    expect(messagesTo(shop, inWorld(SAU)).at(-1)).toContain("đã có tài khoản");
    expect((await signIn(SAU, PASSWORD)).status).toBe(200);
    expect(await signIn(SAU, "kẻ lạ đoán mò")).toEqual(await signIn("0912000098", PASSWORD));
  });

  it("is made of the registration that its browser began, whoever else begins one", async () => {
    const phone = "0912000093";
    const confirm = (code: string, registration?: string) =>
      call("ocop/registrations/confirm", { body: { phone, code, registration } });
    const mine = (await beginRegistration(shop, { phone })).body.registration;
    const myCode = await codeSentTo(shop, inWorld(phone));
    const theirs = await beginRegistration(shop, { phone, password: "kẻ lạ đoán mò" });
    const theirCode = await codeSentTo(shop, inWorld(phone), 2);
    if (theirCode !== myCode) {
      expect(await confirm(theirCode, mine)).toMatchObject(refusedCode);
      expect(await confirm(myCode, theirs.body.registration)).toMatchObject(refusedCode);
    }
    expect(await confirm(myCode)).toMatchObject({ status: 400 });
    expect(await confirm(myCode, "oacode_khac")).toMatchObject(refusedCode);
    expect(await confirm(myCode, mine)).toMatchObject({ status: 200 });
    expect((await signIn(phone, "kẻ lạ đoán mò")).status).toBe(401);
    expect((await signIn(phone, PASSWORD)).status).toBe(200);
    expect(await confirm(theirCode, theirs.body.registration)).toMatchObject({ status: 409 });
  });

  it.each([
    ["a landline", { phone: "0255 3822 345" }],
    ["no name", { name: " " }],
    ["a short password", { password: "1234567" }],
    ["the number as password", { phone: "0912000097", password: "+84912000097" }],
    ["half an e-mail", { email: "sau@" }],
    ["no consent", { consent: false }],
    ["something else", { metadata: {} }],
  ])("is not begun with %s", async (_what, wrong) => {
    const body = { phone: "0912000096", name: "A", password: PASSWORD, consent: true, ...wrong };
    const answer = await call("ocop/registrations", { body });
    expect(answer).toMatchObject({ status: 400, body: { type: "invalid_data" } });
    expect(answer.body.message).toContain(" / ");
  });

  it("cannot be reached by Medusa's own doors", async () => {
    const doors = ["customer/phone", "customer/emailpass/register", "%63ustomer/phone", "x/phone"];
    for (const door of [...doors, "token/refresh", "session"]) {
      const response = await fetch(`${shop.backendUrl}/auth/${door}`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${sau}` },
        body: JSON.stringify({ phone: inWorld(SAU), email: inWorld(SAU), password: PASSWORD }),
      });
      expect(response.status, door).toBe(404);
    }
  });

  it("takes ten tries in a quarter of an hour, whether the number is registered or not", async () => {
    const stranger = "0912000095";
    await newCustomer(shop, { phone: "0912000094" });
    for (const phone of [stranger, "0912000094"]) {
      for (let attempt = 1; attempt <= 10; attempt += 1) {
        expect((await signIn(phone, `đoán lần ${attempt}`)).status).toBe(401);
      }
      expect(await signIn(phone, PASSWORD)).toMatchObject({ status: 429 });
    }
    expect((await signIn(SAU, PASSWORD)).status).toBe(200);
  });
});

describe("a new password by code", () => {
  const phone = "0912000090";
  const confirm = (code: string, password: string) =>
    call("ocop/password-resets/confirm", { body: { phone, code, password } });
  const ask = async (count: number): Promise<string> => {
    await call("ocop/password-resets", { body: { phone } });
    return codeSentTo(shop, inWorld(phone), count);
  };

  it("is set once, by the latest code, within its tries and time, and ends every session", async () => {
    const before = await newCustomer(shop, { phone });
    const first = await ask(2);
    const second = await ask(3);
    if (first !== second) expect(await confirm(first, "mật khẩu mới")).toMatchObject(refusedCode);
    expect(await confirm(second, "mật khẩu mới")).toMatchObject({ status: 200 });
    expect(await confirm(second, "mật khẩu khác")).toMatchObject(refusedCode);
    expect((await me(before)).status).toBe(401);
    expect((await call("customers/me", { token: before })).status).toBe(401);
    expect((await signIn(phone, PASSWORD)).status).toBe(401);
    expect((await signIn(phone, "mật khẩu mới")).status).toBe(200);

    const third = await ask(4);
    const wrong = third === "000000" ? "000001" : "000000";
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      expect(await confirm(wrong, "mật khẩu mới 2")).toMatchObject(refusedCode);
    }
    expect(await confirm(third, "mật khẩu mới 2")).toMatchObject(refusedCode);

    const fourth = await ask(5);
    await shop.pool.query(
      "update ocop_account_code set expires_at = now() - interval '1 second' where phone = $1",
      [phone],
    );
    expect(await confirm(fourth, "mật khẩu mới 3")).toMatchObject(refusedCode);
    expect((await signIn(phone, "mật khẩu mới")).status).toBe(200);
  });

  it("comes to the phone and never by e-mail, and says the same to a number without an account", async () => {
    const before = codesTo(shop, inWorld(SAU)).length;
    const known = await call("ocop/password-resets", { body: { phone: SAU } });
    const unknown = await call("ocop/password-resets", { body: { phone: "0912000089" } });
    expect(known).toEqual(unknown);
    expect(await codeSentTo(shop, inWorld(SAU), before + 1)).toMatch(/^\d{6}$/);
    expect(messagesTo(shop, "sau@mau.example")).toEqual([]);
    expect(messagesTo(shop, inWorld("0912000089"))).toEqual([]);
  });

  it("may be changed by whoever is signed in and knows the old one; other devices are out", async () => {
    const token = await newCustomer(shop, { phone: "0912000088" });
    const other = String((await signIn("0912000088", PASSWORD)).body.token);
    const change = (password: string) =>
      call("ocop/account/password", { token, body: { password, new_password: "một hai ba bốn" } });
    expect(await change("sai rồi nhé")).toMatchObject({ body: { code: "account_password" } });
    const changed = await change(PASSWORD);
    expect(changed.status).toBe(200);
    expect((await me(other)).status).toBe(401);
    expect((await me(String(changed.body.token))).status).toBe(200);
  });
});

describe("a password that is replaced while another request compares it", () => {
  it("ends the session of a sign-in that had begun before", async () => {
    const phone = "0912000087";
    await newCustomer(shop, { phone });
    const { status, body } = await whileComparing(
      shop,
      () => signIn(phone, PASSWORD),
      "update ocop_account set session_epoch = session_epoch + 1 where phone = $1",
      [phone],
    );
    expect(status).toBe(200);
    expect((await me(String(body.token))).status).toBe(401);
    expect((await me(String((await signIn(phone, PASSWORD)).body.token))).status).toBe(200);
  });

  it("is changed by one of those who knew it, and the others' sessions are over", async () => {
    const phone = "0912000086";
    const token = await newCustomer(shop, { phone });
    const changes = await Promise.all(
      ["một hai ba bốn", "năm sáu bảy tám", "chín mười mười một"].map((new_password) =>
        call("ocop/account/password", { token, body: { password: PASSWORD, new_password } }),
      ),
    );
    const done = changes.filter(({ status }) => status === 200);
    expect(done).toHaveLength(1);
    expect((await me(String(done[0]?.body.token))).status).toBe(200);
  });
});

describe("orders and addresses", () => {
  it("are the customer's own; a guest's order comes by code and phone alone", async () => {
    const stranger = await newCustomer(shop, { phone: "0912000080" });
    const guest = await orderAsGuest(SAU);
    const list = async (token: string) =>
      ((await call("orders?fields=id", { token })).body.orders as { id: string }[]).map(
        ({ id }) => id,
      );
    expect(await list(sau)).toEqual([]);
    const link = (token: string, phone: string) =>
      call("ocop/account/orders", { token, body: { code: guest.custom_display_id, phone } });
    expect((await link(sau, "0912345679")).status).toBe(404);
    expect(await link(sau, SAU)).toMatchObject({ status: 200, body: { order_id: guest.id } });
    expect(await list(sau)).toEqual([guest.id]);
    expect((await link(stranger, SAU)).status).toBe(404);
    expect(await list(stranger)).toEqual([]);

    const path = "customers/me/addresses";
    await call(path, { token: sau, body: { ...address, is_default_shipping: true } });
    const { addresses } = (await call(path, { token: sau })).body as unknown as {
      addresses: { id: string }[];
    };
    const mine = `${path}/${addresses[0]?.id}`;
    expect((await call(mine, { token: sau })).status).toBe(200);
    for (const attempt of [{}, { body: { city: "x" } }, { method: "DELETE" }]) {
      expect((await call(mine, { token: stranger, ...attempt })).status).toBe(404);
    }
    expect((await call(mine)).status).toBe(401);
  });
});

describe("a person's data", () => {
  it("are handed out whole, and to nobody else", async () => {
    expect((await call("ocop/account/export")).status).toBe(401);
    const { status, body } = await call("ocop/account/export", { token: sau });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      profile: { name: "Nguyễn Thị Sáu", phone: SAU, email: "sau@mau.example", language: "vi" },
      addresses: [{ address_1: "Thôn Cổ Lũy", city: "Xã Tịnh Khê" }],
      orders: [{ shipping_address: { phone: SAU }, items: [{ quantity: 1 }] }],
      consents: [{ purpose: "account", withdrawn_at: null }],
      messages: expect.arrayContaining([
        expect.objectContaining({ template: "password-reset", channel: "sms" }),
      ]) as unknown,
    });
    expect(JSON.stringify(body)).not.toContain("scrypt");
  });

  it("are not erased while an order is on its way, then are, with the sign-in, once and for all", async () => {
    const phone = "0912000070";
    const token = await newCustomer(shop, { phone, email: "xoa@mau.example" });
    await call("customers/me/addresses", { token, body: address });
    const order = await orderAsGuest(phone);
    const code = order.custom_display_id;
    await call("ocop/account/orders", { token, body: { code, phone } });
    const erase = (password: string) => call("ocop/account/erasure", { token, body: { password } });
    expect((await erase("không phải của tôi")).body.code).toBe("account_password");
    const open = await erase(PASSWORD);
    expect(open).toMatchObject({ status: 409 });
    expect(open.body.message).toContain(code);
    expect((await me(token)).status).toBe(200);

    const text = "Gọi tôi trước khi giao.";
    const body = { code, phone, consignment_code: `${code}-1`, key: "tin-nhan-1", text };
    const write = () => call(`ocop/orders/${order.id}/messages`, { body });
    await expect.poll(async () => (await write()).status, { timeout: 15_000 }).toBe(200);
    const handed = await call("ocop/account/export", { token });
    expect(handed.body.letters).toMatchObject([{ sender: "buyer", text }]);
    await shop.admin(`/admin/orders/${order.id}/cancel`, { method: "POST", body: "{}" });
    expect(await erase(PASSWORD)).toMatchObject({ status: 200, body: { erased: true } });
    expect((await me(token)).status).toBe(401);
    expect((await signIn(phone, PASSWORD)).status).toBe(401);

    const count = async (statement: string, values: string[]): Promise<number> =>
      Number((await shop.pool.query<{ n: string }>(statement, values)).rows[0]?.n);
    expect(
      await count("select count(*) as n from ocop_order_message where order_id = $1", [order.id]),
    ).toBe(0);
    expect(
      await count("select count(*) as n from customer where phone = $1 or email = $2", [
        phone,
        "xoa@mau.example",
      ]),
    ).toBe(0);
    for (const table of ["ocop_account", "ocop_account_code"]) {
      expect(await count(`select count(*) as n from ${table} where phone = $1`, [phone])).toBe(0);
    }
    const kept = await shop.pool.query<{ customer_id: string; phone: string }>(
      `select "order".customer_id, address.phone from "order"
       join order_address address on address.id = "order".shipping_address_id
       where "order".id = $1`,
      [order.id],
    );
    expect(kept.rows[0]?.phone).toBe(phone);
    const id = kept.rows[0]?.customer_id ?? "";
    expect(
      await count("select count(*) as n from customer_address where customer_id = $1", [id]),
    ).toBe(0);
    expect(
      await count(
        "select count(*) as n from ocop_account_consent where customer_id = $1 and withdrawn_at is not null",
        [id],
      ),
    ).toBe(1);
  });
});

describe("a cart", () => {
  it("moves into the account, and its order with it", async () => {
    const token = await newCustomer(shop, { phone: "0912000060" });
    const { regions } = (await call("regions")).body as unknown as { regions: { id: string }[] };
    const items = [{ variant_id: await variant("toi-ly-son-dori"), quantity: 1 }];
    const made = await call("carts", { body: { region_id: regions[0]?.id, items } });
    const { id } = made.body.cart as { id: string };
    expect((await call(`carts/${id}/customer`, { token, body: {} })).status).toBe(200);
    expect((await me(token)).body.open_cart_id).toBe(id);
  });
});
