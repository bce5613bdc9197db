import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { notNow, refused } from "../../../payout/refusals";
import { writeStock, type StockMove } from "../../../product-draft/write-stock";

type NamedMove = StockMove & { title: string };

async function takeBack(database: Knex, moves: readonly StockMove[]): Promise<void> {
  for (const move of [...moves].reverse()) {
    await writeStock(database, { ...move, from: move.to, to: move.from });
  }
}

/**
 * Writes the stocks of sizes, all or none.
 * @throws MedusaError conflict when one is another number by now, invalid_data below what orders wait for.
 */
export const writeStocksStep = createStep(
  "write-stocks",
  async (moves: NamedMove[], { container }) => {
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const done: NamedMove[] = [];
    for (const move of moves) {
      const result = await writeStock(database, move);
      if (result.kind === "done") done.push(move);
      if (result.kind === "done" || result.kind === "same") continue;
      await takeBack(database, done);
      if (result.kind === "moved") {
        throw notNow(
          `${move.title}: kho vừa đổi từ ${move.from} thành ${result.stock}, có thể do đơn vừa gói: xem số mới rồi ghi lại`,
          `${move.title}: the stock has just gone from ${move.from} to ${result.stock}, perhaps an order was packed: look at it, then write it again`,
        );
      }
      if (result.kind === "reserved") {
        throw refused(
          `${move.title}: ${result.reserved} món đang giữ cho đơn chưa gói, ghi từ ${result.reserved} trở lên`,
          `${move.title}: ${result.reserved} pieces wait in orders, write ${result.reserved} or more`,
        );
      }
      throw refused(
        `${move.title}: quy cách này không theo dõi kho`,
        `${move.title}: the stock of this size is not kept`,
      );
    }
    return new StepResponse(done.length, done);
  },
  async (moves, { container }) => {
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    await takeBack(database, moves ?? []);
  },
);
