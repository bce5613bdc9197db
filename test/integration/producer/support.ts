import { expect } from "vitest";
import type { Shop } from "../../support/shop.ts";

export type StaffProducer = {
  id: string;
  handle: string;
  name: string;
  legal_name: string;
  legal_form: string;
  state: string;
  tax_code: string | null;
  phone: string | null;
  story: string | null;
  administrative_unit: { code: string } | null;
  legacy_place: string | null;
  product_count: number;
  updated_at: string;
  management_systems: {
    id: string;
    name: string;
    validity: string;
    days_left: number | null;
    updated_at: string;
  }[];
  members: { id: string; name: string; role: string; state: string; phone: string | null }[];
  state_changes: {
    from_state: string | null;
    to_state: string;
    reason: string;
    actor_name: string | null;
  }[];
  registered_products: { id: string; handle: string; badge: { certification_status: string } }[];
  next_states: string[];
};

export type Failure = { type: string; message: string };

/**
 * The admin API as a spec speaks to it: sends JSON, expects a status, gives the parsed answer. The
 * first sample staff member speaks when the headers name no other.
 */
export function staffApi(shop: Shop, headers: Record<string, string> = {}) {
  const call = async <Answer>(
    method: string,
    path: string,
    { status, body }: { status: number; body?: unknown },
  ): Promise<Answer> => {
    const response = await shop.admin(`/admin/ocop${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    expect(response.status, `${method} ${path}: ${text}`).toBe(status);
    return JSON.parse(text) as Answer;
  };
  return {
    get: <Answer>(path: string, status = 200) => call<Answer>("GET", path, { status }),
    post: <Answer>(path: string, body: unknown, status = 200) =>
      call<Answer>("POST", path, { status, body }),
    remove: <Answer>(path: string, status = 200) => call<Answer>("DELETE", path, { status }),
    createProducer: async (facts: Record<string, unknown> = {}): Promise<StaffProducer> => {
      const name = `HTX Thử nghiệm ${Math.random().toString(36).slice(2)}`;
      const { producer } = await call<{ producer: StaffProducer }>("POST", "/producers", {
        status: 201,
        body: {
          name,
          legal_name: name,
          legal_form: "cooperative",
          unit_code: "21211",
          state: "active",
          ...facts,
        },
      });
      return producer;
    },
  };
}

/** Everything that the register holds, to see that nothing changed. */
export async function registerAsItIs(shop: Shop): Promise<unknown[]> {
  const { rows } = await shop.pool.query<{ rows: unknown }>(
    `select json_build_array(
       (select json_agg(to_jsonb(t) order by t.id) from ocop_producer t),
       (select json_agg(to_jsonb(t) order by t.id) from ocop_management_system t),
       (select json_agg(to_jsonb(t) order by t.id) from ocop_producer_member t),
       (select json_agg(to_jsonb(t) order by t.id) from ocop_legal_representative t),
       (select json_agg(to_jsonb(t) order by t.id) from ocop_producer_state_change t),
       (select json_agg(to_jsonb(t) order by t.id) from ocop_registered_product t),
       (select count(*) from ocop_audit_entry)) as rows`,
  );
  return rows;
}

export type AuditRow = {
  actor_type: string;
  actor_id: string | null;
  actor_name: string | null;
  reason: string | null;
  entity: string;
  action: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
};

/** What the audit log says of a record, oldest first. */
export async function auditOf(shop: Shop, entityId: string): Promise<AuditRow[]> {
  const { rows } = await shop.pool.query<AuditRow>(
    `select actor_type, actor_id, actor_name, reason, entity, action, before, after
     from ocop_audit_entry where entity_id = $1 order by created_at, id`,
    [entityId],
  );
  return rows;
}
