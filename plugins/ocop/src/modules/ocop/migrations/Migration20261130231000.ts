import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** When a producer is told of a booking request again: a dead mailbox is tried less and less often. */
export class Migration20261130231000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table "ocop_booking_request" add column if not exists "attempt_count" integer not null default 0, add column if not exists "next_attempt_at" timestamptz null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table "ocop_booking_request" drop column if exists "attempt_count", drop column if exists "next_attempt_at";`,
    );
  }
}
