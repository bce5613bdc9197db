import { knex, type SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import { afterAll, describe } from "vitest";
import { PostgresSearchService } from "../../plugins/catalog-search/src/providers/postgres/service.ts";
import { copyDatabase, type SuiteDatabase } from "../support/database.ts";
import { describeProvider } from "./provider-conformance.ts";

describe("the shop's own Postgres", () => {
  let copy: SuiteDatabase | undefined;
  let connection: ReturnType<typeof knex> | undefined;

  // Registered first, so that it runs after the suite's own end.
  afterAll(async () => {
    await connection?.destroy();
    await copy?.drop();
  });

  describeProvider(async () => {
    copy = await copyDatabase();
    const database = knex({ client: "pg", connection: copy.url });
    connection = database;
    return new PostgresSearchService({
      manager: { getKnex: () => database } as unknown as SqlEntityManager,
    });
  });
});
