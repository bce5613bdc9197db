import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null`;
const isCivil = (column: string) => `${column} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'`;

const AUDITED = ["application", "application_step", "application_document"];

/** Applications to join, with their way and their papers. */
export class Migration20261130200000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_application" ("id" text not null,
        "auth_identity_id" text not null, "applicant_name" text not null,
        "applicant_phone" text not null,
        "language" text check ("language" in ('vi', 'en')) not null default 'vi',
        "state" text check ("state" in ('draft', 'submitted', 'more_requested', 'approved', 'refused', 'withdrawn')) not null default 'draft',
        "name" text null, "legal_name" text null,
        "legal_form" text check ("legal_form" in ('cooperative', 'cooperative_group', 'enterprise', 'farm', 'household', 'association', 'operating_centre')) null,
        "unit_code" text null, "address" text null, "registration_number" text null,
        "registered_on" text null, "registered_by" text null, "tax_code" text null,
        "phone" text null, "email" text null, "website" text null, "craft_village" text null,
        "makes" text null, "submitted_at" timestamptz null, "producer_id" text null, ${STAMPS},
        constraint "ocop_application_pkey" primary key ("id"),
        constraint "ocop_application_civil_dates" check ("registered_on" is null or ${isCivil('"registered_on"')}),
        constraint "ocop_application_approved" check (("state" = 'approved') = ("producer_id" is not null)));`,
    );
    // One open application per person.
    this.addSql(
      `create unique index if not exists "IDX_ocop_application_open_unique" on "ocop_application" ("auth_identity_id")
        where "deleted_at" is null and "state" in ('draft', 'submitted', 'more_requested');`,
    );
    this.addSql(
      `create table if not exists "ocop_application_step" ("id" text not null,
        "action" text check ("action" in ('submitted', 'more_requested', 'answered', 'approved', 'refused', 'withdrawn')) not null,
        "words" text null, "by" text check ("by" in ('applicant', 'staff')) not null,
        "actor_id" text null, "actor_name" text null, "told_at" timestamptz null,
        "application_id" text not null, ${STAMPS},
        constraint "ocop_application_step_pkey" primary key ("id"),
        constraint "ocop_application_step_application_id_foreign" foreign key ("application_id") references "ocop_application" ("id") on update cascade);`,
    );
    this.addSql(
      `create index if not exists "IDX_ocop_application_step_untold" on "ocop_application_step" ("created_at") where "told_at" is null;`,
    );
    this.addSql(
      `create table if not exists "ocop_application_document" ("id" text not null,
        "type" text check ("type" in ('business_registration', 'food_safety_certificate', 'production_licence', 'other')) not null,
        "file_id" text not null, "file_name" text not null, "media_type" text not null,
        "size_bytes" integer not null, "sha256" text not null, "application_id" text not null, ${STAMPS},
        constraint "ocop_application_document_pkey" primary key ("id"),
        constraint "ocop_application_document_application_id_foreign" foreign key ("application_id") references "ocop_application" ("id") on update cascade);`,
    );
    const indexes = [
      ["application", "auth_identity_id"],
      ["application", "deleted_at"],
      ["application_step", "application_id"],
      ["application_step", "deleted_at"],
      ["application_document", "application_id"],
      ["application_document", "deleted_at"],
    ];
    for (const [table, column] of indexes) {
      this.addSql(
        `create index if not exists "IDX_ocop_${table}_${column}" on "ocop_${table}" ("${column}") where "deleted_at" is null;`,
      );
    }
    for (const table of AUDITED) {
      this.addSql(
        `create or replace trigger ocop_audit after insert or update or delete on "ocop_${table}" for each row execute function ocop_audit();`,
      );
    }
  }

  override async down(): Promise<void> {
    for (const table of [...AUDITED].reverse()) {
      this.addSql(`drop table if exists "ocop_${table}" cascade;`);
    }
  }
}
