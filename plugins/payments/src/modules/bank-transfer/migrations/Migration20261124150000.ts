import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const COMMON = `"created_at" timestamptz not null default now(),
  "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;

/**
 * Written by hand for three things that a model cannot say: amounts beyond 2.1 billion that are
 * whole, the order of decisions (`seq`), and that rows are never changed or removed.
 */
export class Migration20261124150000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_bank_transfer" ("id" text not null,
        "account_number" text not null, "bank_reference" text not null,
        "amount_vnd" double precision not null check (amount_vnd > 0 and amount_vnd = trunc(amount_vnd)),
        "note" text not null, "payer" text null, "received_at" timestamptz not null,
        "source" text check ("source" in ('statement', 'webhook')) not null,
        "statement_sha256" text null, ${COMMON},
        constraint "ocop_bank_transfer_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create unique index if not exists "IDX_ocop_bank_transfer_reference" on "ocop_bank_transfer" ("account_number", "bank_reference");`,
    );
    this.addSql(
      `create index if not exists "IDX_ocop_bank_transfer_received_at" on "ocop_bank_transfer" ("received_at");`,
    );
    this.addSql(
      `create table if not exists "ocop_bank_transfer_match" ("id" text not null,
        "seq" bigserial not null, "transfer_id" text not null references "ocop_bank_transfer" ("id"),
        "order_id" text null, "amount_vnd" double precision not null,
        "kind" text check ("kind" in ('exact', 'under', 'over', 'duplicate', 'cancelled', 'unmatched', 'dismissed')) not null,
        "settles" boolean not null, "decided_by" text not null, "reason" text null, ${COMMON},
        constraint "ocop_bank_transfer_match_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create index if not exists "IDX_ocop_bank_transfer_match_transfer" on "ocop_bank_transfer_match" ("transfer_id", "seq" desc);`,
    );
    this.addSql(
      `create index if not exists "IDX_ocop_bank_transfer_match_order" on "ocop_bank_transfer_match" ("order_id");`,
    );
    this
      .addSql(`create or replace function ocop_bank_transfer_refuse() returns trigger language plpgsql as $refuse$
begin
  raise exception 'Bank transfers and their matches are append-only';
end $refuse$;`);
    for (const table of ["ocop_bank_transfer", "ocop_bank_transfer_match"]) {
      this.addSql(
        `create or replace trigger ocop_bank_transfer_refuse before update or delete or truncate on "${table}" for each statement execute function ocop_bank_transfer_refuse();`,
      );
    }
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_bank_transfer_match";`);
    this.addSql(`drop table if exists "ocop_bank_transfer";`);
    this.addSql(`drop function if exists ocop_bank_transfer_refuse();`);
  }
}
