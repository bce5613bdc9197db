import type { MedusaContainer } from "@medusajs/framework/types";
import { settleTransfers } from "../bank-transfer/settle-transfers";

/** Settles what an import or a message of the bank left, when its server died or a capture failed. */
export default async function settleBankTransfers(container: MedusaContainer): Promise<void> {
  await settleTransfers(container);
}

const EVERY_MILLISECONDS = 5_000;

export const config = {
  name: "ocop-settle-bank-transfers",
  schedule: { interval: EVERY_MILLISECONDS },
};
