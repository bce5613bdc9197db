import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { IN_AREA } from "../catalog/staff-scope";
import type { CorrectedFact, CorrectionState } from "../modules/ocop/rules/register-correction";
import { orderBy, readOne, readPage, type PageOf, type PageQuery } from "../monitoring/read-page";
import { isRecordId } from "../monitoring/record-id";

/** A mistake that a producer reported, as its staff see it. */
export type CorrectionRow = {
  id: string;
  fact: CorrectedFact;
  state: CorrectionState;
  register_says: string | null;
  is_right: string;
  note: string | null;
  file_name: string | null;
  reported_by_name: string | null;
  /** ISO 8601. */
  created_at: string;
  answer: string | null;
  answered_at: string | null;
  handled_by_name: string | null;
  producer: { id: string; name: string };
  registered_product: { id: string; name: string } | null;
};

const COLUMNS = `
  correction.id, correction.fact, correction.state, correction.register_says, correction.is_right,
  correction.note, correction.file_name, correction.reported_by_name, correction.created_at,
  correction.answer, correction.answered_at, correction.handled_by_name,
  json_build_object('id', producer.id, 'name', producer.name) as producer,
  case when registered.id is null then null
    else json_build_object('id', registered.id, 'name', registered.name) end as registered_product`;

const FROM = `
from ocop_register_correction correction
join ocop_producer producer on producer.id = correction.producer_id
left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
left join ocop_registered_product registered on registered.id = correction.registered_product_id
where correction.deleted_at is null and ${IN_AREA}
  and (:producerId::text is null or correction.producer_id = :producerId)`;

const FILTERS = `
  and (:states::text[] is null or correction.state = any(:states))
  and (:q::text is null or strpos(lower(concat_ws(' ', producer.name, registered.name,
    correction.register_says, correction.is_right, correction.note)), lower(:q)) > 0)`;

/** What a list of reports can be ordered by. */
export const CORRECTION_ORDERS = { created_at: "created_at" };

/** Whose reports: of the staff's area, or (`producerId`) of one producer. */
export type CorrectionScope = { unitCodes: string[] | null; producerId: string | null };

export type CorrectionQuery = PageQuery &
  CorrectionScope & { order: string; states?: CorrectionState[]; q?: string };

/** A page of the reports. */
export async function readCorrections(
  database: Knex,
  query: CorrectionQuery,
): Promise<PageOf<CorrectionRow>> {
  return readPage<CorrectionRow>(
    database,
    {
      select: `select ${COLUMNS} ${FROM} ${FILTERS}`,
      bindings: {
        unitCodes: query.unitCodes,
        producerId: query.producerId,
        states: query.states ?? null,
        q: query.q ?? null,
      },
      order: orderBy(query.order, CORRECTION_ORDERS),
    },
    query,
  );
}

/** One report; undefined when there is none in the scope. */
export async function readCorrection(
  database: Knex,
  id: string,
  scope: CorrectionScope,
): Promise<CorrectionRow | undefined> {
  if (!isRecordId(id)) return undefined;
  return readOne<CorrectionRow>(database, {
    select: `select ${COLUMNS} ${FROM} and correction.id = :id`,
    bindings: { id, ...scope },
  });
}

export type CorrectionFile = {
  file_id: string | null;
  file_name: string | null;
  media_type: string | null;
};

/** The private file of a report, for a scope in which the report lies. */
export async function readCorrectionFile(database: Knex, id: string): Promise<CorrectionFile> {
  const { rows } = await database.raw<{ rows: CorrectionFile[] }>(
    "select file_id, file_name, media_type from ocop_register_correction where id = ?",
    [id],
  );
  return rows[0] ?? { file_id: null, file_name: null, media_type: null };
}
