import { expect } from "vitest";
import type { Shop } from "../../support/shop.ts";

/** Today in Viet Nam, or so many days from it, as a civil date. */
export function dayFromToday(days = 0): string {
  const instant = new Date(Date.now() + days * 86_400_000);
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(instant);
}

export interface Registered {
  id: string;
  producer_id: string;
  unit_code: string;
}

/** A registered product of the sample by its handle. */
export async function registered(shop: Shop, handle: string): Promise<Registered> {
  const { rows } = await shop.pool.query<Registered>(
    `select product.id, product.producer_id, unit.code as unit_code
     from ocop_registered_product product
     join ocop_producer producer on producer.id = product.producer_id
     join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
     where product.handle = $1`,
    [handle],
  );
  const [product] = rows;
  if (!product) throw new Error(`The sample has no registered product "${handle}"`);
  return product;
}

/** Sends JSON to the admin API and gives its answer, which must have the status. */
export async function post<Answer>(
  shop: Shop,
  path: string,
  body: unknown,
  status = 200,
): Promise<Answer> {
  const response = await shop.admin(path, { method: "POST", body: JSON.stringify(body) });
  const answer = (await response.json()) as Answer;
  expect(response.status, `${path}: ${JSON.stringify(answer)}`).toBe(status);
  return answer;
}

export async function get<Answer>(shop: Shop, path: string, status = 200): Promise<Answer> {
  const response = await shop.admin(path);
  const answer = (await response.json()) as Answer;
  expect(response.status, `${path}: ${JSON.stringify(answer)}`).toBe(status);
  return answer;
}

/** How many rows a table has, to see that nothing was written. */
export async function countOf(shop: Shop, table: string): Promise<number> {
  const { rows } = await shop.pool.query<{ count: number }>(
    `select count(*)::int as count from ${table}`,
  );
  return rows[0]?.count ?? 0;
}

export interface AuditRow {
  action: string;
  actor_type: string;
  actor_id: string | null;
  actor_name: string | null;
  reason: string | null;
}

/** The audit log of a record, oldest first. */
export async function auditOf(shop: Shop, entity: string, id: string): Promise<AuditRow[]> {
  const { rows } = await shop.pool.query<AuditRow>(
    `select action, actor_type, actor_id, actor_name, reason from ocop_audit_entry
     where entity = $1 and entity_id = $2 order by created_at`,
    [entity, id],
  );
  return rows;
}
