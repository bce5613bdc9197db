import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const KINDS = [
  ...["sale", "shipping", "platform_fee", "tax_withheld", "refund"],
  ...["payout", "payout_reversal", "payout_settlement"],
];
const ACCOUNTS = [
  ...["cash_clearing", "payout_clearing", "producer_payable"],
  ...["platform_fee_income", "vat_payable", "pit_payable"],
];

const oneOf = (column: string, values: string[]): string =>
  `check ("${column}" in (${values.map((value) => `'${value}'`).join(", ")}))`;

/** Double entry: what is in stays as it is, and each transaction is complete and sums to zero. */
const LEDGER = [
  `create table if not exists "ocop_ledger_transaction" (
    "id" text primary key, "seq" bigserial,
    "kind" text not null ${oneOf("kind", KINDS)},
    "occurred_on" date not null,
    "source_type" text not null ${oneOf("source_type", ["consignment", "refund", "payout"])},
    "source_id" text not null,
    "consignment_id" text null, "order_id" text null, "order_code" text null,
    "payment_method" text null ${oneOf("payment_method", ["cod", "bank_transfer", "card"])},
    "details" jsonb not null default '{}',
    "entry_count" integer not null check ("entry_count" >= 2),
    "created_at" timestamptz not null default now(),
    constraint "ocop_ledger_transaction_once" unique ("source_type", "source_id", "kind"));`,
  `create index if not exists "IDX_ocop_ledger_transaction_consignment"
    on "ocop_ledger_transaction" ("consignment_id");`,
  `create table if not exists "ocop_ledger_entry" (
    "id" bigserial primary key,
    "transaction_id" text not null references "ocop_ledger_transaction" ("id"),
    "account" text not null ${oneOf("account", ACCOUNTS)},
    "producer_id" text not null,
    "amount_vnd" bigint not null);`,
  `create index if not exists "IDX_ocop_ledger_entry_transaction"
    on "ocop_ledger_entry" ("transaction_id");`,
  `create index if not exists "IDX_ocop_ledger_entry_producer"
    on "ocop_ledger_entry" ("producer_id", "account");`,
  `create or replace function ocop_ledger_refuse_change() returns trigger language plpgsql as $$
   begin
     raise exception 'The ledger only grows: write a reversing transaction instead'
       using errcode = 'restrict_violation';
   end $$;`,
  ...["ocop_ledger_transaction", "ocop_ledger_entry"].flatMap((table) => [
    `create or replace trigger "${table}_stays" before update or delete on "${table}"
      for each row execute function ocop_ledger_refuse_change();`,
    `create or replace trigger "${table}_stays_whole" before truncate on "${table}"
      for each statement execute function ocop_ledger_refuse_change();`,
  ]),
  `create or replace function ocop_ledger_check_transaction() returns trigger language plpgsql as $$
   declare
     checked text := case tg_table_name when 'ocop_ledger_entry'
       then to_jsonb(new) ->> 'transaction_id' else to_jsonb(new) ->> 'id' end;
     wanted integer; found integer; total numeric;
   begin
     select entry_count into wanted from ocop_ledger_transaction where id = checked;
     select count(*), coalesce(sum(amount_vnd), 0) into found, total
       from ocop_ledger_entry where transaction_id = checked;
     if found <> wanted or total <> 0 then
       raise exception 'Transaction % of the ledger has % of % entries, which sum to %',
         checked, found, wanted, total using errcode = 'integrity_constraint_violation';
     end if;
     return null;
   end $$;`,
  // A constraint trigger knows no "create or replace", and a migration may run on what is there.
  ...["ocop_ledger_transaction", "ocop_ledger_entry"].flatMap((table) => [
    `drop trigger if exists "${table}_balances" on "${table}";`,
    `create constraint trigger "${table}_balances" after insert on "${table}"
      deferrable initially deferred for each row execute function ocop_ledger_check_transaction();`,
  ]),
];

/** A later row replaces an earlier one, which stays to tell who entered it. */
const SETTINGS = [
  `create table if not exists "ocop_producer_bank_account" (
    "id" text primary key, "seq" bigserial, "producer_id" text not null,
    "bank_bin" text not null check ("bank_bin" ~ '^9704[0-9]{2}$'),
    "bank_name" text not null, "account_number" text not null, "account_holder" text not null,
    "created_by" text not null, "created_by_name" text not null,
    "created_at" timestamptz not null default now());`,
  `create index if not exists "IDX_ocop_producer_bank_account_producer"
    on "ocop_producer_bank_account" ("producer_id", "seq" desc);`,
  `create table if not exists "ocop_platform_fee_rate" (
    "valid_from" date primary key,
    "basis_points" integer not null check ("basis_points" between 0 and 10000),
    "created_by" text not null, "created_by_name" text not null,
    "created_at" timestamptz not null default now());`,
];

const BATCHES = [
  `create table if not exists "ocop_payout_batch" (
    "id" text primary key, "code" text not null unique, "cut_off_on" date not null,
    "created_on" date not null,
    "state" text not null default 'prepared' ${oneOf("state", ["prepared", "paid", "cancelled"])},
    "created_by" text not null, "created_by_name" text not null,
    "created_at" timestamptz not null default now(),
    "paid_on" date null, "bank_reference" text null,
    "proof_file_id" text null, "proof_file_name" text null, "proof_media_type" text null,
    "closed_by" text null, "closed_by_name" text null, "closed_at" timestamptz null,
    "cancel_reason" text null,
    constraint "ocop_payout_batch_paid_with_proof" check (("state" = 'paid')
      = ("paid_on" is not null and "bank_reference" is not null and "proof_file_id" is not null)),
    constraint "ocop_payout_batch_cancelled_for_a_reason"
      check (("state" = 'cancelled') = ("cancel_reason" is not null)));`,
  `create table if not exists "ocop_payout" (
    "id" text primary key,
    "batch_id" text not null references "ocop_payout_batch" ("id"),
    "producer_id" text not null, "position" integer not null,
    "amount_vnd" bigint not null check ("amount_vnd" > 0),
    "bank_bin" text not null, "bank_name" text not null, "account_number" text not null,
    "account_holder" text not null, "note" text not null,
    "returned_on" date null, "return_reason" text null,
    "returned_by" text null, "returned_by_name" text null,
    constraint "ocop_payout_once_a_batch" unique ("batch_id", "producer_id"),
    constraint "ocop_payout_position" unique ("batch_id", "position"));`,
  `create index if not exists "IDX_ocop_payout_producer" on "ocop_payout" ("producer_id");`,
];

const CHECKS = [
  `create table if not exists "ocop_ledger_check" (
    "id" text primary key, "checked_at" timestamptz not null default now(),
    "transactions" integer not null, "compared_with_orders" boolean not null,
    "ledger_total_vnd" bigint not null, "orders_total_vnd" bigint null,
    "findings" integer not null);`,
  `create table if not exists "ocop_ledger_finding" (
    "id" text primary key, "code" text not null, "subject_type" text not null,
    "subject_id" text not null, "details" jsonb not null,
    "found_at" timestamptz not null default now(),
    "last_found_at" timestamptz not null default now(), "cleared_at" timestamptz null);`,
  `create unique index if not exists "IDX_ocop_ledger_finding_open"
    on "ocop_ledger_finding" ("code", "subject_id") where "cleared_at" is null;`,
];

const TABLES = [
  ...["ocop_ledger_finding", "ocop_ledger_check", "ocop_payout", "ocop_payout_batch"],
  ...["ocop_platform_fee_rate", "ocop_producer_bank_account"],
  ...["ocop_ledger_entry", "ocop_ledger_transaction"],
];

export class Migration20261124141500 extends Migration {
  override async up(): Promise<void> {
    for (const statement of [...LEDGER, ...SETTINGS, ...BATCHES, ...CHECKS]) this.addSql(statement);
  }

  override async down(): Promise<void> {
    for (const table of TABLES) this.addSql(`drop table if exists "${table}";`);
    this.addSql(`drop function if exists ocop_ledger_refuse_change();`);
    this.addSql(`drop function if exists ocop_ledger_check_transaction();`);
  }
}
