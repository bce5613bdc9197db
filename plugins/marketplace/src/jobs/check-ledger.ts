import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { settleMoney } from "../payout/settle-money";
import { checkLedgerWorkflow } from "../workflows/payout/workflows/check-ledger";

/** Compares the ledger with itself and the orders; what does not agree is shown to the staff. */
export default async function checkLedger(container: MedusaContainer): Promise<void> {
  // What only has not been posted yet is no finding.
  await settleMoney(container);
  const { result } = await checkLedgerWorkflow(container).run();
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const told = `The ledger is checked: ${JSON.stringify(result)}`;
  if (result.findings > 0) logger.warn(told);
  else logger.info(told);
}

/** 19:23 UTC, in the night of Viet Nam. */
export const config = { name: "ocop-check-ledger", schedule: "23 19 * * *" };
