import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const LISTING_COLUMNS = {
  unknown_since: "timestamptz null",
  refused_hash: "text null",
  deferral_count: "integer not null default 0",
  fact_due_at: "timestamptz null",
  participation_id: "text null",
  presence: "integer not null default 1",
  looked_at: "timestamptz null",
};
const RUN_COLUMNS = {
  producer_id: "text null",
  planned: "integer not null default 0",
  lease_token: "text null",
};
const TABLES = ["change", "sign_in", "event", "account_order", "day"];

/**
 * What the runner needs beside the accounts, listings and runs: the log of what changed, sign-ins
 * under way, the inbox of webhooks, the orders that came, and the last day that was looked at. No
 * models stand for these tables: they are written by triggers and read in single statements.
 */
export class Migration20261201010000 extends Migration {
  override async up(): Promise<void> {
    const columns: [string, Record<string, string>][] = [
      ["listing", LISTING_COLUMNS],
      ["run", RUN_COLUMNS],
    ];
    for (const [table, added] of columns) {
      for (const [name, type] of Object.entries(added)) {
        this.addSql(
          `alter table "ocop_channel_${table}" add column if not exists "${name}" ${type};`,
        );
      }
    }
    this.addSql(
      `create index if not exists "IDX_ocop_channel_listing_dirty" on "ocop_channel_listing" ("account_id", "id") where dirty_count > done_count and deleted_at is null;`,
    );
    this.addSql(
      `create index if not exists "IDX_ocop_channel_listing_fact_due" on "ocop_channel_listing" ("fact_due_at") where fact_due_at is not null and deleted_at is null;`,
    );
    // Of one account, one process sends listings and one fetches orders, whatever the processes think.
    this.addSql(
      `create unique index if not exists "IDX_ocop_channel_run_lane_unique" on "ocop_channel_run" ("account_id", (kind = 'orders')) where state = 'running' and deleted_at is null;`,
    );
    // What nobody chose waits once, however many processes think of it.
    this.addSql(
      `create unique index if not exists "IDX_ocop_channel_run_waiting_unique" on "ocop_channel_run" ("account_id", "kind") where state = 'waiting' and chosen is null and started_by is null and deleted_at is null;`,
    );
    this.addSql(
      `create table if not exists "ocop_channel_change" ("seq" bigserial primary key,
        "product_id" text not null, "changed_at" timestamptz not null default clock_timestamp());`,
    );
    this.addSql(
      `create table if not exists "ocop_channel_day" ("day" text primary key,
        "marked_at" timestamptz not null default now());`,
    );
    this.addSql(
      `create table if not exists "ocop_channel_sign_in" ("state_hash" text primary key,
        "account_id" text not null, "person_id" text not null, "expires_at" timestamptz not null);`,
    );
    this.addSql(
      `create table if not exists "ocop_channel_event" ("id" bigserial primary key,
        "adapter" text not null, "event_id" text not null, "shop_id" text not null,
        "kind" text check ("kind" in ('order', 'item')) not null, "reference" text not null,
        "received_at" timestamptz not null default now(), "done_at" timestamptz null);`,
    );
    this.addSql(
      `create unique index if not exists "IDX_ocop_channel_event_once" on "ocop_channel_event" ("adapter", "event_id");`,
    );
    this.addSql(
      `create index if not exists "IDX_ocop_channel_event_waiting" on "ocop_channel_event" ("id") where done_at is null;`,
    );
    this.addSql(
      `create table if not exists "ocop_channel_account_order" ("account_id" text not null,
        "reference" text not null, "status" text not null, "order_id" text null,
        "outcome" text check ("outcome" in ('imported', 'out_of_stock', 'unknown_sku', 'failed')) not null,
        "problem" text null, "payload" text null, "placed_at" timestamptz not null,
        "seen_at" timestamptz not null default now(), primary key ("account_id", "reference"));`,
    );
    this.addSql(
      `create index if not exists "IDX_ocop_channel_account_order_waiting" on "ocop_channel_account_order" ("account_id") where payload is not null;`,
    );
    this.addSql(`create or replace function ocop_channel_ledger_refuse() returns trigger language plpgsql as $ledger$
begin
  raise exception 'The ledger of runs is only added to';
end $ledger$;`);
    this.addSql(
      `create or replace trigger ocop_channel_ledger_refuse before update or delete or truncate on "ocop_channel_run_item" for each statement execute function ocop_channel_ledger_refuse();`,
    );
    this.addSql(
      `create or replace trigger ocop_channel_ledger_refuse before truncate on "ocop_channel_run" for each statement execute function ocop_channel_ledger_refuse();`,
    );
    // A look that found nothing is no part of the ledger.
    this.addSql(
      `create or replace trigger ocop_channel_ledger_kept before delete on "ocop_channel_run" for each row when (old.selected > 0 or old.started_by is not null) execute function ocop_channel_ledger_refuse();`,
    );
    this.addSql(
      `create or replace trigger ocop_channel_ledger_closed before update on "ocop_channel_run" for each row when (old.state = 'done') execute function ocop_channel_ledger_refuse();`,
    );
  }

  override async down(): Promise<void> {
    for (const table of TABLES) this.addSql(`drop table if exists "ocop_channel_${table}";`);
    for (const [table, name] of [
      ["run_item", "ocop_channel_ledger_refuse"],
      ["run", "ocop_channel_ledger_refuse"],
      ["run", "ocop_channel_ledger_kept"],
      ["run", "ocop_channel_ledger_closed"],
    ]) {
      this.addSql(`drop trigger if exists ${name} on "ocop_channel_${table}";`);
    }
    this.addSql(`drop function if exists ocop_channel_ledger_refuse();`);
    for (const index of ["listing_dirty", "listing_fact_due", "run_lane_unique"]) {
      this.addSql(`drop index if exists "IDX_ocop_channel_${index}";`);
    }
    this.addSql(`drop index if exists "IDX_ocop_channel_run_waiting_unique";`);
    for (const name of Object.keys(LISTING_COLUMNS)) {
      this.addSql(`alter table "ocop_channel_listing" drop column if exists "${name}";`);
    }
    for (const name of Object.keys(RUN_COLUMNS)) {
      this.addSql(`alter table "ocop_channel_run" drop column if exists "${name}";`);
    }
  }
}
