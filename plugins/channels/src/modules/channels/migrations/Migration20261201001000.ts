import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null`;
const TABLES = ["channel_account", "channel_listing", "channel_run", "channel_run_item"];

/** Accounts at sales channels, what is listed on them, and the ledger of the runs. */
export class Migration20261201001000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_channel_account" ("id" text not null, "adapter" text not null,
        "producer_id" text null, "name" text not null,
        "state" text check ("state" in ('connected', 'needs_sign_in', 'paused', 'revoked')) not null default 'needs_sign_in',
        "state_reason" text null, "settings" jsonb not null, "tokens" text null,
        "tokens_expire_at" timestamptz null, "refresh_expires_at" timestamptz null, "shop_id" text null,
        "allowance" double precision null, "allowance_at" timestamptz null,
        "fault_count" integer not null default 0, "open_until" timestamptz null,
        "orders_seen_until" timestamptz null, ${STAMPS},
        constraint "ocop_channel_account_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "ocop_channel_listing" ("id" text not null,
        "product_id" text not null, "producer_id" text not null, "wanted" boolean not null default true,
        "state" text check ("state" in ('waiting', 'in_review', 'live', 'needs_attention', 'withdrawn')) not null default 'waiting',
        "remote_id" text null, "url" text null, "content_hash" text null, "offer_hash" text null,
        "issues" jsonb null, "dirty_count" integer not null default 1,
        "done_count" integer not null default 0, "outcome_unknown" boolean not null default false,
        "next_attempt_at" timestamptz null, "published_at" timestamptz null,
        "first_live_at" timestamptz null, "last_verified_at" timestamptz null,
        "account_id" text not null, ${STAMPS},
        constraint "ocop_channel_listing_pkey" primary key ("id"),
        constraint "ocop_channel_listing_account_id_foreign" foreign key ("account_id") references "ocop_channel_account" ("id") on update cascade);`,
    );
    this.addSql(
      `create table if not exists "ocop_channel_run" ("id" text not null, "account_id" text not null,
        "kind" text check ("kind" in ('publish', 'verify', 'orders')) not null,
        "state" text check ("state" in ('waiting', 'running', 'stopped', 'done', 'failed')) not null default 'waiting',
        "dry_run" boolean not null default false, "chosen" jsonb null, "cursor" text null,
        "selected" integer not null default 0, "published" integer not null default 0,
        "unchanged" integer not null default 0, "withdrawn" integer not null default 0,
        "rejected" integer not null default 0, "deferred" integer not null default 0,
        "ineligible" integer not null default 0, "error" text null, "lease_until" timestamptz null,
        "started_by" text null, "started_by_name" text null, "started_at" timestamptz null,
        "ended_at" timestamptz null, ${STAMPS},
        constraint "ocop_channel_run_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "ocop_channel_run_item" ("id" text not null, "run_id" text not null,
        "listing_id" text not null, "product_id" text not null,
        "outcome" text check ("outcome" in ('published', 'unchanged', 'withdrawn', 'rejected', 'deferred', 'ineligible')) not null,
        "issues" jsonb null, "attempt_count" integer not null default 0, "remote_id" text null, ${STAMPS},
        constraint "ocop_channel_run_item_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create unique index if not exists "IDX_ocop_channel_account_adapter_shop_id_unique" on "ocop_channel_account" ("adapter", "shop_id") where shop_id is not null and deleted_at is null;`,
    );
    this.addSql(
      `create unique index if not exists "IDX_ocop_channel_listing_account_id_product_id_unique" on "ocop_channel_listing" ("account_id", "product_id") where deleted_at is null;`,
    );
    this.addSql(
      `create unique index if not exists "IDX_ocop_channel_run_item_run_id_listing_id_unique" on "ocop_channel_run_item" ("run_id", "listing_id") where deleted_at is null;`,
    );
    const plain: [string, string, string][] = [
      ["channel_account", "producer_id", `"producer_id"`],
      ["channel_listing", "producer_id", `"producer_id"`],
      ["channel_listing", "product_id", `"product_id"`],
      ["channel_listing", "account_id", `"account_id"`],
      ["channel_run", "account_id_created_at", `"account_id", "created_at"`],
      ["channel_run", "state", `"state"`],
      ["channel_run_item", "listing_id_created_at", `"listing_id", "created_at"`],
    ];
    for (const [table, name, columns] of plain) {
      this.addSql(
        `create index if not exists "IDX_ocop_${table}_${name}" on "ocop_${table}" (${columns}) where deleted_at is null;`,
      );
    }
    for (const table of TABLES) {
      this.addSql(
        `create index if not exists "IDX_ocop_${table}_deleted_at" on "ocop_${table}" ("deleted_at") where deleted_at is null;`,
      );
    }
  }

  override async down(): Promise<void> {
    for (const table of [...TABLES].reverse()) {
      this.addSql(`drop table if exists "ocop_${table}" cascade;`);
    }
  }
}
