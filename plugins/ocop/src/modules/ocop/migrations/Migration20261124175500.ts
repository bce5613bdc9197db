import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null`;

/** Complaints of buyers, and requests for what no parcel brings. */
export class Migration20261124175500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_complaint" ("id" text not null, "code" text not null,
        "kind" text check ("kind" in ('order', 'product', 'shop', 'personal_data')) not null,
        "state" text check ("state" in ('new', 'answered')) not null default 'new',
        "description" text not null, "order_code" text null, "name" text not null,
        "contact" text not null, "language" text not null, "answer_by" text not null,
        "answer" text null, "answered_at" timestamptz null, "handled_by" text null,
        "handled_by_name" text null, ${STAMPS},
        constraint "ocop_complaint_pkey" primary key ("id"),
        constraint "ocop_complaint_answered" check (("state" = 'answered') = ("answer" is not null)));`,
    );
    this.addSql(
      `create table if not exists "ocop_booking_request" ("id" text not null, "code" text not null,
        "state" text check ("state" in ('new', 'answered', 'declined')) not null default 'new',
        "registered_product_id" text not null, "producer_id" text not null,
        "product_name" text not null, "producer_name" text not null, "name" text not null,
        "phone" text not null, "wished_from" text null, "wished_until" text null,
        "quantity" integer null, "note" text null, "language" text not null,
        "told_at" timestamptz null, "outcome_note" text null, "handled_by" text null,
        "handled_by_name" text null, ${STAMPS},
        constraint "ocop_booking_request_pkey" primary key ("id"));`,
    );
    const indexes: [string, string, "unique index" | "index"][] = [
      ["ocop_complaint", "code", "unique index"],
      ["ocop_complaint", "answer_by", "index"],
      ["ocop_complaint", "deleted_at", "index"],
      ["ocop_booking_request", "code", "unique index"],
      ["ocop_booking_request", "registered_product_id", "index"],
      ["ocop_booking_request", "deleted_at", "index"],
    ];
    for (const [table, column, kind] of indexes) {
      const name = `IDX_${table}_${column}${kind === "index" ? "" : "_unique"}`;
      this.addSql(
        `create ${kind} if not exists "${name}" on "${table}" ("${column}") where "deleted_at" is null;`,
      );
    }
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_booking_request" cascade;`);
    this.addSql(`drop table if exists "ocop_complaint" cascade;`);
  }
}
