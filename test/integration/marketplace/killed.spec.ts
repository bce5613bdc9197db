import type pg from "pg";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { openCart } from "../../support/place-order.ts";
import { startStripeStandIn } from "../../support/stripe-stand-in.ts";
import { json, useCardShop } from "../payments/card-shop.ts";
import { stockOf, variantOf } from "./consignments.ts";

const stripe = await startStripeStandIn();
const { shop, chooseCard, settled } = useCardShop(stripe);

/** Where the completion of a cart is when its server is killed: before what it writes there. */
const STEPS = ["order", "order_cart", "reservation_item", "payment", "order_transaction"] as const;
type Step = (typeof STEPS)[number];

const PRODUCTS = ["toi-ly-son-dori", "thit-bo-kho-thu-ba"];
const PHONE = "0912345678";
const GATE = 424_242;

type Purchase = { step: Step; cartId: string; email: string; intentId: string | null };

/** The servers that wait at the gate. */
const WAITING = `select pid from pg_locks where locktype = 'advisory' and objid = ${GATE} and not granted`;

/** How the new row of each step tells whose it is. */
const BUYER_OF: Record<Step, string> = {
  order: `new.email`,
  order_cart: `(select email from cart where id = new.cart_id)`,
  reservation_item: `(select "order".email from "order" join order_item item
    on item.order_id = "order".id where item.item_id = new.line_item_id limit 1)`,
  payment: `(select cart.email from cart join cart_payment_collection link
    on link.cart_id = cart.id where link.payment_collection_id = new.payment_collection_id limit 1)`,
  order_transaction: `(select email from "order" where id = new.order_id)`,
};

/** Lets the rows of buyers named after a step wait for a lock that the test holds. */
async function buildGates(): Promise<void> {
  for (const step of STEPS) {
    await shop.pool.query(
      `create function gate_${step}() returns trigger language plpgsql as $$ begin
         if ${BUYER_OF[step]} ~ '^${step.replaceAll("_", "-")}-(cod|card)@' then
           perform pg_advisory_xact_lock_shared(${GATE});
         end if;
         return new; end $$;
       create trigger gate before insert on "${step}" for each row execute function gate_${step}();`,
    );
  }
}

async function buy(step: Step, method: "cod" | "card", product: number): Promise<Purchase> {
  const email = `${step.replaceAll("_", "-")}-${method}@mau.example`;
  const { id } = await variantOf(shop, PRODUCTS[product] ?? "");
  const buyer = { lines: [{ variant_id: id, quantity: 1 }], phone: PHONE, email };
  const cartId = await openCart(shop, buyer);
  if (method === "cod") return { step, cartId, email, intentId: null };
  const { rows } = await shop.pool.query<{ id: string }>(
    `select payment_collection_id as id from cart_payment_collection where cart_id = $1`,
    [cartId],
  );
  const { intentId } = await chooseCard(rows[0]?.id ?? "");
  stripe.pay(intentId);
  return { step, cartId, email, intentId };
}

const complete = (cartId: string) =>
  shop.store(`/store/carts/${cartId}/complete`, { method: "POST" });

/** Kills the backend while each of these is being completed, at its step, and starts it again. */
async function killAt(purchases: Purchase[]): Promise<void> {
  const holder: pg.PoolClient = await shop.pool.connect();
  try {
    await holder.query(`select pg_advisory_lock(${GATE})`);
    const lost = purchases.map(({ cartId }) => complete(cartId).catch(() => null));
    await vi.waitUntil(async () => (await holder.query(WAITING)).rowCount === purchases.length, {
      timeout: 60_000,
      interval: 50,
    });
    await shop.killBackend();
    await holder.query(`select pg_terminate_backend(pid) from (${WAITING}) waiting`);
    expect(await Promise.all(lost)).toEqual(lost.map(() => null));
  } finally {
    await holder.query(`select pg_advisory_unlock(${GATE})`);
    holder.release();
  }
  await shop.restartBackend();
}

/** As if the minutes had passed after which the locks and the orders of a dead server count as left. */
async function letTimePass(): Promise<void> {
  await shop.pool.query(`update cart set created_at = created_at - interval '1 hour'`);
  await shop.pool.query(`update "order" set created_at = created_at - interval '5 minutes'`);
  await shop.pool.query(`update capture set created_at = created_at - interval '5 minutes'`);
  await shop.pool.query(`update locking set expiration = now() - interval '1 second'`);
}

type Found = { reserved: number; consignments: number; payments: number; paid: number };

/** The orders of a buyer, with what belongs to each. */
async function ordersOf(email: string): Promise<Found[]> {
  const { rows } = await shop.pool.query<Found>(
    `select
       (select coalesce(sum(reserved.quantity), 0)::int from reservation_item reserved
         join order_item item on item.item_id = reserved.line_item_id
         where item.order_id = o.id and reserved.deleted_at is null) as reserved,
       (select count(*)::int from ocop_consignment where order_id = o.id) as consignments,
       (select count(*)::int from payment join order_payment_collection link
         on link.payment_collection_id = payment.payment_collection_id
         where link.order_id = o.id and payment.canceled_at is null) as payments,
       (select coalesce(sum(amount), 0)::int from order_transaction
         where order_id = o.id and deleted_at is null) as paid
     from "order" o where o.email = $1 and o.deleted_at is null and o.canceled_at is null`,
    [email],
  );
  return rows;
}

describe("a backend that is killed while it completes carts", () => {
  const purchases: Purchase[] = [];
  const stockBefore: Record<string, { stocked: number; reserved: number }> = {};
  const stocks = async () =>
    Promise.all(PRODUCTS.map(async (name) => stockOf(shop, (await variantOf(shop, name)).item)));

  beforeAll(async () => {
    await buildGates();
    const before = await stocks();
    PRODUCTS.forEach((name, index) => Object.assign(stockBefore, { [name]: before[index] }));
    // A server completes three carts at a time, and reservations of one product wait for each other.
    const rounds: [Step, "cod" | "card", number][][] = [
      [
        ["order", "cod", 0],
        ["order_cart", "cod", 0],
        ["reservation_item", "cod", 1],
      ],
      [
        ["payment", "cod", 0],
        ["order", "card", 0],
        ["order_cart", "card", 1],
      ],
      [
        ["payment", "card", 0],
        ["order_transaction", "card", 0],
        ["reservation_item", "card", 1],
      ],
    ];
    for (const round of rounds) {
      const made = [];
      for (const [step, method, product] of round) made.push(await buy(step, method, product));
      await killAt(made);
      purchases.push(...made);
    }
    await letTimePass();
    const areFree = async () => (await shop.pool.query("select id from locking")).rowCount === 0;
    await vi.waitUntil(areFree, { timeout: 90_000, interval: 500 });
    // Stripe repeats what nobody has answered.
    for (const { intentId } of purchases) {
      if (intentId === null) continue;
      for (const event of stripe.eventsOf(intentId)) await stripe.deliver(event, shop.backendUrl);
      await settled(intentId);
    }
  }, 300_000);

  it(
    "leaves no buyer without an order or with two, once it is mended",
    { timeout: 90_000 },
    async () => {
      for (const { cartId } of purchases) {
        const answer = await complete(cartId);
        expect([answer.status, (await json<{ type: string }>(answer)).type]).toEqual([
          200,
          "order",
        ]);
      }
      for (const { email, intentId } of purchases) {
        await expect
          .poll(async () => ({ email, orders: await ordersOf(email) }), {
            timeout: 80_000,
            interval: 500,
          })
          .toEqual({
            email,
            orders: [
              {
                ...{ reserved: 1, consignments: 1, payments: 1 },
                paid: intentId === null ? 0 : expect.toSatisfy((paid: number) => paid > 0),
              },
            ],
          });
      }
    },
  );

  it("keeps every payment, and takes none twice", async () => {
    for (const { email, intentId } of purchases) {
      if (intentId === null) continue;
      const { amount_received: received } = stripe.store.intents.get(intentId) ?? {};
      expect(await ordersOf(email)).toMatchObject([{ paid: received }]);
    }
  });

  it("leaves no stock stuck", async () => {
    const after = await stocks();
    const bought = (name: string) => (PRODUCTS.indexOf(name) === 1 ? 3 : purchases.length - 3);
    PRODUCTS.forEach((name, index) => {
      const before = stockBefore[name];
      expect(after[index]).toEqual({
        stocked: before?.stocked,
        reserved: (before?.reserved ?? 0) + bought(name),
      });
    });
  });
});
