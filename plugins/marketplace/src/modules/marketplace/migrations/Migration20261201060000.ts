import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Orders that were placed at other sales channels, and from which channel a consignment comes. */
export class Migration20261201060000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_order_origin" ("id" text not null,
        "channel_code" text not null, "account_id" text not null, "reference" text not null,
        "order_id" text not null, "placed_at" timestamptz not null, "payee" text check ("payee" in ('producer', 'province')) not null,
        "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null,
        constraint "ocop_order_origin_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create unique index if not exists "IDX_ocop_order_origin_order_id_unique" on "ocop_order_origin" ("order_id") where deleted_at is null;`,
    );
    this.addSql(
      `create unique index if not exists "IDX_ocop_order_origin_channel_code_reference_unique" on "ocop_order_origin" ("channel_code", "reference") where deleted_at is null;`,
    );
    this.addSql(
      `create index if not exists "IDX_ocop_order_origin_deleted_at" on "ocop_order_origin" ("deleted_at") where deleted_at is null;`,
    );
    this.addSql(
      `alter table "ocop_consignment" add column if not exists "channel_code" text not null default 'shop', add column if not exists "channel_reference" text null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_order_origin" cascade;`);
    this.addSql(
      `alter table "ocop_consignment" drop column if exists "channel_code", drop column if exists "channel_reference";`,
    );
  }
}
