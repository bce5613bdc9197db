import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123223514 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "ocop_registered_product" drop constraint if exists "ocop_registered_product_handle_unique";`);
    this.addSql(`alter table if exists "ocop_product_set" drop constraint if exists "ocop_product_set_path_unique";`);
    this.addSql(`alter table if exists "ocop_product_set" drop constraint if exists "ocop_product_set_number_unique";`);
    this.addSql(`alter table if exists "ocop_product_group" drop constraint if exists "ocop_product_group_code_unique";`);
    this.addSql(`alter table if exists "ocop_sector" drop constraint if exists "ocop_sector_code_unique";`);
    this.addSql(`alter table if exists "ocop_producer" drop constraint if exists "ocop_producer_handle_unique";`);
    this.addSql(`alter table if exists "ocop_administrative_unit" drop constraint if exists "ocop_administrative_unit_code_unique";`);
    this.addSql(`create table if not exists "ocop_administrative_unit" ("id" text not null, "code" text not null, "kind" text check ("kind" in ('commune', 'ward', 'special_zone')) not null, "name" text not null, "full_name" text not null, "province_code" text not null, "map_row" integer null, "map_column" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_administrative_unit_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_administrative_unit_code_unique" ON "ocop_administrative_unit" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_administrative_unit_deleted_at" ON "ocop_administrative_unit" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ocop_producer" ("id" text not null, "handle" text not null, "name" text not null, "legal_name" text not null, "legal_form" text check ("legal_form" in ('cooperative', 'cooperative_group', 'enterprise', 'farm', 'household', 'association', 'operating_centre')) not null, "legacy_place" text null, "story" text null, "management_systems" text[] not null, "sources" jsonb not null, "administrative_unit_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_producer_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_producer_handle_unique" ON "ocop_producer" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_producer_administrative_unit_id" ON "ocop_producer" ("administrative_unit_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_producer_deleted_at" ON "ocop_producer" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ocop_sector" ("id" text not null, "code" text not null, "name_vi" text not null, "name_en" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_sector_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_sector_code_unique" ON "ocop_sector" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_sector_deleted_at" ON "ocop_sector" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ocop_product_group" ("id" text not null, "code" text not null, "name_vi" text not null, "name_en" text not null, "sector_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_product_group_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_product_group_code_unique" ON "ocop_product_group" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_product_group_sector_id" ON "ocop_product_group" ("sector_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_product_group_deleted_at" ON "ocop_product_group" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ocop_product_set" ("id" text not null, "number" integer not null, "path" text not null, "name_vi" text not null, "name_en" text not null, "lead_ministries" text[] not null, "group_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_product_set_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_product_set_number_unique" ON "ocop_product_set" ("number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_product_set_path_unique" ON "ocop_product_set" ("path") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_product_set_group_id" ON "ocop_product_set" ("group_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_product_set_deleted_at" ON "ocop_product_set" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ocop_registered_product" ("id" text not null, "handle" text not null, "name" text not null, "potential_five_star" boolean not null default false, "evidence_grade" text check ("evidence_grade" in ('A', 'B1', 'B2', 'C')) null, "sources" jsonb not null, "producer_id" text not null, "product_set_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_registered_product_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_registered_product_handle_unique" ON "ocop_registered_product" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_registered_product_producer_id" ON "ocop_registered_product" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_registered_product_product_set_id" ON "ocop_registered_product" ("product_set_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_registered_product_deleted_at" ON "ocop_registered_product" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ocop_certification" ("id" text not null, "star" integer not null, "decision_number" text null, "issued_on" text null, "issued_precision" text check ("issued_precision" in ('day', 'month', 'year')) null, "valid_until" text null, "revoked_on" text null, "rule_set_code" text null, "sources" jsonb not null, "registered_product_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_certification_pkey" primary key ("id"), constraint ocop_certification_star check (star between 3 and 5), constraint ocop_certification_dates_go_together check ((issued_on is null) = (issued_precision is null) and (issued_on is null) = (valid_until is null)), constraint ocop_certification_civil_dates check ((issued_on is null or issued_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$') and (valid_until is null or valid_until ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$') and (revoked_on is null or revoked_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$')));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_certification_registered_product_id" ON "ocop_certification" ("registered_product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_certification_deleted_at" ON "ocop_certification" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "ocop_producer" add constraint "ocop_producer_administrative_unit_id_foreign" foreign key ("administrative_unit_id") references "ocop_administrative_unit" ("id") on update cascade on delete set null;`);

    this.addSql(`alter table if exists "ocop_product_group" add constraint "ocop_product_group_sector_id_foreign" foreign key ("sector_id") references "ocop_sector" ("id") on update cascade;`);

    this.addSql(`alter table if exists "ocop_product_set" add constraint "ocop_product_set_group_id_foreign" foreign key ("group_id") references "ocop_product_group" ("id") on update cascade;`);

    this.addSql(`alter table if exists "ocop_registered_product" add constraint "ocop_registered_product_producer_id_foreign" foreign key ("producer_id") references "ocop_producer" ("id") on update cascade;`);
    this.addSql(`alter table if exists "ocop_registered_product" add constraint "ocop_registered_product_product_set_id_foreign" foreign key ("product_set_id") references "ocop_product_set" ("id") on update cascade;`);

    this.addSql(`alter table if exists "ocop_certification" add constraint "ocop_certification_registered_product_id_foreign" foreign key ("registered_product_id") references "ocop_registered_product" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "ocop_producer" drop constraint if exists "ocop_producer_administrative_unit_id_foreign";`);

    this.addSql(`alter table if exists "ocop_registered_product" drop constraint if exists "ocop_registered_product_producer_id_foreign";`);

    this.addSql(`alter table if exists "ocop_product_group" drop constraint if exists "ocop_product_group_sector_id_foreign";`);

    this.addSql(`alter table if exists "ocop_product_set" drop constraint if exists "ocop_product_set_group_id_foreign";`);

    this.addSql(`alter table if exists "ocop_registered_product" drop constraint if exists "ocop_registered_product_product_set_id_foreign";`);

    this.addSql(`alter table if exists "ocop_certification" drop constraint if exists "ocop_certification_registered_product_id_foreign";`);

    this.addSql(`drop table if exists "ocop_administrative_unit" cascade;`);

    this.addSql(`drop table if exists "ocop_producer" cascade;`);

    this.addSql(`drop table if exists "ocop_sector" cascade;`);

    this.addSql(`drop table if exists "ocop_product_group" cascade;`);

    this.addSql(`drop table if exists "ocop_product_set" cascade;`);

    this.addSql(`drop table if exists "ocop_registered_product" cascade;`);

    this.addSql(`drop table if exists "ocop_certification" cascade;`);
  }

}
