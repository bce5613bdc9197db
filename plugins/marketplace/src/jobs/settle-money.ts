import type { MedusaContainer } from "@medusajs/framework/types";
import { settleMoney } from "../payout/settle-money";

/** Does what an event should have made happen and did not: cash of parcels, sales, refunds. */
export default async function settle(container: MedusaContainer): Promise<void> {
  await settleMoney(container);
}

export const config = { name: "ocop-settle-money", schedule: "* * * * *" };
