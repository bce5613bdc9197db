import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { CivilDate } from "../modules/ocop/rules/civil-date";
import { recallStateOn, type RecallState } from "../modules/ocop/rules/recall";
import {
  IN_AREA,
  PRODUCER_COLUMN,
  REGISTERED_PRODUCT_COLUMN,
  UNIT_JOIN,
  type ProducerView,
  type RegisteredProductView,
} from "./producer-columns";
import { orderBy, readOne, readPage, type PageOf, type PageQuery } from "./read-page";
import { isRecordId } from "./record-id";

export type RecallRow = {
  id: string;
  /** As printed on the packs; empty: every lot. */
  lots: string[];
  reason_vi: string;
  reason_en: string | null;
  advice_vi: string;
  advice_en: string | null;
  announced_on: CivilDate;
  ended_on: CivilDate | null;
  end_note: string | null;
  agency: string | null;
  decision_number: string | null;
  producer: ProducerView;
  registered_product: RegisteredProductView;
};

export type StaffRecallView = RecallRow & { state: RecallState };

/** A recall as the staff see it on a day. */
export function toStaffRecallView(row: RecallRow, asOf: CivilDate): StaffRecallView {
  return { ...row, state: recallStateOn(row, asOf) };
}

/** `state` in SQL is `recallStateOn` of the rules. */
const RECALLS = `
select recall.id, recall.lots, recall.reason_vi, recall.reason_en, recall.advice_vi,
  recall.advice_en, recall.announced_on, recall.ended_on, recall.end_note, recall.agency,
  recall.decision_number, ${PRODUCER_COLUMN}, ${REGISTERED_PRODUCT_COLUMN}
from ocop_recall recall
join ocop_registered_product registered on registered.id = recall.registered_product_id
join ocop_producer producer on producer.id = registered.producer_id ${UNIT_JOIN}
where recall.deleted_at is null and ${IN_AREA}`;

const FILTERS = `
  and (:states::text[] is null or (case
    when recall.ended_on <= :asOf or recall.ended_on <= recall.announced_on then 'ended'
    when recall.announced_on <= :asOf then 'active' else 'announced' end) = any(:states))
  and (:productId::text is null or recall.registered_product_id = :productId)
  and (:q::text is null or strpos(lower(concat_ws(' ', registered.name, producer.name,
    recall.decision_number, array_to_string(recall.lots, ' '))), lower(:q)) > 0)`;

/** What a list of recalls can be ordered by. */
export const RECALL_ORDERS = { announced_on: "announced_on", ended_on: "ended_on" };

export type RecallQuery = PageQuery & {
  unitCodes: string[] | null;
  asOf: CivilDate;
  order: string;
  states?: RecallState[];
  registeredProductId?: string;
  q?: string;
};

/** A page of the recalls of an area. */
export async function readRecalls(database: Knex, query: RecallQuery): Promise<PageOf<RecallRow>> {
  return readPage<RecallRow>(
    database,
    {
      select: RECALLS + FILTERS,
      bindings: {
        unitCodes: query.unitCodes,
        asOf: query.asOf,
        states: query.states ?? null,
        productId: query.registeredProductId ?? null,
        q: query.q ?? null,
      },
      order: orderBy(query.order, RECALL_ORDERS),
    },
    query,
  );
}

/** One recall of an area, if it is there. */
export async function readRecall(
  database: Knex,
  id: string,
  unitCodes: string[] | null,
): Promise<RecallRow | undefined> {
  if (!isRecordId(id)) return undefined;
  return readOne<RecallRow>(database, {
    select: `${RECALLS} and recall.id = :id`,
    bindings: { id, unitCodes },
  });
}
