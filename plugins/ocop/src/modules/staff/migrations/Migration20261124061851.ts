import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124061851 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "ocop_staff_member" drop constraint if exists "ocop_staff_member_user_id_unique";`);
    this.addSql(`create table if not exists "ocop_staff_member" ("id" text not null, "user_id" text not null, "role" text check ("role" in ('administrator', 'programme_officer', 'analyst')) not null, "area" text check ("area" in ('province', 'communes')) not null, "unit_codes" text[] not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_staff_member_pkey" primary key ("id"), constraint ocop_staff_member_units_go_with_area check ((area = 'communes') = (cardinality(unit_codes) > 0)), constraint ocop_staff_member_unit_codes check (array_to_string(unit_codes, ',') ~ '^([0-9]{5}(,[0-9]{5})*|)\$'), constraint ocop_staff_member_administrator_of_province check (role <> 'administrator' or area = 'province'));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_staff_member_user_id_unique" ON "ocop_staff_member" ("user_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_staff_member_deleted_at" ON "ocop_staff_member" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_staff_member" cascade;`);
  }

}
