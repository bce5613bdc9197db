import type { MedusaContainer } from "@medusajs/framework/types";
import { collectCash } from "../cash/collect-cash";
import { coalesce } from "../coalesce";
import { settleLedger } from "./settle-ledger";

/** Notes the cash of what was delivered and brings the ledger up to date; safe at any time. */
export const settleMoney = coalesce<MedusaContainer>(async (container) => {
  await collectCash(container);
  await settleLedger(container);
});
