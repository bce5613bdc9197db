import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import type { CivilDate } from "../../../modules/ocop/rules/civil-date";
import type { ChannelSaleSource } from "../../../modules/ocop/rules/participation";
import type OcopModuleService from "../../../modules/ocop/service";
import { managerOf, type RegisterContext } from "../../../modules/ocop/service";
import { channelIdOf } from "../../../participation/retrieve-channel";
import type { Actor } from "../../../types/actor";

/** One line of a sale; money in whole đồng. `cancelled`: it was not sold after all, or came back. */
export type ChannelSaleInput = {
  producer_id: string;
  registered_product_id: string | null;
  /** The channel's own number, the same whenever the sale is told again. */
  reference: string;
  sold_on: CivilDate;
  quantity: number;
  amount_vnd: number;
  cancelled: boolean;
};

export type RecordChannelSalesInput = {
  actor: Actor;
  channel_code: string;
  source: ChannelSaleSource;
  sales: ChannelSaleInput[];
};

type Saved = Omit<ChannelSaleInput, "producer_id" | "reference">;
const said = (sale: Saved) =>
  [
    ...[sale.registered_product_id, sale.sold_on, sale.quantity, sale.amount_vnd],
    sale.cancelled,
  ].join("|");

async function newestSale(
  ocop: OcopModuleService,
  of: { channel_id: string; producer_id: string; reference: string },
  context: RegisterContext,
) {
  const [newest] = await ocop.listChannelSales(
    of,
    { order: { revision: "DESC" }, take: 1 },
    context,
  );
  return newest;
}

/**
 * Records sales through a channel, each under its reference once: told again with the same facts it
 * writes nothing, with other facts a newer row. Answers with how many rows were written.
 * @throws MedusaError not_found for an unknown channel
 */
export const recordChannelSalesStep = createStep(
  "record-channel-sales",
  async ({ actor, channel_code, source, sales }: RecordChannelSalesInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const written = await ocop.asActor(actor, async (context) => {
      const channel_id = await channelIdOf(ocop, channel_code, context);
      await managerOf(context).execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [
        `channel-sales:${channel_id}`,
      ]);
      let count = 0;
      for (const sale of sales) {
        const { producer_id, reference } = sale;
        const newest = await newestSale(ocop, { channel_id, producer_id, reference }, context);
        if (newest && said(newest) === said(sale)) continue;
        await ocop.createChannelSales(
          {
            ...sale,
            ...{ channel_id, source, revision: (newest?.revision ?? 0) + 1 },
            ...{ recorded_at: new Date(), recorded_by: actor.id, recorded_by_name: actor.name },
          },
          context,
        );
        count += 1;
      }
      return count;
    });
    return new StepResponse(written);
  },
);
