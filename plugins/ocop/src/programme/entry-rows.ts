import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ProgrammeNoun } from "../modules/ocop/rules/programme/kinds";
import { orderBy, readOne, readPage, type PageOf, type PageQuery } from "../monitoring/read-page";
import { isRecordId } from "../monitoring/record-id";
import { IN_AREA, PRODUCER_COLUMN, UNIT_JOIN } from "../monitoring/producer-columns";
import type { EntryViews } from "./entry-view";

/** Producers of the reader's area that are among ids; `given` names the ids as a table. */
const producersAmong = (given: string, show: string, order: string) => `
  (select coalesce(json_agg(${show} order by ${order}), '[]') from ${given}
   join lateral (select named.id, named.name, ${PRODUCER_COLUMN}
     from ocop_producer named join ocop_producer producer on producer.id = named.id ${UNIT_JOIN}
     where named.id = given.producer_id and ${IN_AREA}) shown on true)`;

type NounRows = {
  columns: string;
  /** SQL of the ids of the producers that `entry` names. */
  named: string;
  /** SQL of the texts that are searched. */
  searched: string;
  /** Civil date by which entries are ordered and chosen. */
  day: "starts_on" | "given_on" | "published_on";
  hasKind: boolean;
};

const GATHERING = "entry.name, entry.organiser, entry.place, entry.starts_on, entry.ends_on";
const PRODUCERS = `${producersAmong("unnest(entry.producer_ids) as given(producer_id)", "shown.producer", "shown.name, shown.id")} as producers`;

const NOUNS: Record<ProgrammeNoun, NounRows> = {
  training_course: {
    columns: `${GATHERING}, entry.topic, ${producersAmong(
      "jsonb_to_recordset(entry.attendance) as given(producer_id text, people int)",
      "json_build_object('producer', shown.producer, 'people', given.people)",
      "shown.name, shown.id",
    )} as attendance`,
    named:
      "array(select producer_id from jsonb_to_recordset(entry.attendance) as of(producer_id text))",
    searched: "entry.name, entry.topic, entry.organiser, entry.place",
    day: "starts_on",
    hasKind: false,
  },
  trade_event: {
    columns: `${GATHERING}, entry.kind, ${PRODUCERS}, ${producersAmong(
      `jsonb_to_recordset(entry.outcomes) as given(producer_id text, kind text, partner text,
         amount_vnd bigint, agreed_on text, document_id text)
       left join ocop_document document on document.id = given.document_id and document.deleted_at is null`,
      `json_build_object('producer', shown.producer, 'kind', given.kind, 'partner', given.partner,
         'amount_vnd', given.amount_vnd, 'agreed_on', given.agreed_on, 'document_id', given.document_id,
         'document', case when document.id is null then null
           else json_build_object('id', document.id, 'file_name', document.file_name) end)`,
      "given.agreed_on, shown.name, shown.id",
    )} as outcomes`,
    named: "entry.producer_ids",
    searched: "entry.name, entry.organiser, entry.place",
    day: "starts_on",
    hasKind: true,
  },
  support_grant: {
    columns: `entry.kind, entry.description, entry.given_on, entry.amount_vnd, entry.decision_number,
      (select shown.producer from (select ${PRODUCER_COLUMN} from ocop_producer producer ${UNIT_JOIN}
         where producer.id = entry.producer_id) shown) as producer`,
    named: "array[entry.producer_id]",
    searched: `entry.description, entry.decision_number,
      (select name from ocop_producer where id = entry.producer_id)`,
    day: "given_on",
    hasKind: true,
  },
  communication_item: {
    columns: `entry.kind, entry.title_vi, entry.title_en, entry.outlet, entry.url, entry.published_on,
      entry.is_public, ${PRODUCERS},
      (select coalesce(json_agg(json_build_object('id', product.id, 'handle', product.handle,
          'name', product.name, 'producer_id', product.producer_id) order by product.name), '[]')
       from ocop_registered_product product
       where product.id = any(entry.registered_product_ids)) as registered_products`,
    named: "entry.producer_ids",
    searched: "entry.title_vi, entry.title_en, entry.outlet",
    day: "published_on",
    hasKind: true,
  },
};

const VERSION = `'revision', version.revision, 'withdrawn', version.withdrawn, 'reason', version.reason,
  'recorded_at', version.recorded_at, 'recorded_by_name', version.recorded_by_name`;

/** Whether somebody whom `entry` names lies in the area, or outside of it. */
const names = (noun: ProgrammeNoun, where: "inside" | "outside") => `exists (
  select from ocop_producer producer ${UNIT_JOIN}
  where producer.id = any(${NOUNS[noun].named})
    and coalesce(unit.code = any(:unitCodes::text[]), false) = ${where === "inside"})`;

/** The newest versions of a noun's entries that name somebody of the area; the province sees all. */
const entries = (noun: ProgrammeNoun) => `
select entry.entry_id as id, entry.revision, entry.withdrawn, entry.reason, entry.recorded_at,
  entry.recorded_by_name, ${NOUNS[noun].columns},
  (:unitCodes::text[] is null or not ${names(noun, "outside")}) as is_correctable,
  (select json_agg(json_build_object(${VERSION}) order by version.revision desc)
   from ocop_${noun} version where version.entry_id = entry.entry_id) as versions
from ocop_${noun} entry
where entry.deleted_at is null
  and not exists (select from ocop_${noun} newer
    where newer.entry_id = entry.entry_id and newer.revision > entry.revision)
  and (:unitCodes::text[] is null or ${names(noun, "inside")})`;

const filters = (noun: ProgrammeNoun) => {
  const { day, named, searched, hasKind } = NOUNS[noun];
  return `
  and (:withdrawn::boolean is null or entry.withdrawn = :withdrawn)
  and (:from::text is null or entry.${day} >= :from)
  and (:until::text is null or entry.${day} <= :until)
  and (:producerId::text is null or :producerId = any(${named}))
  and (:kinds::text[] is null or ${hasKind ? "entry.kind = any(:kinds)" : "true"})
  and (:q::text is null or strpos(lower(concat_ws(' ', ${searched})), lower(:q)) > 0)`;
};

/** What a list of a noun's entries can be ordered by. */
export const ENTRY_ORDERS = {
  training_course: { starts_on: "starts_on", ends_on: "ends_on", name: "name" },
  trade_event: { starts_on: "starts_on", ends_on: "ends_on", name: "name" },
  support_grant: { given_on: "given_on", amount_vnd: "amount_vnd" },
  communication_item: { published_on: "published_on", title_vi: "title_vi" },
} as const satisfies Record<ProgrammeNoun, Record<string, string>>;

export type EntryQuery = PageQuery & {
  unitCodes: string[] | null;
  order: string;
  q: string | undefined;
  kinds: readonly string[] | undefined;
  producerId: string | undefined;
  /** Whether withdrawn ones are wanted, or those that stand; undefined: both. */
  withdrawn: boolean | undefined;
  /** First and last civil date. */
  from: string | undefined;
  until: string | undefined;
};

/** A page of a noun's entries of an area, each as it stands now. */
export async function readEntries<Noun extends ProgrammeNoun>(
  database: Knex,
  noun: Noun,
  { limit, offset, order, unitCodes, ...wanted }: EntryQuery,
): Promise<PageOf<EntryViews[Noun]>> {
  const { q, kinds, producerId, withdrawn, from, until } = wanted;
  return readPage<EntryViews[Noun]>(
    database,
    {
      select: entries(noun) + filters(noun),
      bindings: {
        unitCodes,
        ...{ q: q ?? null, kinds: kinds ?? null, producerId: producerId ?? null },
        ...{ withdrawn: withdrawn ?? null, from: from ?? null, until: until ?? null },
      },
      order: orderBy(order, ENTRY_ORDERS[noun]),
    },
    { limit, offset },
  );
}

/** One entry of an area, if it is there. */
export async function readEntry<Noun extends ProgrammeNoun>(
  database: Knex,
  noun: Noun,
  { id, unitCodes }: { id: string; unitCodes: string[] | null },
): Promise<EntryViews[Noun] | undefined> {
  if (!isRecordId(id)) return undefined;
  return readOne<EntryViews[Noun]>(database, {
    select: `${entries(noun)} and entry.entry_id = :id`,
    bindings: { id, unitCodes },
  });
}
