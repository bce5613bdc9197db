import type { MedusaContainer } from "@medusajs/framework/types";
import { PAYOUT_MODULE } from "../modules/payout";
import type PayoutModuleService from "../modules/payout/service";
import type { ConsignmentFact } from "../types/payout";
import { recordRefundWorkflow } from "../workflows/payout/workflows/record-refund";
import { recordSaleWorkflow } from "../workflows/payout/workflows/record-sale";
import { rowsOf } from "./sql";

/** What became of the facts; a problem leaves the others alone and is met again next time. */
export type PostedConsignments = {
  sales: number;
  refunds: number;
  problems: { consignmentId: string; message: string }[];
};

async function recordedSources(
  container: MedusaContainer,
  facts: readonly ConsignmentFact[],
): Promise<Set<string>> {
  const ids = facts.flatMap(({ consignmentId, refunds }) => [
    consignmentId,
    ...refunds.map(({ refundId }) => refundId),
  ]);
  const rows = await rowsOf<{ source: string }>(
    container.resolve<PayoutModuleService>(PAYOUT_MODULE).database,
    `select source_type || ':' || source_id as source from ocop_ledger_transaction
     where kind in ('sale', 'refund') and source_id = any(:ids)`,
    { ids },
  );
  return new Set(rows.map(({ source }) => source));
}

/** Runs one write; false when it met a problem, which is told. */
async function attempt(
  done: PostedConsignments,
  consignmentId: string,
  write: () => Promise<void>,
): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    // A workflow hands on what a step threw as a plain object.
    const { message = String(error) } = error as { message?: string };
    done.problems.push({ consignmentId, message });
    return false;
  }
}

async function postFact(
  container: MedusaContainer,
  fact: ConsignmentFact,
  { recorded, done }: { recorded: ReadonlySet<string>; done: PostedConsignments },
): Promise<void> {
  const { deliveredOn, refunds, ...sale } = fact;
  const { consignmentId } = sale;
  if (deliveredOn === null) return;
  const isSold =
    recorded.has(`consignment:${consignmentId}`) ||
    (await attempt(done, consignmentId, async () => {
      const input = { ...sale, deliveredOn };
      const { result } = await recordSaleWorkflow(container).run({ input });
      done.sales += Number(result.recorded);
    }));
  if (!isSold) return;
  for (const refund of refunds) {
    if (recorded.has(`refund:${refund.refundId}`)) continue;
    await attempt(done, consignmentId, async () => {
      const input = { ...refund, consignmentId };
      const { result } = await recordRefundWorkflow(container).run({ input });
      done.refunds += Number(result.recorded);
    });
  }
}

/**
 * Brings consignments and their refunds into the ledger, each once however often this runs. Facts of
 * consignments that are not delivered are passed over. For a job that sweeps what has changed.
 */
export async function postConsignments(
  container: MedusaContainer,
  facts: readonly ConsignmentFact[],
): Promise<PostedConsignments> {
  const done: PostedConsignments = { sales: 0, refunds: 0, problems: [] };
  if (facts.length === 0) return done;
  const recorded = await recordedSources(container, facts);
  for (const fact of facts) await postFact(container, fact, { recorded, done });
  return done;
}
