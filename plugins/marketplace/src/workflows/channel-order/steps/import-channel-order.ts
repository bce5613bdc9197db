import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { followChannelStatus } from "../../../channel-orders/follow-status";
import { channelOrderMark, removeHalfMade } from "../../../channel-orders/half-made";
import { MARKETPLACE_MODULE } from "../../../modules/marketplace";
import type MarketplaceModuleService from "../../../modules/marketplace/service";
import { refused } from "../../../payout/refusals";
import { rowOf } from "../../../payout/sql";
import {
  channelOrderProblem,
  type ChannelOrderInput,
  type ImportedOrder,
} from "../../../rules/channel-order";
import { ensureConsignmentsWorkflow } from "../../consignment/workflows/ensure-consignments";
import { collectChannelOrderWorkflow } from "../workflows/collect-channel-order";
import { placeChannelOrderWorkflow } from "../workflows/place-channel-order";

const LOCK_WAIT_SECONDS = 60;

/** The stock guard's SQLSTATE, as the database tells it. */
const OVERSOLD_SQLSTATE = "OC409";

function isOutOfStock(error: unknown): boolean {
  const { code, message = "" } = (error ?? {}) as { code?: string; message?: string };
  return (
    code === MedusaError.Codes.INSUFFICIENT_INVENTORY ||
    code === OVERSOLD_SQLSTATE ||
    /Not enough stock|Not enough in stock|not have the required inventory/i.test(message)
  );
}

const CAPTURED = `
select count(*)::int as count from capture
join payment on payment.id = capture.payment_id
join order_payment_collection link on link.payment_collection_id = payment.payment_collection_id
  and link.deleted_at is null
where link.order_id = :orderId and capture.deleted_at is null`;

/** Brings what follows from an order to its end, wherever an earlier attempt broke off. */
async function finish(
  container: MedusaContainer,
  orderId: string,
  { payee, channel_code, status }: ChannelOrderInput,
): Promise<void> {
  if (payee === "province") {
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const captured = await rowOf<{ count: number }>(database, CAPTURED, { orderId });
    if (!captured?.count) {
      await collectChannelOrderWorkflow(container).run({
        input: { order_id: orderId, channel_code },
      });
    }
  }
  await ensureConsignmentsWorkflow(container).run({ input: { order_id: orderId } });
  await followChannelStatus(container, orderId, { status, channelCode: channel_code });
}

async function place(
  container: MedusaContainer,
  input: ChannelOrderInput,
): Promise<{ orderId: string } | null> {
  await removeHalfMade(container, channelOrderMark(input.channel_code, input.reference));
  try {
    const { result } = await placeChannelOrderWorkflow(container).run({ input });
    return { orderId: result };
  } catch (error) {
    if (isOutOfStock(error)) return null;
    throw error;
  }
}

async function importOrder(
  container: MedusaContainer,
  input: ChannelOrderInput,
): Promise<ImportedOrder> {
  const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
  const { channel_code, reference, status } = input;
  const [known] = await marketplace.listOrderOrigins({ channel_code, reference }, { take: 1 });
  if (known) {
    await finish(container, known.order_id, { ...input, payee: known.payee });
    return { kind: "imported", order_id: known.order_id, created: false };
  }
  if (status === "cancelled" || status === "returned") return { kind: "not_needed" };
  const placed = await place(container, input);
  if (!placed) return { kind: "out_of_stock" };
  await finish(container, placed.orderId, input);
  return { kind: "imported", order_id: placed.orderId, created: true };
}

/**
 * Takes an order of a channel over, once however often it is told, and follows what the channel says of
 * it later. Nothing undoes it: what broke off half way is ended by telling it again.
 * @throws MedusaError invalid_data for an order that says no goods, number or channel
 */
export const importChannelOrderStep = createStep(
  { name: "import-channel-order", noCompensation: true },
  async (input: ChannelOrderInput, { container }) => {
    const problem = channelOrderProblem(input);
    if (problem) throw refused(problem.vi, problem.en);
    const key = `channel-order:${channelOrderMark(input.channel_code, input.reference)}`;
    const imported = await container
      .resolve(Modules.LOCKING)
      .execute(key, () => importOrder(container, input), { timeout: LOCK_WAIT_SECONDS });
    return new StepResponse(imported);
  },
);
