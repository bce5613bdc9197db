import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null`;
const ENTRY = `"id" text not null, "entry_id" text not null, "revision" integer not null,
        "withdrawn" boolean not null default false, "reason" text null,
        "recorded_at" timestamptz not null, "recorded_by" text null, "recorded_by_name" text null`;
const GATHERING = `"name" text not null, "organiser" text not null, "place" text not null,
        "starts_on" text not null, "ends_on" text not null`;
const oneOf = (column: string, ...values: string[]) =>
  `"${column}" text check ("${column}" in (${values.map((value) => `'${value}'`).join(", ")})) not null`;
const civil = (...columns: string[]) =>
  columns
    .map(
      (column) => `("${column}" is null or "${column}" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$')`,
    )
    .join(" and ");

/** Each noun's own columns, and what holds of them. */
const TABLES: Record<string, { columns: string; checks: Record<string, string> }> = {
  training_course: {
    columns: `${GATHERING}, "topic" text not null, "attendance" jsonb not null`,
    checks: { civil_dates: civil("starts_on", "ends_on"), period: "starts_on <= ends_on" },
  },
  trade_event: {
    columns: `${oneOf("kind", "fair", "connection_week", "conference", "export_mission")},
        ${GATHERING}, "producer_ids" text[] not null, "outcomes" jsonb not null`,
    checks: { civil_dates: civil("starts_on", "ends_on"), period: "starts_on <= ends_on" },
  },
  support_grant: {
    columns: `"producer_id" text not null,
        ${oneOf("kind", "packaging", "label", "testing", "equipment", "capital", "digital", "other")},
        "description" text null, "given_on" text not null, "amount_vnd" integer null,
        "decision_number" text null`,
    checks: { civil_dates: civil("given_on"), amount: "amount_vnd >= 0" },
  },
  communication_item: {
    columns: `${oneOf("kind", "article", "broadcast", "video", "social", "story")},
        "title_vi" text not null, "title_en" text null, "outlet" text not null, "url" text null,
        "published_on" text not null, "is_public" boolean not null default false,
        "producer_ids" text[] not null, "registered_product_ids" text[] not null`,
    checks: { civil_dates: civil("published_on"), link: "url is not null or not is_public" },
  },
};

/** What the programme does: courses, trade events, support and communication, a row for each version. */
export class Migration20261201080000 extends Migration {
  override async up(): Promise<void> {
    for (const [noun, { columns, checks }] of Object.entries(TABLES)) {
      const table = `ocop_${noun}`;
      const all = Object.entries({
        reason: "revision = 1 or reason is not null",
        ...checks,
      }).map(([name, check]) => `constraint "${table}_${name}" check (${check})`);
      this.addSql(
        `create table if not exists "${table}" (${ENTRY}, ${columns}, ${STAMPS},
        constraint "${table}_pkey" primary key ("id"), ${all.join(", ")});`,
      );
      this.addSql(
        `create unique index if not exists "IDX_${table}_entry_id_revision_unique" on "${table}" ("entry_id", "revision") where deleted_at is null;`,
      );
      this.addSql(
        `create index if not exists "IDX_${table}_deleted_at" on "${table}" ("deleted_at") where deleted_at is null;`,
      );
      this.addSql(
        `create or replace trigger ocop_audit after insert or update or delete on "${table}" for each row execute function ocop_audit();`,
      );
      this.addSql(
        `create or replace trigger ocop_fact_refuse before update or delete or truncate on "${table}" for each statement execute function ocop_fact_refuse();`,
      );
    }
    this.addSql(
      `create index if not exists "IDX_ocop_support_grant_producer_id" on "ocop_support_grant" ("producer_id") where deleted_at is null;`,
    );
  }

  override async down(): Promise<void> {
    for (const noun of Object.keys(TABLES)) {
      this.addSql(`drop table if exists "ocop_${noun}" cascade;`);
    }
  }
}
