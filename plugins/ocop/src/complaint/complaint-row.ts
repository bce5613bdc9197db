import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { orderBy, readOne, readPage, type PageOf, type PageQuery } from "../monitoring/read-page";
import type { ComplaintKind, ComplaintState } from "../modules/ocop/rules/complaint";

/** A complaint as the staff see it. */
export type ComplaintRow = {
  id: string;
  code: string;
  kind: ComplaintKind;
  state: ComplaintState;
  description: string;
  order_code: string | null;
  name: string;
  contact: string;
  language: string;
  /** ISO 8601. */
  created_at: string;
  /** Civil date. */
  answer_by: string;
  answer: string | null;
  answered_at: string | null;
  handled_by_name: string | null;
};

const SELECT = `
select id, code, kind, state, description, order_code, name, contact, language, created_at, answer_by,
  answer, answered_at, handled_by_name
from ocop_complaint where deleted_at is null`;

const FILTERS = `
  and (:states::text[] is null or state = any(:states))
  and (:kinds::text[] is null or kind = any(:kinds))
  and (:q::text is null or strpos(lower(concat_ws(' ', code, description, order_code, name, contact)),
    lower(:q)) > 0)`;

/** What a list of complaints can be ordered by. */
export const COMPLAINT_ORDERS = { answer_by: "answer_by", created_at: "created_at" };

export type ComplaintQuery = PageQuery & {
  order: string;
  states?: ComplaintState[];
  kinds?: ComplaintKind[];
  q?: string;
};

/** A page of the complaints. */
export async function readComplaints(
  database: Knex,
  query: ComplaintQuery,
): Promise<PageOf<ComplaintRow>> {
  return readPage<ComplaintRow>(
    database,
    {
      select: SELECT + FILTERS,
      bindings: {
        states: query.states ?? null,
        kinds: query.kinds ?? null,
        q: query.q ?? null,
      },
      order: orderBy(query.order, COMPLAINT_ORDERS),
    },
    query,
  );
}

/** The complaint of an id or of a code. */
export async function readComplaint(
  database: Knex,
  by: { id: string } | { code: string },
): Promise<ComplaintRow | undefined> {
  const isId = "id" in by;
  return readOne<ComplaintRow>(database, {
    select: `${SELECT} and ${isId ? "id" : "code"} = :value`,
    bindings: { value: isId ? by.id : by.code },
  });
}
