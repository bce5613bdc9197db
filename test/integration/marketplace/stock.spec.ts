import { describe, expect, it } from "vitest";
import { openCart } from "../../support/place-order.ts";
import { useShop } from "../../support/shop.ts";

const shop = useShop({ secondBackend: true });
const PHONE = "0912345678";

type Answer = {
  status: number;
  body: { order?: { id: string }; code?: string; message?: string };
};

/** Completes a cart at one of the two backends. */
async function complete(cartId: string, backend = 0): Promise<Answer> {
  const base = backend % 2 === 0 ? shop.backendUrl : shop.secondBackendUrl;
  const response = await fetch(`${base}/store/carts/${cartId}/complete`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-publishable-api-key": shop.publishableKey,
    },
  });
  return { status: response.status, body: (await response.json()) as Answer["body"] };
}

async function admin<Body>(path: string, body: object): Promise<Body> {
  const response = await shop.admin(path, { method: "POST", body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${path} answers ${response.status}: ${await response.text()}`);
  return (await response.json()) as Body;
}

type Surroundings = {
  channel: string;
  place: string;
  profile: string;
};

async function surroundings(): Promise<Surroundings> {
  const { rows } = await shop.pool.query<Surroundings>(
    `select link.sales_channel_id as channel, level.location_id as place,
       profile.shipping_profile_id as profile
     from inventory_level level
     join sales_channel_stock_location link on link.stock_location_id = level.location_id
     join product_variant_inventory_item item on item.inventory_item_id = level.inventory_item_id
     join product_variant variant on variant.id = item.variant_id
     join product_shipping_profile profile on profile.product_id = variant.product_id
     join product on product.id = variant.product_id
     where product.handle = 'toi-ly-son-dori' limit 1`,
  );
  const [row] = rows;
  if (!row) throw new Error("The sample has no garlic.");
  return row;
}

/** Something that is stocked, as many as given. */
async function stock(title: string, count: number): Promise<string> {
  const { place } = await surroundings();
  const { inventory_item: item } = await admin<{ inventory_item: { id: string } }>(
    "/admin/inventory-items",
    { title, sku: `MAU-${title}` },
  );
  await admin(`/admin/inventory-items/${item.id}/location-levels`, {
    location_id: place,
    stocked_quantity: count,
  });
  return item.id;
}

/** Something that is sold, made of stocked parts; gives its variant. */
async function sell(title: string, parts: { id: string; count: number }[]): Promise<string> {
  const { channel, profile } = await surroundings();
  const { product } = await admin<{ product: { variants: { id: string }[] } }>("/admin/products", {
    title,
    status: "published",
    shipping_profile_id: profile,
    sales_channels: [{ id: channel }],
    options: [{ title: "Quy cách", values: ["Mẫu"] }],
    variants: [
      {
        title: "Mẫu",
        manage_inventory: true,
        options: { "Quy cách": "Mẫu" },
        prices: [{ currency_code: "vnd", amount: 50_000 }],
        inventory_items: parts.map(({ id, count }) => ({
          inventory_item_id: id,
          required_quantity: count,
        })),
      },
    ],
  });
  const [variant] = product.variants;
  if (!variant) throw new Error("The product has no variant.");
  return variant.id;
}

async function reserved(itemId: string): Promise<{ level: number; reservations: number }> {
  const { rows } = await shop.pool.query<{ level: string; reservations: string }>(
    `select (select sum(reserved_quantity) from inventory_level where inventory_item_id = $1) as level,
       (select coalesce(sum(quantity), 0) from reservation_item
        where inventory_item_id = $1 and deleted_at is null) as reservations`,
    [itemId],
  );
  return { level: Number(rows[0]?.level), reservations: Number(rows[0]?.reservations) };
}

async function openCarts(count: number, variantId: string): Promise<string[]> {
  const carts: string[] = [];
  const open = async (): Promise<void> => {
    while (carts.length < count) {
      // Taken before it is there, so that two workers never make one too many.
      const place = carts.push("") - 1;
      carts[place] = await openCart(shop, {
        lines: [{ variant_id: variantId, quantity: 1 }],
        phone: PHONE,
        email: `nguoi-mua-${place}@mau.example`,
      });
    }
  };
  await Promise.all([open(), open(), open()]);
  return carts;
}

const isOrder = ({ status, body }: Answer): boolean => status === 200 && body.order !== undefined;

describe("stock at two backends on one database", () => {
  it("sells 10 pieces to exactly 10 of 100 buyers at once", { timeout: 300_000 }, async () => {
    const item = await stock("Mười lọ", 10);
    const variant = await sell("Mười lọ", [{ id: item, count: 1 }]);
    const carts = await openCarts(100, variant);
    const answers = await Promise.all(carts.map((cart, index) => complete(cart, index)));
    const refused = answers.filter((answer) => !isOrder(answer));
    expect(answers.filter(isOrder)).toHaveLength(10);
    expect(new Set(refused.map(({ status, body }) => `${status} ${body.code}`))).toEqual(
      new Set(["400 insufficient_inventory"]),
    );
    expect(refused.some(({ body }) => body.message?.includes("Mười lọ"))).toBe(true);
    expect(await reserved(item)).toEqual({ level: 10, reservations: 10 });
  });

  it("makes one order of a cart that is completed ten times at once", async () => {
    const item = await stock("Một lần", 10);
    const variant = await sell("Một lần", [{ id: item, count: 1 }]);
    const [cart = ""] = await openCarts(1, variant);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => complete(cart, index)),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ body }) => body.order?.id)).size).toBe(1);
    expect(await reserved(item)).toEqual({ level: 1, reservations: 1 });
  });

  it("gives the order again when its cart took the last piece", async () => {
    const item = await stock("Cái cuối", 1);
    const variant = await sell("Cái cuối", [{ id: item, count: 1 }]);
    const [cart = ""] = await openCarts(1, variant);
    const first = await complete(cart);
    expect(isOrder(first)).toBe(true);
    expect((await complete(cart, 1)).body.order?.id).toBe(first.body.order?.id);
  });

  it("refuses two lines that share one inventory item, with the product's name", async () => {
    const item = await stock("Tỏi chung", 3);
    const loose = await sell("Tỏi lẻ chung", [{ id: item, count: 1 }]);
    const present = await sell("Tỏi biếu chung", [{ id: item, count: 1 }]);
    const cart = await openCart(shop, {
      lines: [
        { variant_id: loose, quantity: 2 },
        { variant_id: present, quantity: 2 },
      ],
      phone: PHONE,
    });
    const { status, body } = await complete(cart);
    expect({ status, code: body.code }).toEqual({ status: 400, code: "insufficient_inventory" });
    expect(body.message).toMatch(/Tỏi (lẻ|biếu) chung.*4.*3/);
    expect(await reserved(item)).toEqual({ level: 0, reservations: 0 });
  });

  it("counts what is in a gift box beside what is sold loose", async () => {
    const garlic = await stock("Tỏi hộp", 5);
    const sauce = await stock("Mắm hộp", 5);
    const box = await sell("Hộp quà tỏi mắm", [
      { id: garlic, count: 2 },
      { id: sauce, count: 1 },
    ]);
    const loose = await sell("Tỏi hộp lẻ", [{ id: garlic, count: 1 }]);
    const lines = (boxes: number, pieces: number) => [
      { variant_id: box, quantity: boxes },
      { variant_id: loose, quantity: pieces },
    ];
    const tooMuch = await openCart(shop, { lines: lines(2, 2), phone: PHONE });
    const enough = await openCart(shop, { lines: lines(2, 1), phone: PHONE });
    expect((await complete(tooMuch)).body.code).toBe("insufficient_inventory");
    expect(isOrder(await complete(enough))).toBe(true);
    expect(await reserved(garlic)).toEqual({ level: 5, reservations: 5 });
    expect(await reserved(sauce)).toEqual({ level: 2, reservations: 2 });
    expect((await complete(tooMuch, 1)).body.code).toBe("insufficient_inventory");
  });

  it("lets the database refuse what goes past every check", async () => {
    const item = await stock("Chốt chặn", 1);
    const { place } = await surroundings();
    const reserve = `insert into reservation_item (id, inventory_item_id, location_id, quantity, raw_quantity)
      values ($1, $2, $3, 1, '{"value": "1"}')`;
    const answers = await Promise.allSettled(
      ["resitem_1", "resitem_2"].map((id) => shop.pool.query(reserve, [id, item, place])),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const response = await shop.admin("/admin/reservations", {
      method: "POST",
      body: JSON.stringify({ inventory_item_id: item, location_id: place, quantity: 1 }),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      code: "insufficient_inventory",
      message: expect.stringContaining("Chốt chặn"),
    });
  });
});
