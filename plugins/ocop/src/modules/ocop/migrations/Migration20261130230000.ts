import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null`;
const AUDITED = ["producer_profile", "register_correction"];

/**
 * What producers tell of themselves moves out of the register's row into one of its own, so that
 * neither the staff nor the producer overwrite what the other has just written; and the mistakes that
 * producers report, with the answers that somebody is to be told of.
 */
export class Migration20261130230000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_producer_profile" ("id" text not null,
        "producer_id" text not null, "story" text null, "story_en" text null, "craft" text null,
        "craft_en" text null, "opening_hours" jsonb null, "latitude" double precision null,
        "longitude" double precision null, "directions" text null, "links" jsonb not null,
        "pictures" jsonb not null, ${STAMPS},
        constraint "ocop_producer_profile_pkey" primary key ("id"),
        constraint "ocop_producer_profile_place" check ((latitude is null) = (longitude is null)));`,
    );
    this.addSql(
      `create unique index if not exists "IDX_ocop_producer_profile_producer_id_unique" on "ocop_producer_profile" ("producer_id") where deleted_at is null;`,
    );
    this.addSql(
      `create index if not exists "IDX_ocop_producer_profile_deleted_at" on "ocop_producer_profile" ("deleted_at") where deleted_at is null;`,
    );
    // The pictures' addresses were never written by anybody: only the story moves.
    this.addSql(
      `insert into ocop_producer_profile (id, producer_id, story, links, pictures)
       select 'oprof_' || replace(gen_random_uuid()::text, '-', ''), id, story, '[]', '[]'
       from ocop_producer where story is not null and deleted_at is null;`,
    );
    this.addSql(
      `alter table "ocop_producer" drop column if exists "story", drop column if exists "pictures";`,
    );
    this.addSql(
      `create table if not exists "ocop_register_correction" ("id" text not null,
        "producer_id" text not null, "registered_product_id" text null,
        "fact" text check ("fact" in ('name', 'legal_name', 'legal_form', 'registration_number', 'registered_on', 'registered_by', 'tax_code', 'place', 'address', 'phone', 'email', 'craft_village', 'management_systems', 'product_name', 'product_set', 'certification', 'missing_product', 'other')) not null,
        "state" text check ("state" in ('new', 'accepted', 'declined')) not null default 'new',
        "register_says" text null, "is_right" text not null, "note" text null,
        "file_id" text null, "file_name" text null, "media_type" text null,
        "reported_by" text null, "reported_by_name" text null, "language" text not null,
        "answer" text null, "answered_at" timestamptz null, "handled_by" text null,
        "handled_by_name" text null, ${STAMPS},
        constraint "ocop_register_correction_pkey" primary key ("id"),
        constraint "ocop_register_correction_answered" check (("state" = 'new') = ("answer" is null)));`,
    );
    this.addSql(
      `create table if not exists "ocop_answer_message" ("id" text not null,
        "subject" text check ("subject" in ('complaint', 'register_correction')) not null,
        "subject_id" text not null,
        "state" text check ("state" in ('pending', 'sent', 'nobody')) not null default 'pending',
        "attempt_count" integer not null default 0, "next_attempt_at" timestamptz not null,
        "channel" text null, "sent_at" timestamptz null, ${STAMPS},
        constraint "ocop_answer_message_pkey" primary key ("id"));`,
    );
    const indexes: [string, string, string][] = [
      ["ocop_register_correction", "producer_id", `"producer_id"`],
      ["ocop_register_correction", "deleted_at", `"deleted_at"`],
      ["ocop_answer_message", "deleted_at", `"deleted_at"`],
      ["ocop_answer_message", "state_next_attempt_at", `"state", "next_attempt_at"`],
      ["ocop_answer_message", "subject_subject_id", `"subject", "subject_id"`],
    ];
    for (const [table, name, columns] of indexes) {
      this.addSql(
        `create index if not exists "IDX_${table}_${name}" on "${table}" (${columns}) where deleted_at is null;`,
      );
    }
    for (const table of AUDITED) {
      this.addSql(
        `create or replace trigger ocop_audit after insert or update or delete on "ocop_${table}" for each row execute function ocop_audit();`,
      );
    }
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table "ocop_producer" add column if not exists "story" text null, add column if not exists "pictures" jsonb null;`,
    );
    this.addSql(
      `update ocop_producer set story = profile.story from ocop_producer_profile profile
       where profile.producer_id = ocop_producer.id and profile.deleted_at is null;`,
    );
    for (const table of ["answer_message", "register_correction", "producer_profile"]) {
      this.addSql(`drop table if exists "ocop_${table}" cascade;`);
    }
  }
}
