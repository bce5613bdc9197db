import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null`;
const LANGUAGE = `"language" text check ("language" in ('vi', 'en')) not null`;
const TABLES = ["ocop_account", "ocop_account_code", "ocop_account_consent"];

/** Accounts of consumers, the codes that were sent to them, and what they agreed to. */
export class Migration20261124180100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_account" ("id" text not null, "customer_id" text not null,
        "phone" text not null, "email" text null, ${LANGUAGE},
        "session_epoch" integer not null default 1, "erasing_at" timestamptz null, ${STAMPS},
        constraint "ocop_account_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create unique index if not exists "IDX_ocop_account_customer_id_unique" on "ocop_account" ("customer_id") where "deleted_at" is null;`,
    );
    this.addSql(
      `create table if not exists "ocop_account_code" ("id" text not null,
        "purpose" text check ("purpose" in ('register', 'reset')) not null, "phone" text not null,
        "code_hash" text not null, "expires_at" timestamptz not null,
        "tries" integer not null default 0, "used_at" timestamptz null, "registration" jsonb null,
        ${STAMPS}, constraint "ocop_account_code_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create index if not exists "IDX_ocop_account_code_phone_purpose" on "ocop_account_code" ("phone", "purpose") where "deleted_at" is null;`,
    );
    this.addSql(
      `create index if not exists "IDX_ocop_account_code_expires_at" on "ocop_account_code" ("expires_at") where "deleted_at" is null;`,
    );
    this.addSql(
      `create table if not exists "ocop_account_consent" ("id" text not null,
        "customer_id" text not null, "purpose" text not null, "version" text not null, ${LANGUAGE},
        "given_at" timestamptz not null, "withdrawn_at" timestamptz null, ${STAMPS},
        constraint "ocop_account_consent_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create index if not exists "IDX_ocop_account_consent_customer_id" on "ocop_account_consent" ("customer_id") where "deleted_at" is null;`,
    );
    for (const table of TABLES) {
      this.addSql(
        `create index if not exists "IDX_${table}_deleted_at" on "${table}" ("deleted_at") where "deleted_at" is null;`,
      );
    }
  }

  override async down(): Promise<void> {
    for (const table of TABLES) this.addSql(`drop table if exists "${table}" cascade;`);
  }
}
