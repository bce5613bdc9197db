import { model } from "@medusajs/framework/utils";

/**
 * What every version of an entry of the programme carries. Rows are only added: of those with the same
 * `entry_id`, recorded by an instant, the highest revision holds. `withdrawn`: it never was.
 */
export const entryFields = () => ({
  entry_id: model.text(),
  revision: model.number(),
  withdrawn: model.boolean().default(false),
  /** Why it was corrected or withdrawn; null only for the first. */
  reason: model.text().nullable(),
  recorded_at: model.dateTime(),
  recorded_by: model.text().nullable(),
  recorded_by_name: model.text().nullable(),
});

export const ENTRY_INDEXES: { on: ("entry_id" | "revision")[]; unique: true }[] = [
  { on: ["entry_id", "revision"], unique: true },
];

export const entryChecks = (table: string) => [
  {
    name: `ocop_${table}_reason`,
    expression: (columns: { revision: string; reason: string }) =>
      `${columns.revision} = 1 or ${columns.reason} is not null`,
  },
];
