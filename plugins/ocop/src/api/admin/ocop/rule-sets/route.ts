import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { civilDateAt } from "../../../../modules/ocop/rules/civil-date";
import { RULE_SETS, ruleSetOn } from "../../../../modules/ocop/rules/rule-sets";

/** Every version of the law that the register holds, newest first, and the one in force today. */
export function GET(_req: MedusaRequest, res: MedusaResponse): void {
  const today = civilDateAt(new Date());
  res.json({
    rule_sets: RULE_SETS.toReversed(),
    current_code: ruleSetOn(today)?.code ?? null,
    as_of: today,
  });
}
