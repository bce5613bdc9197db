import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const KNOWN = `"known_from" timestamptz not null, "known_to" timestamptz not null`;

/** Of the facts recorded by an instant the highest revision holds, in whichever order they came in. */
const KEEP_FACT = `create or replace function ocop_keep_participation_version(fact ocop_participation_fact)
returns void language plpgsql as $version$
begin
  update ocop_participation_version set known_to = least(known_to, fact.recorded_at)
    where participation_id = fact.participation_id and revision < fact.revision and known_to > fact.recorded_at;
  delete from ocop_participation_version
    where participation_id = fact.participation_id and known_from >= known_to;
  if fact.withdrawn then return; end if;
  insert into ocop_participation_version (participation_id, producer_id, channel_id,
      registered_product_id, revision, started_on, ended_on, known_from, known_to)
    select taking.id, taking.producer_id, taking.channel_id, taking.registered_product_id,
      fact.revision, fact.started_on::date, coalesce(fact.ended_on::date, 'infinity'),
      fact.recorded_at, later.known_to
    from ocop_participation taking, lateral (
      select coalesce(min(newer.recorded_at), 'infinity') as known_to
      from ocop_participation_fact newer
      where newer.participation_id = fact.participation_id and newer.revision > fact.revision
        and newer.deleted_at is null) later
    where taking.id = fact.participation_id and fact.recorded_at < later.known_to;
end $version$;`;

/**
 * Of the checks up to a day, recorded by an instant, the newest holds: by day, then by instant, then by
 * id. A check holds for a rectangle of days and instants, out of which newer checks cut their own; what is
 * kept are the rectangles in which a piece of evidence is verified.
 */
const KEEP_CHECK = `create or replace function ocop_keep_evidence_version(found ocop_evidence_check)
returns void language plpgsql as $version$
declare
  evidence ocop_participation_evidence;
  day date := found.checked_on::date;
  recorded timestamptz;
begin
  select * into evidence from ocop_participation_evidence where id = found.evidence_id;
  if evidence.id is null then return; end if;
  recorded := greatest(found.recorded_at, evidence.recorded_at);
  with cut as (
    delete from ocop_evidence_version held
    where held.evidence_id = found.evidence_id and held.until_on > day and held.known_to > recorded
      and (held.checked_on, held.recorded_at, held.check_id) < (day, recorded, found.id)
    returning held.*
  ), piece as (
    select cut.check_id, cut.from_on, least(cut.until_on, day) as until_on, cut.known_from,
      cut.known_to, cut.checked_on, cut.recorded_at from cut
    union all
    select cut.check_id, greatest(cut.from_on, day), cut.until_on, cut.known_from,
      least(cut.known_to, recorded), cut.checked_on, cut.recorded_at from cut
  )
  insert into ocop_evidence_version (check_id, evidence_id, participation_id, kind, covers_from,
      covers_until, checked_on, recorded_at, from_on, until_on, known_from, known_to)
    select piece.check_id, evidence.id, evidence.participation_id, evidence.kind,
      coalesce(evidence.issued_on::date, '-infinity'), coalesce(evidence.valid_until::date, 'infinity'),
      piece.checked_on, piece.recorded_at, piece.from_on, piece.until_on, piece.known_from, piece.known_to
    from piece where piece.from_on < piece.until_on and piece.known_from < piece.known_to;
  if found.outcome <> 'verified' then return; end if;
  with newer as (
    select other.checked_on::date as checked_on, greatest(other.recorded_at, evidence.recorded_at) as recorded_at
    from ocop_evidence_check other
    where other.evidence_id = found.evidence_id and other.deleted_at is null
      and (other.checked_on::date, greatest(other.recorded_at, evidence.recorded_at), other.id) > (day, recorded, found.id)
  ), instant as (
    select recorded as known_from
    union select newer.recorded_at from newer where newer.recorded_at > recorded
  ), piece as (
    select instant.known_from, lead(instant.known_from, 1, 'infinity') over (order by instant.known_from) as known_to,
      (select coalesce(min(newer.checked_on), 'infinity') from newer where newer.recorded_at <= instant.known_from) as until_on
    from instant
  )
  insert into ocop_evidence_version (check_id, evidence_id, participation_id, kind, covers_from,
      covers_until, checked_on, recorded_at, from_on, until_on, known_from, known_to)
    select found.id, evidence.id, evidence.participation_id, evidence.kind,
      coalesce(evidence.issued_on::date, '-infinity'), coalesce(evidence.valid_until::date, 'infinity'),
      day, recorded, day, piece.until_on, piece.known_from, piece.known_to
    from piece where day < piece.until_on;
end $version$;`;

/**
 * What was known of participations and their evidence when, and for which days: rows of facts are only
 * added, so a reading of any day at any instant would have to find the newest of each first.
 */
export class Migration20261201050100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_participation_version" ("participation_id" text not null,
        "producer_id" text not null, "channel_id" text not null, "registered_product_id" text null,
        "revision" integer not null, "started_on" date not null, "ended_on" date not null, ${KNOWN});`,
    );
    this.addSql(
      `create index if not exists "IDX_ocop_participation_version_of" on "ocop_participation_version" ("participation_id");`,
    );
    this.addSql(
      `create table if not exists "ocop_evidence_version" ("check_id" text not null,
        "evidence_id" text not null, "participation_id" text not null, "kind" text not null,
        "covers_from" date not null, "covers_until" date not null, "checked_on" date not null,
        "recorded_at" timestamptz not null, "from_on" date not null, "until_on" date not null, ${KNOWN})
        partition by range ("known_to");`,
    );
    // Most readings are of what is known now; what was known before grows with every check.
    this.addSql(
      `create table if not exists "ocop_evidence_version_current" partition of "ocop_evidence_version" for values from ('infinity') to (maxvalue);`,
    );
    this.addSql(
      `create table if not exists "ocop_evidence_version_past" partition of "ocop_evidence_version" default;`,
    );
    this.addSql(
      `create index if not exists "IDX_ocop_evidence_version_known_to" on "ocop_evidence_version_past" ("known_to");`,
    );
    this.addSql(
      `create index if not exists "IDX_ocop_evidence_version_of" on "ocop_evidence_version" ("evidence_id");`,
    );
    this.addSql(
      `create index if not exists "IDX_ocop_channel_sale_sold_on" on "ocop_channel_sale" ("sold_on");`,
    );
    // Told again with other facts are few: only they can stand for an earlier row.
    this.addSql(
      `create index if not exists "IDX_ocop_channel_sale_corrected" on "ocop_channel_sale" ("channel_id", "producer_id", "reference") where revision > 1 and deleted_at is null;`,
    );
    this.addSql(KEEP_FACT);
    this.addSql(KEEP_CHECK);
    for (const [table, keep] of [
      ["participation_fact", "participation_version"],
      ["evidence_check", "evidence_version"],
    ] as const) {
      this.addSql(
        `create or replace function ocop_version_${table}() returns trigger language plpgsql as $version$
         begin perform ocop_keep_${keep}(new); return null; end $version$;`,
      );
      // At the end of the transaction: what a fact is of may be written after it.
      this.addSql(`drop trigger if exists ocop_version on "ocop_${table}";`);
      this.addSql(
        `create constraint trigger ocop_version after insert on "ocop_${table}" deferrable initially deferred for each row execute function ocop_version_${table}();`,
      );
      this.addSql(`select ocop_keep_${keep}(r) from ocop_${table} r;`);
    }
  }

  override async down(): Promise<void> {
    for (const table of ["participation_fact", "evidence_check"]) {
      this.addSql(`drop trigger if exists ocop_version on "ocop_${table}";`);
      this.addSql(`drop function if exists ocop_version_${table}();`);
    }
    this.addSql(`drop function if exists ocop_keep_participation_version(ocop_participation_fact);`);
    this.addSql(`drop function if exists ocop_keep_evidence_version(ocop_evidence_check);`);
    this.addSql(`drop index if exists "IDX_ocop_channel_sale_sold_on";`);
    this.addSql(`drop index if exists "IDX_ocop_channel_sale_corrected";`);
    this.addSql(`drop table if exists "ocop_participation_version";`);
    this.addSql(`drop table if exists "ocop_evidence_version";`);
  }
}
