import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Since when a listing waits to be sent, and the outbox of messages from staff to producers. */
export class Migration20261201070000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table "ocop_channel_listing" add column if not exists "dirty_since" timestamptz null;`,
    );
    this.addSql(
      `update "ocop_channel_listing" set dirty_since = updated_at where dirty_count > done_count;`,
    );
    // Of several changes the first one counts: that is how far a channel lags behind.
    this.addSql(`create or replace function ocop_channel_listing_dirty() returns trigger language plpgsql as $dirty$
begin
  if new.dirty_count <= new.done_count then
    new.dirty_since := null;
  elsif new.dirty_since is null then
    new.dirty_since := clock_timestamp();
  end if;
  return new;
end $dirty$;`);
    this.addSql(
      `create or replace trigger ocop_channel_listing_dirty before insert or update of dirty_count, done_count on "ocop_channel_listing" for each row execute function ocop_channel_listing_dirty();`,
    );
    this.addSql(
      `create table if not exists "ocop_channel_message" ("id" text primary key,
        "producer_id" text not null, "adapter" text not null, "subject" text not null,
        "body" text not null, "recipients" jsonb not null, "sent_at" timestamptz null,
        "problem" text null, "attempt_count" integer not null default 0,
        "next_attempt_at" timestamptz not null default now(), "written_by" text null,
        "written_by_name" text null, "created_at" timestamptz not null default clock_timestamp());`,
    );
    this.addSql(
      `create index if not exists "IDX_ocop_channel_message_producer" on "ocop_channel_message" ("producer_id", "created_at");`,
    );
    this.addSql(
      `create index if not exists "IDX_ocop_channel_message_waiting" on "ocop_channel_message" ("next_attempt_at") where sent_at is null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_channel_message";`);
    this.addSql(
      `drop trigger if exists ocop_channel_listing_dirty on "ocop_channel_listing";`,
    );
    this.addSql(`drop function if exists ocop_channel_listing_dirty();`);
    this.addSql(`alter table "ocop_channel_listing" drop column if exists "dirty_since";`);
  }
}
