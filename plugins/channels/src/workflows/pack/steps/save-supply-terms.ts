import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CHANNELS_MODULE } from "../../../modules/channels";
import type ChannelsModuleService from "../../../modules/channels/service";

/** The wholesale terms of one size; null: not said. */
export type SupplyTermsInput = {
  variant_id: string;
  units_per_case: number | null;
  case_gtin: string | null;
  case_weight_g: number | null;
  minimum_cases: number | null;
  lead_time_days: number | null;
  wholesale_price_vnd: number | null;
  vat_percent: number | null;
};

/** Keeps the wholesale terms of sizes that the caller has seen to be the producer's. */
export const saveSupplyTermsStep = createStep(
  "save-supply-terms",
  async (
    { producer_id, terms }: { producer_id: string; terms: SupplyTermsInput[] },
    { container },
  ) => {
    const channels = container.resolve<ChannelsModuleService>(CHANNELS_MODULE);
    const before = await channels.listSupplyTerms(
      { variant_id: terms.map(({ variant_id }) => variant_id) },
      { take: null },
    );
    const idOf = new Map(before.map(({ id, variant_id }) => [variant_id, id]));
    const changed = terms.flatMap((term) => {
      const id = idOf.get(term.variant_id);
      return id === undefined ? [] : [{ ...term, id, producer_id }];
    });
    await channels.updateSupplyTerms(changed);
    const created = await channels.createSupplyTerms(
      terms
        .filter(({ variant_id }) => !idOf.has(variant_id))
        .map((term) => ({ ...term, producer_id })),
    );
    return new StepResponse(null, { before, created: created.map(({ id }) => id) });
  },
  async (done, { container }) => {
    if (!done) return;
    const channels = container.resolve<ChannelsModuleService>(CHANNELS_MODULE);
    await channels.deleteSupplyTerms(done.created);
    await channels.updateSupplyTerms(done.before);
  },
);
