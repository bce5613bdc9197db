import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * When each shop link is looked at again, and how often in a row nothing was there. What a look found is
 * a check of its own; no model stands for this table: it is read and written in single statements.
 */
export class Migration20261201090000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_link_look" ("evidence_id" text primary key,
        "next_at" timestamptz not null, "gone_count" integer not null default 0);`,
    );
    this.addSql(
      `create index if not exists "IDX_ocop_participation_evidence_links" on "ocop_participation_evidence" ("id") where kind = 'shop_link' and deleted_at is null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_ocop_participation_evidence_links";`);
    this.addSql(`drop table if exists "ocop_link_look";`);
  }
}
