import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null`;
const isCivil = (column: string) => `${column} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'`;

const AUDITED = ["help_consent", "help_session"];

/** That staff help a producer in the portal: its consents, and each time they do. */
export class Migration20261130201000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_help_consent" ("id" text not null, "producer_id" text not null,
        "user_id" text not null, "user_name" text not null, "user_email" text not null,
        "purpose" text not null, "given_on" text not null, "valid_until" text not null,
        "way" text check ("way" in ('portal', 'paper')) not null, "given_by" text not null,
        "file_id" text null, "file_name" text null, "media_type" text null, "sha256" text null,
        "ended_at" timestamptz null, "ended_by" text check ("ended_by" in ('producer', 'staff')) null,
        "ended_by_name" text null, "end_reason" text null, ${STAMPS},
        constraint "ocop_help_consent_pkey" primary key ("id"),
        constraint "ocop_help_consent_civil_dates" check (${isCivil('"given_on"')} and ${isCivil('"valid_until"')}),
        constraint "ocop_help_consent_paper" check (("way" = 'paper') = ("file_id" is not null)),
        constraint "ocop_help_consent_ended" check (("ended_at" is null) = ("ended_by" is null)));`,
    );
    // Whoever consents anew ends the consent before: one stands for a producer and a helper.
    this.addSql(
      `create unique index if not exists "IDX_ocop_help_consent_standing_unique" on "ocop_help_consent" ("producer_id", "user_id")
        where "deleted_at" is null and "ended_at" is null;`,
    );
    this.addSql(
      `create table if not exists "ocop_help_session" ("id" text not null, "help_consent_id" text not null,
        "ticket_hash" text not null, "ticket_expires_at" timestamptz not null,
        "begun_at" timestamptz null, "ended_at" timestamptz null, ${STAMPS},
        constraint "ocop_help_session_pkey" primary key ("id"));`,
    );
    const indexes = [
      ["help_consent", "producer_id", "index"],
      ["help_consent", "user_id", "index"],
      ["help_consent", "deleted_at", "index"],
      ["help_session", "help_consent_id", "index"],
      ["help_session", "ticket_hash", "unique index"],
      ["help_session", "deleted_at", "index"],
    ];
    for (const [table, column, kind] of indexes) {
      const name = `IDX_ocop_${table}_${column}${kind === "index" ? "" : "_unique"}`;
      this.addSql(
        `create ${kind} if not exists "${name}" on "ocop_${table}" ("${column}") where "deleted_at" is null;`,
      );
    }
    for (const table of AUDITED) {
      this.addSql(
        `create or replace trigger ocop_audit after insert or update or delete on "ocop_${table}" for each row execute function ocop_audit();`,
      );
    }
  }

  override async down(): Promise<void> {
    for (const table of AUDITED) {
      this.addSql(`drop table if exists "ocop_${table}" cascade;`);
    }
  }
}
