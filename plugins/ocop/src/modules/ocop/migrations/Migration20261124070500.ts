import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * How often a client has called lately (rate-limit/count-request). No model stands for it: it is no
 * fact of the register, holds nothing that may be lost (so it is unlogged), and is used by two
 * statements only.
 */
export class Migration20261124070500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create unlogged table if not exists "ocop_request_window" ("key" text primary key, "hits" integer not null, "ends_at" timestamptz not null);`,
    );
    this.addSql(
      `create index if not exists "IDX_ocop_request_window_ends_at" on "ocop_request_window" ("ends_at");`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_request_window";`);
  }
}
