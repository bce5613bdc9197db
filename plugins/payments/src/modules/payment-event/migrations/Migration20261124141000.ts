import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124141000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "payment_event" ("id" text not null, "provider" text not null, "event_id" text not null, "type" text not null, "payment_reference" text null, "object_id" text null, "occurred_at" timestamptz not null, "payload" jsonb null, "state" text check ("state" in ('received', 'done', 'failed', 'ignored')) not null, "outcome" text check ("outcome" in ('none', 'order_placed', 'payment_captured', 'money_returned', 'refund_recorded', 'dispute_recorded', 'session_updated')) null, "order_id" text null, "attempts" integer not null default 0, "next_attempt_at" timestamptz null, "error" text null, "processed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payment_event_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create unique index if not exists "IDX_payment_event_provider_event_id_unique" on "payment_event" ("provider", "event_id") where deleted_at is null;`,
    );
    this.addSql(
      `create index if not exists "IDX_payment_event_payment_reference" on "payment_event" ("payment_reference") where deleted_at is null;`,
    );
    this.addSql(
      `create index if not exists "IDX_payment_event_state_next_attempt_at" on "payment_event" ("state", "next_attempt_at") where deleted_at is null;`,
    );
    this.addSql(
      `create index if not exists "IDX_payment_event_deleted_at" on "payment_event" ("deleted_at") where deleted_at is null;`,
    );
    this.addSql(
      `create table if not exists "payment_dispute" ("id" text not null, "provider" text not null, "dispute_id" text not null, "payment_reference" text not null, "order_id" text null, "amount_vnd" integer not null, "reason" text not null, "status" text not null, "answer_by" timestamptz null, "opened_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payment_dispute_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create unique index if not exists "IDX_payment_dispute_provider_dispute_id_unique" on "payment_dispute" ("provider", "dispute_id") where deleted_at is null;`,
    );
    this.addSql(
      `create index if not exists "IDX_payment_dispute_deleted_at" on "payment_dispute" ("deleted_at") where deleted_at is null;`,
    );
    this.addSql(
      `create table if not exists "payment_event_pull" ("id" text not null, "provider" text not null, "pulled_until" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payment_event_pull_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create unique index if not exists "IDX_payment_event_pull_provider_unique" on "payment_event_pull" ("provider") where deleted_at is null;`,
    );
    this.addSql(
      `create index if not exists "IDX_payment_event_pull_deleted_at" on "payment_event_pull" ("deleted_at") where deleted_at is null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "payment_event" cascade;`);
    this.addSql(`drop table if exists "payment_dispute" cascade;`);
    this.addSql(`drop table if exists "payment_event_pull" cascade;`);
  }
}
