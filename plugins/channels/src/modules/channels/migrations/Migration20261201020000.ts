import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Files of feeds as they were last made, in parts, so that neither making nor sending one holds it whole.
 * No models stand for them: they are written and read in single statements.
 */
export class Migration20261201020000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_channel_feed" ("account_id" text not null,
        "language" text check ("language" in ('vi', 'en')) not null, "format" text not null,
        "run_id" text not null, "etag" text not null, "byte_count" bigint not null,
        "as_of" text not null, "made_at" timestamptz not null default now(),
        constraint "ocop_channel_feed_pkey" primary key ("account_id", "language", "format"),
        constraint "ocop_channel_feed_account_id_foreign" foreign key ("account_id") references "ocop_channel_account" ("id") on update cascade on delete cascade);`,
    );
    this.addSql(
      `create table if not exists "ocop_channel_feed_part" ("account_id" text not null,
        "run_id" text not null, "language" text not null, "format" text not null,
        "position" integer not null, "content" text not null,
        "made_at" timestamptz not null default now(),
        constraint "ocop_channel_feed_part_pkey" primary key ("run_id", "language", "format", "position"),
        constraint "ocop_channel_feed_part_account_id_foreign" foreign key ("account_id") references "ocop_channel_account" ("id") on update cascade on delete cascade);`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_channel_feed_part";`);
    this.addSql(`drop table if exists "ocop_channel_feed";`);
  }
}
