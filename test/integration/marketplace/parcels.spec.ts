import { describe, expect, it } from "vitest";
import { openCart } from "../../support/place-order.ts";
import { useShop } from "../../support/shop.ts";

const shop = useShop();

type Parcels = {
  parcels: {
    producer: { handle: string; name: string } | null;
    items: { id: string; quantity: number }[];
    weight_g: number;
    shipping_option_id: string;
    shipping_vnd: number;
    delivery_estimate: { days_from: number; days_to: number; from: string; to: string } | null;
  }[];
  shipping_total_vnd: number;
  is_destination_known: boolean;
};

const LY_SON = { province: "Quảng Ngãi", metadata: { province_code: "51", commune_code: "21548" } };

async function variantOf(
  handle: string,
): Promise<{ id: string; weight: number; producer: string }> {
  const { rows } = await shop.pool.query<{ id: string; weight: number; producer: string }>(
    `select variant.id, variant.weight::int as weight, producer.handle as producer
     from product join product_variant variant on variant.product_id = product.id
     join product_product_ocop_registered_product link on link.product_id = product.id
     join ocop_registered_product registered on registered.id = link.registered_product_id
     join ocop_producer producer on producer.id = registered.producer_id
     where product.handle = $1 order by variant.variant_rank limit 1`,
    [handle],
  );
  const [row] = rows;
  if (!row) throw new Error(`The sample has no ${handle}.`);
  return row;
}

async function parcelsOf(cartId: string, query = ""): Promise<Parcels> {
  const response = await shop.store(`/store/ocop/carts/${cartId}/parcels${query}`);
  expect(response.status).toBe(200);
  return (await response.json()) as Parcels;
}

/** By hand from the sample table: the first 500 g, each further 500 g, and out of or to Lý Sơn. */
function byHand(weightG: number, first: number, further: number, surcharge: number): number {
  return first + (Math.ceil(weightG / 500) - 1) * further + surcharge;
}

describe("the parcels of a cart", () => {
  it("are one per producer, each priced by weight and distance", async () => {
    const [garlic, beef] = [
      await variantOf("toi-ly-son-dori"),
      await variantOf("thit-bo-kho-thu-ba"),
    ];
    const cart = await openCart(shop, {
      lines: [
        { variant_id: garlic.id, quantity: 3 },
        { variant_id: beef.id, quantity: 2 },
      ],
      phone: "0912345678",
    });
    const { parcels, shipping_total_vnd, is_destination_known } = await parcelsOf(cart);
    expect(parcels.map(({ producer }) => producer?.handle)).toEqual([
      garlic.producer,
      beef.producer,
    ]);
    expect(parcels.map(({ weight_g }) => weight_g)).toEqual([garlic.weight * 3, beef.weight * 2]);
    // The garlic's maker stands on Lý Sơn, the beef's on the mainland.
    const prices = [
      byHand(garlic.weight * 3, 16_000, 2_500, 14_000),
      byHand(beef.weight * 2, 16_000, 2_500, 0),
    ];
    expect(parcels.map(({ shipping_vnd }) => shipping_vnd)).toEqual(prices);
    expect(shipping_total_vnd).toBe((prices[0] ?? 0) + (prices[1] ?? 0));
    expect(is_destination_known).toBe(true);
    expect(parcels[0]?.delivery_estimate).toMatchObject({ days_from: 3, days_to: 6 });
    expect(parcels[1]?.delivery_estimate).toMatchObject({ days_from: 2, days_to: 4 });

    const far = await parcelsOf(cart, "?province_code=01&commune_code=00004");
    expect(far.parcels.map(({ shipping_vnd }) => shipping_vnd)).toEqual([
      byHand(garlic.weight * 3, 32_000, 6_000, 14_000),
      byHand(beef.weight * 2, 32_000, 6_000, 0),
    ]);

    const { rows } = await shop.pool.query<{ amount: string }>(
      `select amount from cart_shipping_method where cart_id = $1 and deleted_at is null order by amount desc`,
      [cart],
    );
    expect(rows.map(({ amount }) => Number(amount))).toEqual([...prices].sort((a, b) => b - a));
  });

  it("cost what the cart is charged, also after its address has changed", async () => {
    const beef = await variantOf("thit-bo-kho-thu-ba");
    const cart = await openCart(shop, {
      lines: [{ variant_id: beef.id, quantity: 1 }],
      phone: "0912345678",
      to: LY_SON,
    });
    const read = async () => {
      const response = await shop.store(
        `/store/carts/${cart}?fields=total,item_total,shipping_total`,
      );
      return ((await response.json()) as { cart: Record<string, number> }).cart;
    };
    const price = byHand(beef.weight, 16_000, 2_500, 14_000);
    expect((await read()).shipping_total).toBe(price);
    const address = { country_code: "vn", province: "Hà Nội", metadata: { province_code: "01" } };
    await shop.store(`/store/carts/${cart}`, {
      method: "POST",
      body: JSON.stringify({ shipping_address: address }),
    });
    const answer = await shop.store(`/store/ocop/carts/${cart}/parcels`, { method: "POST" });
    expect(answer.status).toBe(200);
    const { shipping_total_vnd } = (await answer.json()) as Parcels;
    expect(shipping_total_vnd).toBe(byHand(beef.weight, 32_000, 6_000, 0));
    const after = await read();
    expect(after.shipping_total).toBe(shipping_total_vnd);
    expect(after.total).toBe((after.item_total ?? 0) + shipping_total_vnd);
  });

  it("drop the method of a producer whose goods left the cart", async () => {
    const [garlic, beef] = [
      await variantOf("toi-ly-son-dori"),
      await variantOf("thit-bo-kho-thu-ba"),
    ];
    const cart = await openCart(shop, {
      lines: [
        { variant_id: garlic.id, quantity: 1 },
        { variant_id: beef.id, quantity: 1 },
      ],
      phone: "0912345678",
    });
    const { parcels } = await parcelsOf(cart);
    const line = parcels[0]?.items[0]?.id ?? "";
    await shop.store(`/store/carts/${cart}/line-items/${line}`, { method: "DELETE" });
    await shop.store(`/store/ocop/carts/${cart}/parcels`, { method: "POST" });
    const { rows } = await shop.pool.query<{ id: string }>(
      `select shipping_option_id as id from cart_shipping_method where cart_id = $1 and deleted_at is null`,
      [cart],
    );
    expect(rows).toEqual([{ id: parcels[1]?.shipping_option_id }]);
  });

  it.each([
    ["GET", "cart_none", "", 404],
    ["POST", "cart_none", "", 404],
    ["GET", "cart_none", "?province_code=Hanoi", 400],
    ["GET", "cart_none", "?more=1", 400],
  ])("answers %s %s%s with %i", async (method, id, query, status) => {
    const response = await shop.store(`/store/ocop/carts/${id}/parcels${query}`, { method });
    expect(response.status).toBe(status);
  });
});

describe("a producer's logistics", () => {
  it("stand for every producer that sells, with its stock at its own place", async () => {
    const { rows } = await shop.pool.query<{
      unsettled: string;
      elsewhere: string;
      places: string;
    }>(
      `select
        (select count(*) from ocop_registered_product registered
          join product_product_ocop_registered_product link on link.registered_product_id = registered.id
          where not exists (select 1 from ocop_producer_logistics logistics
            where logistics.producer_id = registered.producer_id)) as unsettled,
        (select count(*) from inventory_level where deleted_at is null and location_id not in
          (select stock_location_id from ocop_producer_logistics)) as elsewhere,
        (select count(distinct stock_location_id) from ocop_producer_logistics) as places`,
    );
    expect(rows[0]).toMatchObject({ unsettled: "0", elsewhere: "0" });
    expect(Number(rows[0]?.places)).toBeGreaterThan(20);
  });
});
