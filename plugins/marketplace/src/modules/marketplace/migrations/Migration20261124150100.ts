import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null`;
const STATUSES = ["new", "accepted", "packed", "shipped", "delivered"].concat([
  "refused",
  "cancelled",
  "returned",
]);

/** The part of an order that one producer fulfils, with its lines. */
export class Migration20261124150100 extends Migration {
  override async up(): Promise<void> {
    const statuses = STATUSES.map((status) => `'${status}'`).join(", ");
    this.addSql(
      `create table if not exists "ocop_consignment" ("id" text not null, "code" text not null,
        "order_id" text not null, "producer_id" text not null, "producer_name" text not null,
        "producer_handle" text null, "shipping_option_id" text null,
        "item_total_vnd" integer not null, "discount_vnd" integer not null,
        "shipping_vnd" integer not null, "total_vnd" integer not null,
        "refunded_vnd" integer not null default 0,
        "status" text check ("status" in (${statuses})) not null default 'new',
        "placed_at" timestamptz not null, "accept_by" timestamptz not null,
        "reminder_count" integer not null default 0,
        "accepted_at" timestamptz null, "packed_at" timestamptz null, "shipped_at" timestamptz null,
        "delivered_at" timestamptz null, "refused_at" timestamptz null,
        "cancelled_at" timestamptz null, "returned_at" timestamptz null,
        "cancel_reason" text null, "fulfillment_id" text null, "carrier" text null,
        "tracking_number" text null, ${STAMPS},
        constraint "ocop_consignment_pkey" primary key ("id"),
        constraint "ocop_consignment_sums" check (
          "total_vnd" = "item_total_vnd" + "shipping_vnd" - "discount_vnd"));`,
    );
    this.addSql(
      `create table if not exists "ocop_consignment_item" ("id" text not null,
        "line_item_id" text not null, "product_id" text null, "title" text not null,
        "quantity" integer not null, "amount_vnd" integer not null, "discount_vnd" integer not null,
        "consignment_id" text not null, ${STAMPS},
        constraint "ocop_consignment_item_pkey" primary key ("id"),
        constraint "ocop_consignment_item_consignment_id_foreign" foreign key ("consignment_id")
          references "ocop_consignment" ("id") on update cascade on delete cascade);`,
    );
    const unique: [string, string, string][] = [
      ["ocop_consignment", "code", `"code"`],
      ["ocop_consignment", "order_id_producer_id", `"order_id", "producer_id"`],
      ["ocop_consignment_item", "line_item_id", `"line_item_id"`],
    ];
    for (const [table, name, columns] of unique) {
      this.addSql(
        `create unique index if not exists "IDX_${table}_${name}_unique" on "${table}" (${columns}) where "deleted_at" is null;`,
      );
    }
    const plain: [string, string, string][] = [
      ["ocop_consignment", "producer_id_status", `"producer_id", "status"`],
      ["ocop_consignment", "status_accept_by", `"status", "accept_by"`],
      ["ocop_consignment", "deleted_at", `"deleted_at"`],
      ["ocop_consignment_item", "consignment_id", `"consignment_id"`],
      ["ocop_consignment_item", "deleted_at", `"deleted_at"`],
    ];
    for (const [table, name, columns] of plain) {
      this.addSql(
        `create index if not exists "IDX_${table}_${name}" on "${table}" (${columns}) where "deleted_at" is null;`,
      );
    }
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_consignment_item" cascade;`);
    this.addSql(`drop table if exists "ocop_consignment" cascade;`);
  }
}
