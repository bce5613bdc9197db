import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const KINDS = ["order_received", "payment_received", "parcel_shipped", "parcel_delivered"].concat([
  "parcel_refused",
  "parcel_cancelled",
  "order_cancelled",
  "refund_made",
]);
const TABLE = "ocop_buyer_message";

/** What buyers are to be told of, once each. */
export class Migration20261124174500 extends Migration {
  override async up(): Promise<void> {
    const kinds = KINDS.map((kind) => `'${kind}'`).join(", ");
    this.addSql(
      `create table if not exists "${TABLE}" ("id" text not null, "order_id" text not null,
        "kind" text check ("kind" in (${kinds})) not null, "subject_id" text not null,
        "happened_at" timestamptz not null,
        "state" text check ("state" in ('pending', 'sent', 'nobody')) not null default 'pending',
        "attempt_count" integer not null default 0, "next_attempt_at" timestamptz not null,
        "channel" text null, "sent_at" timestamptz null,
        "created_at" timestamptz not null default now(),
        "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null,
        constraint "${TABLE}_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create unique index if not exists "IDX_${TABLE}_kind_subject_id_unique" on "${TABLE}" ("kind", "subject_id") where "deleted_at" is null;`,
    );
    const plain: [string, string][] = [
      ["state_next_attempt_at", `"state", "next_attempt_at"`],
      ["order_id", `"order_id"`],
      ["deleted_at", `"deleted_at"`],
    ];
    for (const [name, columns] of plain) {
      this.addSql(
        `create index if not exists "IDX_${TABLE}_${name}" on "${TABLE}" (${columns}) where "deleted_at" is null;`,
      );
    }
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "${TABLE}" cascade;`);
  }
}
