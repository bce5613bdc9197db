import type { Shop } from "../../support/shop.ts";

/** Keeps scheduled jobs out: only what a test asks for is done. */
export const WITHOUT_JOBS = { MEDUSA_WORKER_MODE: "server" };

export type Run = {
  date: string;
  is_first_run: boolean;
  products: number;
  changes: number;
  events: number;
  reminders: number;
  mails_sent: number;
  mail_problems: number;
};

export type Transition = {
  from_status: string;
  to_status: string;
  changed_on: string;
  emitted_at: Date | null;
};

const post = (body: unknown): RequestInit => ({ method: "POST", body: JSON.stringify(body) });

/** Asks for a day to be kept and takes the answer for granted. */
export async function keep(shop: Shop, date: string): Promise<Run> {
  const response = await shop.admin("/admin/ocop/daily-run", post({ date }));
  const answer = (await response.json()) as { daily_run: Run; message?: string };
  if (response.status !== 200) throw new Error(`${response.status}: ${answer.message}`);
  return answer.daily_run;
}

/** Leaves one registered product in the register, of a producer with an address, uncertified. */
export async function keepOneProduct(shop: Shop, handle: string): Promise<string> {
  const { rows } = await shop.pool.query<{ id: string; producer_id: string }>(
    "select id, producer_id from ocop_registered_product where handle = $1",
    [handle],
  );
  const [product] = rows;
  if (!product) throw new Error(`The sample has no registered product "${handle}".`);
  await shop.pool.query("delete from ocop_certification");
  // The sample's applicant would wait to be approved.
  await shop.pool.query("update ocop_producer set deleted_at = now() where state = 'applied'");
  await shop.pool.query(
    `update ocop_registered_product set potential_five_star = false,
       deleted_at = case when id = $1 then null else now() end`,
    [product.id],
  );
  await shop.pool.query("update ocop_producer set email = $2 where id = $1", [
    product.producer_id,
    "Chu.The@example.vn",
  ]);
  return product.id;
}

/** Writes a recognition into the register as a confirmed award leaves it. */
export async function recognise(
  shop: Shop,
  registeredProductId: string,
  { issuedOn, validUntil }: { issuedOn: string; validUntil: string },
): Promise<string> {
  const id = `ocert_${issuedOn}`;
  await shop.pool.query(
    `insert into ocop_certification (id, public_code, star, issued_on, issued_precision,
       valid_until, sources, registered_product_id)
     values ($1, $2, 4, $3, 'day', $4, '[]', $5)`,
    [id, `CODE${issuedOn}`, issuedOn, validUntil, registeredProductId],
  );
  return id;
}

export async function transitionsOf(shop: Shop, productId: string): Promise<Transition[]> {
  const { rows } = await shop.pool.query<Transition>(
    `select from_status, to_status, changed_on, emitted_at from ocop_status_transition
     where registered_product_id = $1 order by changed_on, updated_at, id`,
    [productId],
  );
  return rows;
}

/** What the bell of the admin lists, the oldest first. */
export async function bellOf(shop: Shop): Promise<{ title: string; description: string }[]> {
  const response = await shop.admin("/admin/notifications?channel=feed&limit=100&order=created_at");
  const { notifications } = (await response.json()) as {
    notifications: { data: { title: string; description: string } }[];
  };
  return notifications.map(({ data }) => data);
}
