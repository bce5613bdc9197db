import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** All channels come back to one address: from there whoever signs in is led to the page of the account. */
export class Migration20261201100000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "ocop_channel_sign_in" add column if not exists "page" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "ocop_channel_sign_in" drop column if exists "page";`);
  }
}
