import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null`;
const RECORDED = `"recorded_at" timestamptz not null, "recorded_by" text null, "recorded_by_name" text null`;
const civil = (column: string) =>
  `("${column}" is null or "${column}" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$')`;

/** Tables whose rows are never changed: what was wrong is corrected by a newer row. */
const FACTS = [
  "participation",
  "participation_fact",
  "participation_evidence",
  "evidence_check",
  "channel_sale",
];

/** Places of sale, who takes part in them with what evidence, and what was sold through them. */
export class Migration20261201000000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_channel" ("id" text not null, "code" text not null,
        "name_vi" text not null, "name_en" text not null,
        "kind" text check ("kind" in ('supermarket', 'convenience_store', 'ecommerce_platform', 'social_commerce', 'shopping_feed', 'own_shop', 'sale_point', 'export', 'other')) not null,
        "website" text null, "note" text null, "closed_on" text null, ${STAMPS},
        constraint "ocop_channel_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "ocop_participation" ("id" text not null, "producer_id" text not null,
        "channel_id" text not null, "registered_product_id" text null, "origin" text null, ${STAMPS},
        constraint "ocop_participation_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "ocop_participation_fact" ("id" text not null,
        "participation_id" text not null, "revision" integer not null, "started_on" text not null,
        "ended_on" text null, "withdrawn" boolean not null default false,
        "source" text check ("source" in ('producer', 'staff', 'connector', 'import')) not null,
        "reason" text null, ${RECORDED}, ${STAMPS},
        constraint "ocop_participation_fact_pkey" primary key ("id"),
        constraint "ocop_participation_fact_civil_dates" check (${civil("started_on")} and ${civil("ended_on")}),
        constraint "ocop_participation_fact_period" check (ended_on is null or ended_on >= started_on),
        constraint "ocop_participation_fact_reason" check (revision = 1 or reason is not null));`,
    );
    this.addSql(
      `create table if not exists "ocop_participation_evidence" ("id" text not null,
        "participation_id" text not null,
        "kind" text check ("kind" in ('contract', 'purchase_order', 'invoice', 'delivery_note', 'shop_link')) not null,
        "reference" text null, "url" text null, "issued_on" text null, "valid_until" text null,
        "file_id" text null, "file_name" text null, "media_type" text null, "size_bytes" integer null,
        "sha256" text null, ${RECORDED}, ${STAMPS},
        constraint "ocop_participation_evidence_pkey" primary key ("id"),
        constraint "ocop_participation_evidence_civil_dates" check (${civil("issued_on")} and ${civil("valid_until")}),
        constraint "ocop_participation_evidence_link" check ((kind = 'shop_link') = (url is not null)));`,
    );
    this.addSql(
      `create table if not exists "ocop_evidence_check" ("id" text not null, "evidence_id" text not null,
        "outcome" text check ("outcome" in ('verified', 'refused', 'dead')) not null,
        "method" text check ("method" in ('person', 'link_check', 'connector')) not null,
        "checked_on" text not null, "note" text null, ${RECORDED}, ${STAMPS},
        constraint "ocop_evidence_check_pkey" primary key ("id"),
        constraint "ocop_evidence_check_civil_dates" check (${civil("checked_on")}));`,
    );
    this.addSql(
      `create table if not exists "ocop_channel_sale" ("id" text not null, "producer_id" text not null,
        "channel_id" text not null, "registered_product_id" text null, "reference" text not null,
        "revision" integer not null, "sold_on" text not null, "quantity" integer not null,
        "amount_vnd" integer not null, "cancelled" boolean not null default false,
        "source" text check ("source" in ('connector', 'shop', 'declared')) not null,
        ${RECORDED}, ${STAMPS},
        constraint "ocop_channel_sale_pkey" primary key ("id"),
        constraint "ocop_channel_sale_civil_dates" check (${civil("sold_on")}),
        constraint "ocop_channel_sale_amounts" check (quantity > 0 and amount_vnd >= 0));`,
    );
    const unique: [string, string, string, string][] = [
      ["ocop_channel", "code_unique", `"code"`, "deleted_at is null"],
      ["ocop_participation", "origin_unique", `"origin"`, "origin is not null"],
      [
        "ocop_participation_fact",
        "participation_id_revision_unique",
        `"participation_id", "revision"`,
        "deleted_at is null",
      ],
      [
        "ocop_channel_sale",
        "channel_id_producer_id_reference_revision_unique",
        `"channel_id", "producer_id", "reference", "revision"`,
        "deleted_at is null",
      ],
    ];
    for (const [table, name, columns, where] of unique) {
      this.addSql(
        `create unique index if not exists "IDX_${table}_${name}" on "${table}" (${columns}) where ${where};`,
      );
    }
    const plain: [string, string, string][] = [
      ["ocop_participation", "producer_id_channel_id", `"producer_id", "channel_id"`],
      ["ocop_participation", "channel_id", `"channel_id"`],
      ["ocop_participation_evidence", "participation_id", `"participation_id"`],
      ["ocop_evidence_check", "evidence_id_checked_on", `"evidence_id", "checked_on"`],
      [
        "ocop_channel_sale",
        "producer_id_channel_id_sold_on",
        `"producer_id", "channel_id", "sold_on"`,
      ],
    ];
    for (const [table, name, columns] of plain) {
      this.addSql(
        `create index if not exists "IDX_${table}_${name}" on "${table}" (${columns}) where deleted_at is null;`,
      );
    }
    for (const table of ["channel", ...FACTS]) {
      this.addSql(
        `create index if not exists "IDX_ocop_${table}_deleted_at" on "ocop_${table}" ("deleted_at") where deleted_at is null;`,
      );
    }
    this.addSql(
      `create or replace trigger ocop_audit after insert or update or delete on "ocop_channel" for each row execute function ocop_audit();`,
    );
    this.addSql(`create or replace function ocop_fact_refuse() returns trigger language plpgsql as $fact$
begin
  raise exception 'Facts of participation are only added: correct one by a newer row';
end $fact$;`);
    for (const table of FACTS) {
      this.addSql(
        `create or replace trigger ocop_fact_refuse before update or delete or truncate on "ocop_${table}" for each statement execute function ocop_fact_refuse();`,
      );
    }
  }

  override async down(): Promise<void> {
    for (const table of ["channel", ...FACTS]) {
      this.addSql(`drop table if exists "ocop_${table}" cascade;`);
    }
    this.addSql(`drop function if exists ocop_fact_refuse();`);
  }
}
