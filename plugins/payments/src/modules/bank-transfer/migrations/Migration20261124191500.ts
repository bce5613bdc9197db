import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Which refunds were sent back to the buyer. Once for each, and never taken back: so no soft delete. */
export class Migration20261124191500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_refund_transfer" ("id" text not null, "refund_id" text not null, "reference" text not null, "sent_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_refund_transfer_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create unique index if not exists "IDX_ocop_refund_transfer_refund" on "ocop_refund_transfer" ("refund_id");`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_refund_transfer";`);
  }
}
