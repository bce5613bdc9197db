import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import {
  acquireLockStep,
  releaseLockStep,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows";
import { planOffersStep, type OfferChanges } from "../steps/plan-offers";
import { writeStocksStep } from "../steps/write-stocks";

const LOCK_TIMEOUT_SECONDS = 20;
const LOCK_LIFE_SECONDS = 60;

/** Changes prices and stocks of a producer's sizes at once, all or none. Safe to repeat. */
export const updateOffersWorkflow = createWorkflow("update-offers", (input: OfferChanges) => {
  const key = transform(input, ({ producer_id }) => `offers:${producer_id}`);
  acquireLockStep({ key, timeout: LOCK_TIMEOUT_SECONDS, ttl: LOCK_LIFE_SECONDS });
  const plan = planOffersStep(input);
  writeStocksStep(transform({ plan }, (data) => data.plan.stocks));
  when("write-prices", { plan }, (data) => data.plan.prices.length > 0).then(() => {
    updateProductVariantsWorkflow.runAsStep({
      input: transform({ plan }, (data) => ({ product_variants: data.plan.prices })),
    });
  });
  releaseLockStep({ key });
  return new WorkflowResponse(
    transform({ plan }, (data) => ({
      price_count: data.plan.prices.length,
      stock_count: data.plan.stocks.length,
    })),
  );
});
