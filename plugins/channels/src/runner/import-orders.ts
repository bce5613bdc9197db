import type { MedusaContainer } from "@medusajs/framework/types";
import * as marketplace from "@ocop/marketplace/workflows";

/** An order of a channel as the marketplace takes it in; money in whole đồng. */
export type ImportedOrder = {
  channel_code: string;
  account_id: string;
  reference: string;
  placed_at: Date;
  status: "open" | "cancelled" | "delivered" | "returned";
  lines: { variant_id: string; quantity: number; unit_price_vnd: number }[];
  recipient: { name: string | null; phone: string | null; address: string | null };
};

/** What became of it; told again it is the same order. */
export type ImportOrderResult =
  | { kind: "imported"; order_id: string; created: boolean }
  /** There is less than was sold: a person decides, nothing is oversold by itself. */
  | { kind: "out_of_stock" };

export type ImportOrder = (order: ImportedOrder) => Promise<ImportOrderResult>;

type Answer = { order_id: string; created: boolean } | { kind: "out_of_stock" };
type ImportWorkflow = (container: MedusaContainer) => {
  run(of: { input: ImportedOrder }): Promise<{ result: Answer }>;
};

/** Takes orders in by the marketplace's own workflow. */
export function importOrderInto(container: MedusaContainer): ImportOrder {
  const { importChannelOrderWorkflow } = marketplace as unknown as {
    importChannelOrderWorkflow: ImportWorkflow;
  };
  return async (input) => {
    const { result } = await importChannelOrderWorkflow(container).run({ input });
    return "order_id" in result ? { kind: "imported", ...result } : result;
  };
}
