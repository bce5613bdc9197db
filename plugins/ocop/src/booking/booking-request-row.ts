import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { orderBy, readOne, readPage, type PageOf, type PageQuery } from "../monitoring/read-page";
import type { BookingRequestState } from "../modules/ocop/rules/booking-request";

/** A request as the staff see it. */
export type BookingRequestRow = {
  id: string;
  code: string;
  state: BookingRequestState;
  product_name: string;
  producer_name: string;
  name: string;
  phone: string;
  /** Civil dates. */
  wished_from: string | null;
  wished_until: string | null;
  quantity: number | null;
  note: string | null;
  language: string;
  /** ISO 8601. */
  created_at: string;
  told_at: string | null;
  outcome_note: string | null;
  handled_by_name: string | null;
};

const SELECT = `
select id, code, state, product_name, producer_name, name, phone, wished_from, wished_until, quantity,
  note, language, created_at, told_at, outcome_note, handled_by_name
from ocop_booking_request where deleted_at is null`;

const FILTERS = `
  and (:states::text[] is null or state = any(:states))
  and (:q::text is null or strpos(lower(concat_ws(' ', code, product_name, producer_name, name, phone)),
    lower(:q)) > 0)`;

/** What a list of requests can be ordered by. */
export const BOOKING_REQUEST_ORDERS = { created_at: "created_at" };

/** A page of the requests. */
export async function readBookingRequests(
  database: Knex,
  query: PageQuery & { order: string; states?: BookingRequestState[]; q?: string },
): Promise<PageOf<BookingRequestRow>> {
  return readPage<BookingRequestRow>(
    database,
    {
      select: SELECT + FILTERS,
      bindings: { states: query.states ?? null, q: query.q ?? null },
      order: orderBy(query.order, BOOKING_REQUEST_ORDERS),
    },
    query,
  );
}

/** The request of an id. */
export async function readBookingRequest(
  database: Knex,
  id: string,
): Promise<BookingRequestRow | undefined> {
  return readOne<BookingRequestRow>(database, {
    select: `${SELECT} and id = :id`,
    bindings: { id },
  });
}

/** A request that nobody was told of yet, with the producer's address. */
export type UntoldRequest = BookingRequestRow & { email: string | null; attempt_count: number };

/** The requests that nobody was told of yet and that are due, those tried least often first. */
export async function untoldRequests(database: Knex): Promise<UntoldRequest[]> {
  const { rows } = await database.raw<{ rows: UntoldRequest[] }>(
    `select request.*, producer.email from ocop_booking_request request
     left join ocop_producer producer on producer.id = request.producer_id
     where request.deleted_at is null and request.told_at is null
       and (request.next_attempt_at is null or request.next_attempt_at <= now())
     order by request.attempt_count, request.created_at limit 50`,
  );
  return rows;
}

/** What of a listing a request is made for; undefined when it is not asked for but sent by parcel. */
export type BookableProduct = {
  registered_product_id: string;
  product_name: string;
  producer_id: string;
  producer_name: string;
  set_number: number;
};

/** The registered product behind an address of the shop. */
export async function readListedProduct(
  database: Knex,
  handle: string,
): Promise<BookableProduct | undefined> {
  const { rows } = await database.raw<{ rows: BookableProduct[] }>(
    `select registered.id as registered_product_id, registered.name as product_name,
       producer.id as producer_id, producer.name as producer_name, "set".number as set_number
     from product
     join product_product_ocop_registered_product link on link.product_id = product.id
       and link.deleted_at is null
     join ocop_registered_product registered on registered.id = link.registered_product_id
       and registered.deleted_at is null
     join ocop_producer producer on producer.id = registered.producer_id
       and producer.state = 'active' and producer.deleted_at is null
     join ocop_product_set "set" on "set".id = registered.product_set_id
     where product.handle = :handle and product.deleted_at is null
       and product.status = 'published'`,
    { handle },
  );
  return rows[0];
}
