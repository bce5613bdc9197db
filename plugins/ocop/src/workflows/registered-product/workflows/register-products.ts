import { Modules } from "@medusajs/framework/utils";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createRemoteLinkStep } from "@medusajs/medusa/core-flows";
import { OCOP_MODULE } from "../../../modules/ocop";
import {
  createRegisteredProductsStep,
  type RegisteredProductInput,
} from "../steps/create-registered-products";

/** Enters products in the register and links those that the shop sells to their listing. */
export const registerProductsWorkflow = createWorkflow(
  "register-products",
  (input: { products: RegisteredProductInput[] }) => {
    const registered = createRegisteredProductsStep(input.products);
    const links = transform({ registered }, ({ registered: rows }) =>
      rows.flatMap(({ id, product_id }) =>
        product_id === null
          ? []
          : [
              {
                [Modules.PRODUCT]: { product_id },
                [OCOP_MODULE]: { registered_product_id: id },
              },
            ],
      ),
    );
    createRemoteLinkStep(links);
    return new WorkflowResponse(registered);
  },
);
