import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readProductSets } from "../../../../catalog/product-set-row";
import { LEGAL_FORMS } from "../../../../modules/ocop/models/producer";
import { mayTakePartWith } from "../../../../modules/ocop/rules/legal-form";

/** The 26 product sets in the law's order, each with the legal forms that may take part with it. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const sets = (await readProductSets(database)).map((set) => ({
    ...set,
    legal_forms: LEGAL_FORMS.filter((form) => mayTakePartWith(form, set.number)),
  }));
  res.json({ product_sets: sets, count: sets.length });
}
