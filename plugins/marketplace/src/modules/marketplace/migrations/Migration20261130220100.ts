import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const ACTION = "ocop_consignment_action";
const MESSAGE = "ocop_order_message";
const NEWS = "ocop_buyer_message";
const LIFE = `"created_at" timestamptz not null default now(),
  "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;
const NEWS_KINDS = ["order_received", "payment_received", "parcel_shipped", "parcel_delivered"].concat(
  ["parcel_refused", "parcel_cancelled", "order_cancelled", "refund_made"],
);

const kindsAre = (kinds: readonly string[]): string =>
  `alter table "${NEWS}" add constraint "${NEWS}_kind_check" check ("kind" in (${kinds
    .map((kind) => `'${kind}'`)
    .join(", ")}));`;

/** What producers did to consignments by the key of their device, and what they and buyers wrote. */
export class Migration20261130220100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "${ACTION}" ("id" text not null, "consignment_id" text not null,
        "action" text check ("action" in ('accept', 'pack', 'ship', 'deliver', 'refuse', 'take_back', 'cancel')) not null,
        "key" text not null, "actor_id" text not null, "actor_name" text not null, ${LIFE},
        constraint "${ACTION}_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "${MESSAGE}" ("id" text not null, "consignment_id" text not null,
        "order_id" text not null, "producer_id" text not null,
        "sender" text check ("sender" in ('producer', 'buyer')) not null, "text" text not null,
        "key" text not null, "author_id" text null, "author_name" text null,
        "read_at" timestamptz null, ${LIFE}, constraint "${MESSAGE}_pkey" primary key ("id"));`,
    );
    const unique: [string, string, string][] = [
      [ACTION, "consignment_id_action_key", `"consignment_id", "action", "key"`],
      [MESSAGE, "consignment_id_sender_key", `"consignment_id", "sender", "key"`],
    ];
    for (const [table, name, columns] of unique) {
      this.addSql(
        `create unique index if not exists "IDX_${table}_${name}_unique" on "${table}" (${columns}) where "deleted_at" is null;`,
      );
      this.addSql(
        `create index if not exists "IDX_${table}_deleted_at" on "${table}" ("deleted_at") where "deleted_at" is null;`,
      );
    }
    this.addSql(
      `create index if not exists "IDX_${MESSAGE}_order_id" on "${MESSAGE}" ("order_id") where "deleted_at" is null;`,
    );
    this.addSql(
      `create index if not exists "IDX_${MESSAGE}_unread" on "${MESSAGE}" ("producer_id") where "deleted_at" is null and "read_at" is null and "sender" = 'buyer';`,
    );
    this.addSql(`alter table "${NEWS}" drop constraint if exists "${NEWS}_kind_check";`);
    this.addSql(kindsAre([...NEWS_KINDS, "producer_message"]));
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "${NEWS}" where "kind" = 'producer_message';`);
    this.addSql(`alter table "${NEWS}" drop constraint if exists "${NEWS}_kind_check";`);
    this.addSql(kindsAre(NEWS_KINDS));
    this.addSql(`drop table if exists "${ACTION}" cascade;`);
    this.addSql(`drop table if exists "${MESSAGE}" cascade;`);
  }
}
