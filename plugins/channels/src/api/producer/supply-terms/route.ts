import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { gtinProblem } from "@ocop/marketplace/catalog";
import { producerOf } from "@ocop/ocop/http";
import type { SupplyTerms } from "../../../contract/channel-product";
import { saveSupplyTermsWorkflow } from "../../../workflows/pack/workflows/save-supply-terms";
import { invalid, noSuch } from "../../../refuse";
import { ownChannels } from "../channels/own";
import type { ProducerSaveSupplyTermsType } from "../channels/validators";

function termsView(supply: SupplyTerms | undefined) {
  return {
    units_per_case: supply?.unitsPerCase ?? null,
    case_gtin: supply?.caseGtin ?? null,
    case_weight_g: supply?.caseWeightG ?? null,
    minimum_cases: supply?.minimumCases ?? null,
    lead_time_days: supply?.leadTimeDays ?? null,
    wholesale_price_vnd: supply?.wholesalePriceVnd ?? null,
    vat_percent: supply?.vatPercent ?? null,
  };
}

async function answer(req: MedusaRequest<unknown>, res: MedusaResponse): Promise<void> {
  const { products } = await ownChannels(req);
  res.json({
    products: products.map(({ id, title, variants }) => ({
      ...{ id, title },
      sizes: variants.map((variant) => ({
        ...{ variant_id: variant.id, sku: variant.sku, title: variant.title },
        ...{ price_vnd: variant.priceVnd, terms: termsView(variant.supply) },
      })),
    })),
  });
}

/** The wholesale terms of every size of the producer. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answer(req, res);
}

/** Keeps wholesale terms of sizes; those that are not named stay as they are. */
export async function POST(
  req: MedusaRequest<ProducerSaveSupplyTermsType>,
  res: MedusaResponse,
): Promise<void> {
  const { products } = await ownChannels(req);
  const own = new Set(products.flatMap(({ variants }) => variants.map(({ id }) => id)));
  const terms = req.validatedBody.terms.map((term) => ({
    ...term,
    case_gtin: term.case_gtin?.replace(/[\s.-]/g, "") || null,
  }));
  if (terms.some(({ variant_id }) => !own.has(variant_id))) throw noSuch("loại hàng", "size");
  terms.forEach(({ case_gtin }, index) => {
    if (case_gtin !== null && gtinProblem(case_gtin) !== null) {
      throw invalid(
        `terms.${index}.case_gtin: ghi đúng 13 hoặc 14 chữ số in dưới vạch của thùng`,
        `terms.${index}.case_gtin: write the 13 or 14 digits below the bars of the case`,
      );
    }
  });
  await saveSupplyTermsWorkflow(req.scope).run({
    input: { producer_id: producerOf(req).id, terms },
  });
  await answer(req, res);
}
