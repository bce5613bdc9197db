import { addToCartWorkflow, createCartWorkflow } from "@medusajs/medusa/core-flows";
import { refuseOutsideCart } from "../../../eligibility/refuse-ineligible";

type Input = { items?: { variant_id?: string | null }[] };

/** Takes nothing into a cart that is sold on request only or not at all at a distance. */
addToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await refuseOutsideCart(container, (input as Input).items ?? []);
});

createCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  await refuseOutsideCart(container, (cart as Input).items ?? []);
});
