import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** A sign-in looks the account up by its number. */
export class Migration20261124193500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create index if not exists "IDX_ocop_account_phone" on "ocop_account" ("phone") where "deleted_at" is null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_ocop_account_phone";`);
  }
}
