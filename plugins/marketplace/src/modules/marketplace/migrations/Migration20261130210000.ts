import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const STATES = ["draft", "submitted", "changes_requested", "refused", "published"];
const TABLE = "ocop_product_draft";

/** What producers write of their products before the shop shows it. */
export class Migration20261130210000 extends Migration {
  override async up(): Promise<void> {
    const states = STATES.map((state) => `'${state}'`).join(", ");
    this.addSql(
      `create table if not exists "${TABLE}" ("id" text not null, "producer_id" text not null,
        "product_id" text null,
        "state" text check ("state" in (${states})) not null default 'draft',
        "revision" integer not null default 1, "content" jsonb not null,
        "pictures" jsonb not null, "published" jsonb null, "reviews" jsonb not null,
        "submitted_at" timestamptz null, "published_revision" integer null,
        "created_at" timestamptz not null default now(),
        "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null,
        constraint "${TABLE}_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create unique index if not exists "IDX_${TABLE}_product_id_unique" on "${TABLE}" ("product_id") where "product_id" is not null and "deleted_at" is null;`,
    );
    const plain: [string, string][] = [
      ["producer_id_state", `"producer_id", "state"`],
      ["state_submitted_at", `"state", "submitted_at"`],
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
