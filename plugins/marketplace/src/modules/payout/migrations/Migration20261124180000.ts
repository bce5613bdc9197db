import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * To which consignments a refund belongs. A row with no consignment: money that was nobody's part, as
 * a buyer's overpayment. The shares of a refund sum to it and stay as they are.
 */
export class Migration20261124180000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_refund_share" (
        "id" text primary key, "refund_id" text not null, "order_id" text not null,
        "consignment_id" text null, "items_vnd" bigint not null check ("items_vnd" >= 0),
        "shipping_vnd" bigint not null check ("shipping_vnd" >= 0),
        "refunded_on" date not null, "created_at" timestamptz not null default now());`,
    );
    for (const column of ["refund_id", "order_id", "consignment_id"]) {
      this.addSql(
        `create index if not exists "IDX_ocop_refund_share_${column}" on "ocop_refund_share" ("${column}");`,
      );
    }
    this.addSql(
      `create or replace trigger "ocop_refund_share_stays" before update or delete on "ocop_refund_share"
        for each row execute function ocop_ledger_refuse_change();`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_refund_share";`);
  }
}
