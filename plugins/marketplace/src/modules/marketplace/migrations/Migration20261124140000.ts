import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Where each producer's goods lie and how they are sent. */
export class Migration20261124140000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_producer_logistics" ("id" text not null, "producer_id" text not null,
        "stock_location_id" text not null, "shipping_profile_id" text not null,
        "shipping_option_id" text not null,
        "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null, constraint "ocop_producer_logistics_pkey" primary key ("id"));`,
    );
    for (const column of ["producer_id", "shipping_profile_id", "shipping_option_id"]) {
      this.addSql(
        `create unique index if not exists "IDX_ocop_producer_logistics_${column}_unique" on "ocop_producer_logistics" ("${column}") where "deleted_at" is null;`,
      );
    }
    this.addSql(
      `create index if not exists "IDX_ocop_producer_logistics_deleted_at" on "ocop_producer_logistics" ("deleted_at") where "deleted_at" is null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_producer_logistics" cascade;`);
  }
}
