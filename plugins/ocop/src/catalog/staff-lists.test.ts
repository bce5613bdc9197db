import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { describe, expect, it } from "vitest";
import { readStaffProducer, readStaffProducers } from "./staff-producer";
import { readStaffRegisteredProducts } from "./staff-registered-product";

type Statement = { sql: string; bindings: Record<string, unknown> };

/** A database that answers with these rows and keeps what it was asked. */
function databaseOf(rows: unknown[]): { database: Knex; asked: Statement[] } {
  const asked: Statement[] = [];
  const raw = async (sql: string, bindings: Record<string, unknown>) => {
    asked.push({ sql, bindings });
    return { rows };
  };
  return { database: { raw } as unknown as Knex, asked };
}

const many = Array.from({ length: 700 }, (_, index) => ({ id: `row-${index}` }));
const area = { unitCodes: ["21548"] };

describe("the staff's lists", () => {
  it.each([
    ["producers", readStaffProducers],
    ["registered products", readStaffRegisteredProducts],
  ])("read 700 %s in one statement, within the area", async (_what, read) => {
    const { database, asked } = databaseOf(many);
    expect(await read(database, area)).toHaveLength(700);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.sql).toContain("unit.code = any(:unitCodes::text[])");
    expect(asked[0]?.bindings).toMatchObject({ unitCodes: ["21548"], patterns: null });
  });

  it("binds every name that a statement mentions, and no other", async () => {
    const { database, asked } = databaseOf([]);
    await readStaffProducers(database, area);
    await readStaffProducer(database, "oprod_1", area);
    await readStaffRegisteredProducts(database, area);
    for (const { sql, bindings } of asked) {
      const named = [...sql.matchAll(/(?<!:):([a-zA-Z]+)/g)].map(([, name]) => name);
      expect([...new Set(named)].sort()).toEqual(Object.keys(bindings).sort());
    }
  });
});
