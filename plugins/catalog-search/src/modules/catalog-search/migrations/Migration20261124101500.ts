import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * The log of what has changed since it was indexed, the state of each index, and the list of the
 * Postgres engine's own tables. No models stand for them: they are written by triggers and read in
 * single statements.
 */
export class Migration20261124101500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create extension if not exists pg_trgm;`);
    this.addSql(
      `create table if not exists "ocop_search_change" ("seq" bigserial primary key,
        "index_name" text not null, "document_id" text not null,
        "changed_at" timestamptz not null default clock_timestamp(),
        "done_at" timestamptz null, "problem" text null);`,
    );
    this.addSql(
      `create index if not exists "IDX_ocop_search_change_pending" on "ocop_search_change" ("index_name", "seq") where "done_at" is null;`,
    );
    this.addSql(
      `create index if not exists "IDX_ocop_search_change_changed_at" on "ocop_search_change" ("changed_at");`,
    );
    this.addSql(
      `create table if not exists "ocop_search_state" ("index_name" text primary key,
        "seen_sync_id" text null, "indexed_on" text null, "reconcile_due" boolean not null default false,
        "reconciled_at" timestamptz null, "reconcile_report" jsonb null,
        "failing_since" timestamptz null, "last_error" text null);`,
    );
    this.addSql(
      `create table if not exists "ocop_search_index" ("name" text primary key,
        "table_name" text not null, "plan" jsonb not null,
        "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now());`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_search_index";`);
    this.addSql(`drop table if exists "ocop_search_state";`);
    this.addSql(`drop table if exists "ocop_search_change" cascade;`);
  }
}
