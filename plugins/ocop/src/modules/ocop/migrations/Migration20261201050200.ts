import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null`;
const civil = (column: string) =>
  `("${column}" is null or "${column}" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$')`;
const METRICS = [
  ...["modern_channel_producers", "modern_channel_products", "new_products"],
  ...["new_four_star_products", "potential_five_star_products", "new_craft_village_products"],
  ...["strengthened_producers", "trained_producers", "trade_promotion_events"],
]
  .map((metric) => `'${metric}'`)
  .join(", ");

/** Plans with their targets, and figures as they were found month by month. */
export class Migration20261201050200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_plan" ("id" text not null, "code" text not null,
        "name_vi" text not null, "name_en" text not null, "number" text null, "issued_on" text null,
        "starts_on" text not null, "ends_on" text not null, "unit_code" text null,
        "counted_kinds" text[] not null, "counted_channels" text[] not null,
        "selling_days" integer not null default 90, "sources" jsonb not null,
        "is_sample" boolean not null default false, ${STAMPS},
        constraint "ocop_plan_pkey" primary key ("id"),
        constraint "ocop_plan_civil_dates" check (${civil("issued_on")} and ${civil("starts_on")} and ${civil("ends_on")}),
        constraint "ocop_plan_period" check (starts_on <= ends_on),
        constraint "ocop_plan_selling_days" check (selling_days between 1 and 730));`,
    );
    this.addSql(
      `create table if not exists "ocop_plan_target" ("id" text not null,
        "metric" text check ("metric" in (${METRICS})) not null, "baseline" integer null,
        "target" integer not null, "due_on" text not null, "plan_id" text not null, ${STAMPS},
        constraint "ocop_plan_target_pkey" primary key ("id"),
        constraint "ocop_plan_target_civil_dates" check (${civil("due_on")}),
        constraint "ocop_plan_target_plan_id_foreign" foreign key ("plan_id") references "ocop_plan" ("id") on update cascade);`,
    );
    this.addSql(
      `create table if not exists "ocop_figure_snapshot" ("id" text not null,
        "metric" text check ("metric" in (${METRICS})) not null, "definition_version" integer not null,
        "plan_code" text not null, "valid_on" text not null, "known_at" timestamptz not null,
        "settings" jsonb not null, "figure" jsonb not null, ${STAMPS},
        constraint "ocop_figure_snapshot_pkey" primary key ("id"),
        constraint "ocop_figure_snapshot_civil_dates" check (${civil("valid_on")}));`,
    );
    for (const [table, columns] of [
      ["plan", ["code"]],
      ["plan_target", ["plan_id", "metric"]],
      ["figure_snapshot", ["metric", "plan_code", "valid_on"]],
    ] as const) {
      const listed = columns.map((column) => `"${column}"`).join(", ");
      this.addSql(
        `create unique index if not exists "IDX_ocop_${table}_${columns.join("_")}_unique" on "ocop_${table}" (${listed}) where deleted_at is null;`,
      );
      this.addSql(
        `create index if not exists "IDX_ocop_${table}_deleted_at" on "ocop_${table}" ("deleted_at") where deleted_at is null;`,
      );
    }
    this.addSql(
      `create index if not exists "IDX_ocop_plan_target_plan_id" on "ocop_plan_target" ("plan_id") where deleted_at is null;`,
    );
    for (const table of ["plan", "plan_target"]) {
      this.addSql(
        `create or replace trigger ocop_audit after insert or update or delete on "ocop_${table}" for each row execute function ocop_audit();`,
      );
    }
    this.addSql(
      `create or replace trigger ocop_fact_refuse before update or delete or truncate on "ocop_figure_snapshot" for each statement execute function ocop_fact_refuse();`,
    );
  }

  override async down(): Promise<void> {
    for (const table of ["figure_snapshot", "plan_target", "plan"]) {
      this.addSql(`drop table if exists "ocop_${table}" cascade;`);
    }
  }
}
