import type { LinkDefinition } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import {
  batchTranslationsWorkflow,
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  createProductVariantsWorkflow,
  createRemoteLinkStep,
  setProductProductOptionsWorkflow,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows";
import { OCOP_MODULE } from "@ocop/ocop/modules/ocop";
import type { Actor } from "@ocop/ocop/types";
import { registerProductWorkflow } from "@ocop/ocop/workflows";
import type { ListingReview } from "../../../product-draft/draft-row";
import { ensureProducerLogisticsWorkflow } from "../../logistics/workflows/ensure-producer-logistics";
import type { Publication } from "../steps/begin-publication";
import { endPublicationStep } from "../steps/end-publication";
import { planChangedProductStep } from "../steps/plan-changed-product";
import { planNewProductStep } from "../steps/plan-new-product";
import { planSurroundingsStep } from "../steps/plan-surroundings";

export type ApplyPublication = { publication: Publication; actor: Actor; review: ListingReview };

const isNew = ({ input }: { input: ApplyPublication }) =>
  input.publication.draft.product_id === null;

/** Makes or changes the product of a publication, with all that belongs to it; under the draft's lock. */
export const applyPublicationWorkflow = createWorkflow(
  "apply-publication",
  (input: ApplyPublication) => {
    const given = { input };
    const logistics = ensureProducerLogisticsWorkflow.runAsStep({
      input: transform(given, (data) => ({
        producer_id: data.input.publication.draft.producer_id,
      })),
    });
    const entered = when(
      "enter-in-register",
      given,
      (data) => data.input.publication.registeredProductId === null,
    ).then(() =>
      registerProductWorkflow.runAsStep({
        input: transform(given, ({ input: { actor, publication } }) => ({
          actor,
          // Whoever publishes it was let to this draft: the area was looked at there.
          unitCodes: null,
          producerId: publication.draft.producer_id,
          facts: {
            name: publication.title,
            description: null,
            product_set: publication.productSet ?? 0,
            programme_code: null,
          },
        })),
      }),
    );
    const registeredProductId = transform(
      { input, entered },
      (data) => data.input.publication.registeredProductId ?? data.entered?.id ?? "",
    );

    const made = when("make-product", given, isNew).then(() => {
      const plan = planNewProductStep(
        transform({ input, registeredProductId, logistics }, (data) => ({
          publication: data.input.publication,
          registeredProductId: data.registeredProductId,
          shippingProfileId: data.logistics.shipping_profile_id,
        })),
      );
      const products = createProductsWorkflow.runAsStep({
        input: transform({ plan }, (data) => ({ products: [data.plan] })),
      });
      createRemoteLinkStep(
        transform({ products, registeredProductId }, (data): LinkDefinition[] => [
          {
            [Modules.PRODUCT]: { product_id: data.products[0]?.id },
            [OCOP_MODULE]: { registered_product_id: data.registeredProductId },
          },
        ]),
      );
      return transform({ products }, (data) => ({ id: data.products[0]?.id ?? "" }));
    });

    const plan = when("change-product", given, (data) => !isNew(data)).then(() => {
      const changes = planChangedProductStep(transform(given, (data) => data.input.publication));
      updateProductsWorkflow.runAsStep({
        input: transform({ changes }, (data) => ({
          products: [{ id: data.changes.productId, ...data.changes.product }],
        })),
      });
      updateProductVariantsWorkflow.runAsStep({
        input: transform({ changes }, (data) => ({ product_variants: data.changes.variants })),
      });
      return changes;
    });
    when("add-sizes", { plan }, (data) => (data.plan?.added.length ?? 0) > 0).then(() => {
      setProductProductOptionsWorkflow.runAsStep({
        input: transform(
          { plan },
          (data) => data.plan?.optionValues ?? { product_id: "", add: [], remove: [], update: [] },
        ),
      });
      createProductVariantsWorkflow.runAsStep({
        input: transform({ plan }, (data) => ({ product_variants: data.plan?.added ?? [] })),
      });
    });

    const productId = transform(
      { input, made },
      (data) => data.input.publication.draft.product_id ?? data.made?.id ?? "",
    );
    const surroundings = planSurroundingsStep(
      transform({ input, productId, logistics }, (data) => ({
        publication: data.input.publication,
        productId: data.productId,
        stockLocationId: data.logistics.stock_location_id,
      })),
    );
    when("stock-sizes", { surroundings }, (data) => data.surroundings.levels.length > 0).then(
      () => {
        createInventoryLevelsWorkflow.runAsStep({
          input: transform({ surroundings }, (data) => ({
            inventory_levels: data.surroundings.levels,
          })),
        });
      },
    );
    batchTranslationsWorkflow.runAsStep({
      input: transform({ surroundings }, (data) => data.surroundings.translations),
    });
    const ended = endPublicationStep(
      transform({ input, productId, surroundings }, (data) => ({
        publication: data.input.publication,
        productId: data.productId,
        content: data.surroundings.content,
        review: data.input.review,
      })),
    );
    return new WorkflowResponse(ended);
  },
);
