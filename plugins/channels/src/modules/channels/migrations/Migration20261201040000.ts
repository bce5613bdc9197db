import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Wholesale terms of sizes, for the offers to chains of shops. */
export class Migration20261201040000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_supply_terms" ("id" text not null, "variant_id" text not null,
        "producer_id" text not null, "units_per_case" integer null, "case_gtin" text null,
        "case_weight_g" integer null, "minimum_cases" integer null, "lead_time_days" integer null,
        "wholesale_price_vnd" integer null, "vat_percent" integer null,
        "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null, constraint "ocop_supply_terms_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create unique index if not exists "IDX_ocop_supply_terms_variant_id_unique" on "ocop_supply_terms" ("variant_id") where deleted_at is null;`,
    );
    this.addSql(
      `create index if not exists "IDX_ocop_supply_terms_producer_id" on "ocop_supply_terms" ("producer_id") where deleted_at is null;`,
    );
    this.addSql(
      `create index if not exists "IDX_ocop_supply_terms_deleted_at" on "ocop_supply_terms" ("deleted_at") where deleted_at is null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_supply_terms" cascade;`);
  }
}
