import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { asJson } from "../../../json";
import { OCOP_MODULE } from "../../../modules/ocop";
import type { EVIDENCE_GRADES } from "../../../modules/ocop/models/registered-product";
import type OcopModuleService from "../../../modules/ocop/service";
import { SYSTEM_ACTOR } from "../../../types/actor";
import type { Citation } from "../../../types/citation";

export type RegisteredProductInput = {
  handle: string;
  name: string;
  potential_five_star: boolean;
  evidence_grade: (typeof EVIDENCE_GRADES)[number] | null;
  sources: Citation[];
  /** Handle of the producer. */
  producer: string;
  /** Number of the product set, 1 to 26. */
  product_set: number;
  /** The Medusa product that sells it, when the shop does. */
  product_id: string | null;
};

function required<Key>(ids: Map<Key, string>, key: Key, what: string): string {
  const id = ids.get(key);
  if (!id) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `There is no ${what} "${String(key)}"`);
  }
  return id;
}

/**
 * Creates registered products, in the order of the input.
 * @throws MedusaError invalid_data when a producer or product set is unknown.
 */
export const createRegisteredProductsStep = createStep(
  "create-registered-products",
  async (products: RegisteredProductInput[], { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const producers = await ocop.listProducers(
      { handle: [...new Set(products.map(({ producer }) => producer))] },
      { take: null },
    );
    const productSets = await ocop.listProductSets({}, { take: null });
    const producerIds = new Map(producers.map(({ handle, id }) => [handle, id]));
    const productSetIds = new Map(productSets.map(({ number, id }) => [number, id]));

    const rows = products.map(
      ({ producer, product_set, product_id: _soldAs, sources, ...product }) => ({
        ...product,
        sources: asJson(sources),
        producer_id: required(producerIds, producer, "producer"),
        product_set_id: required(productSetIds, product_set, "product set"),
      }),
    );
    const created = await ocop.asActor(SYSTEM_ACTOR, (context) =>
      ocop.createRegisteredProducts(rows, context),
    );
    const ids = new Map(created.map(({ handle, id }) => [handle, id]));
    return new StepResponse(
      products.map(({ handle, product_id }) => ({
        handle,
        product_id,
        id: required(ids, handle, "registered product"),
      })),
      created.map(({ id }) => id),
    );
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container.resolve<OcopModuleService>(OCOP_MODULE).deleteRegisteredProducts(ids);
    }
  },
);
