import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const KNOWN = `"known_from" timestamptz not null, "known_to" timestamptz not null default 'infinity'`;
const TRUE_FROM = `"from_on" date not null, "until_on" date not null`;
const EFFECTIVE_ON = `coalesce(nullif(current_setting('ocop.effective_on', true), '')::date, (now() at time zone 'Asia/Ho_Chi_Minh')::date)`;

/** The versions of a table: which columns they hold, and which one is true from a civil date on. */
type Versioned = {
  /** Table without its prefix. */
  table: string;
  /** Columns of the version with how each is made from the row `r`. */
  columns: Record<string, { type: string; of: string }>;
  /** The column whose change holds from a civil date on; the others hold for every day once known. */
  dated: string;
};

const PRODUCER: Versioned = {
  table: "producer",
  columns: {
    state: { type: "text not null", of: "r.state" },
    legal_form: { type: "text not null", of: "r.legal_form" },
    administrative_unit_id: { type: "text null", of: "r.administrative_unit_id" },
    craft_village: { type: "text null", of: "nullif(trim(r.craft_village), '')" },
  },
  dated: "state",
};
const PRODUCT: Versioned = {
  table: "registered_product",
  columns: {
    producer_id: { type: "text not null", of: "r.producer_id" },
    product_set_id: { type: "text not null", of: "r.product_set_id" },
    potential_five_star: { type: "boolean not null", of: "r.potential_five_star" },
    potential_since: { type: "date null", of: "r.potential_since::date" },
  },
  dated: "producer_id",
};

const names = ({ columns }: Versioned) => Object.keys(columns).join(", ");
const values = ({ columns }: Versioned, row: string, held?: Record<string, string>) =>
  Object.entries(columns)
    .map(([name, { of }]) => held?.[name] ?? of.replaceAll("r.", `${row}.`))
    .join(", ");

/**
 * A new row holds for every day. A later one ends what was known, from now on: what it says beside the
 * dated column goes for all days, what it says in the dated column goes from its civil date on.
 */
function versionTrigger(versioned: Versioned): string {
  const { table, dated } = versioned;
  const versions = `ocop_${table}_version`;
  const sameRow = `row(${values(versioned, "old")}, old.deleted_at is null) is not distinct from row(${values(versioned, "new")}, new.deleted_at is null)`;
  return `create or replace function ocop_version_${table}() returns trigger language plpgsql as $version$
declare
  moved boolean := false;
  effective date := 'infinity';
begin
  if tg_op = 'UPDATE' and ${sameRow} then return null; end if;
  if tg_op = 'INSERT' or (tg_op = 'UPDATE' and old.deleted_at is not null and new.deleted_at is null) then
    insert into ${versions} (${table}_id, ${names(versioned)}, from_on, until_on, known_from)
      values (new.id, ${values(versioned, "new")}, '-infinity', 'infinity', now());
    return null;
  end if;
  if tg_op = 'UPDATE' and old.${dated} is distinct from new.${dated} then
    moved := true;
    effective := ${EFFECTIVE_ON};
  end if;
  if tg_op = 'DELETE' or new.deleted_at is not null then
    delete from ${versions} where ${table}_id = old.id and known_to = 'infinity' and known_from >= now();
    update ${versions} set known_to = now() where ${table}_id = old.id and known_to = 'infinity';
    return null;
  end if;
  -- What was known for no moment, since one transaction wrote twice, was never known.
  with never as (
    delete from ${versions} where ${table}_id = new.id and known_to = 'infinity' and known_from >= now()
    returning *
  ), ended as (
    update ${versions} set known_to = now()
    where ${table}_id = new.id and known_to = 'infinity' and known_from < now() returning *
  ), held as (select * from never union all select * from ended)
  insert into ${versions} (${table}_id, ${names(versioned)}, from_on, until_on, known_from)
    select new.id, ${values(versioned, "new", { [dated]: `held.${dated}` })}, held.from_on,
      least(held.until_on, effective), now()
    from held where held.from_on < least(held.until_on, effective);
  if moved then
    insert into ${versions} (${table}_id, ${names(versioned)}, from_on, until_on, known_from)
      values (new.id, ${values(versioned, "new")}, effective, 'infinity', now());
  end if;
  return null;
end $version$;`;
}

function createVersions(versioned: Versioned): string[] {
  const { table, columns } = versioned;
  const versions = `ocop_${table}_version`;
  const defined = Object.entries(columns).map(([name, { type }]) => `"${name}" ${type}`);
  return [
    `create table if not exists "${versions}" ("${table}_id" text not null, ${defined.join(", ")}, ${TRUE_FROM}, ${KNOWN});`,
    `create index if not exists "IDX_${versions}_current" on "${versions}" ("${table}_id", "known_to");`,
    versionTrigger(versioned),
    `create or replace trigger ocop_version after insert or update or delete on "ocop_${table}" for each row execute function ocop_version_${table}();`,
    // What was so before anybody kept versions: as it is today, known since it was entered.
    `insert into ${versions} (${table}_id, ${names(versioned)}, from_on, until_on, known_from)
       select r.id, ${values(versioned, "r")}, '-infinity', 'infinity', r.created_at
       from ocop_${table} r where r.deleted_at is null;`,
  ];
}

const CERTIFICATE_COLUMNS = `registered_product_id, star, issued_on, last_on, revoked_on, entered_at`;
const certificateOf = (row: string) =>
  `${row}.registered_product_id, ${row}.star, ${row}.issued_on::date, greatest(${row}.valid_until::date, ${row}.extended_until::date), ${row}.revoked_on::date, ${row}.created_at`;

/** A certificate speaks of days itself; what is kept is what was known of it when. */
const CERTIFICATE_TRIGGER = `create or replace function ocop_version_certification() returns trigger language plpgsql as $version$
begin
  if tg_op = 'UPDATE' and row(${certificateOf("old")}, old.deleted_at is null)
    is not distinct from row(${certificateOf("new")}, new.deleted_at is null) then return null; end if;
  if tg_op <> 'INSERT' then
    delete from ocop_certification_version
      where certification_id = old.id and known_to = 'infinity' and known_from >= now();
    update ocop_certification_version set known_to = now()
      where certification_id = old.id and known_to = 'infinity';
  end if;
  if tg_op <> 'DELETE' and new.deleted_at is null then
    insert into ocop_certification_version (certification_id, ${CERTIFICATE_COLUMNS}, known_from)
      values (new.id, ${certificateOf("new")}, now());
  end if;
  return null;
end $version$;`;

/**
 * What the register said when: versions of certificates, products and producers, written by triggers of
 * the tables themselves, so that a figure can be read as it was known at an instant (docs/decisions/015).
 * No models stand for them: the statements of figures/ are all that reads them, nobody else writes.
 */
export class Migration20261201050000 extends Migration {
  override async up(): Promise<void> {
    for (const versioned of [PRODUCER, PRODUCT]) {
      for (const statement of createVersions(versioned)) this.addSql(statement);
    }
    this.addSql(
      `create table if not exists "ocop_certification_version" ("certification_id" text not null,
        "registered_product_id" text not null, "star" integer not null, "issued_on" date null,
        "last_on" date null, "revoked_on" date null, "entered_at" timestamptz not null, ${KNOWN});`,
    );
    this.addSql(
      `create index if not exists "IDX_ocop_certification_version_current" on "ocop_certification_version" ("certification_id", "known_to");`,
    );
    this.addSql(
      `create index if not exists "IDX_ocop_certification_version_product" on "ocop_certification_version" ("registered_product_id");`,
    );
    this.addSql(CERTIFICATE_TRIGGER);
    this.addSql(
      `create or replace trigger ocop_version after insert or update or delete on "ocop_certification" for each row execute function ocop_version_certification();`,
    );
    this.addSql(
      `insert into ocop_certification_version (certification_id, ${CERTIFICATE_COLUMNS}, known_from)
       select r.id, ${certificateOf("r")}, r.created_at
       from ocop_certification r where r.deleted_at is null;`,
    );
    this.addSql(
      `alter table "ocop_producer_state_change" add column if not exists "effective_on" text null check ("effective_on" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$');`,
    );
  }

  override async down(): Promise<void> {
    for (const table of ["producer", "registered_product", "certification"]) {
      this.addSql(`drop trigger if exists ocop_version on "ocop_${table}";`);
      this.addSql(`drop function if exists ocop_version_${table}();`);
      this.addSql(`drop table if exists "ocop_${table}_version";`);
    }
    this.addSql(
      `alter table "ocop_producer_state_change" drop column if exists "effective_on";`,
    );
  }
}
