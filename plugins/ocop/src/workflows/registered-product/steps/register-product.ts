import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { asJson } from "../../../json";
import { OCOP_MODULE } from "../../../modules/ocop";
import { handleOf } from "../../../modules/ocop/rules/handle";
import type OcopModuleService from "../../../modules/ocop/service";
import { holdProducer } from "../../../register/held-producer";
import {
  freeHandle,
  holdRegisteredProductNames,
  productSetIdFor,
  refuseInactive,
  refuseSameName,
} from "../../../register/held-registered-product";
import type { WriteScope } from "../../../register/scope";

/** What staff write of a product before anything is judged. */
export type RegisteredProductFacts = {
  name: string;
  description: string | null;
  /** Number of the product set, 1 to 26. */
  product_set: number;
  /** The programme's own code, as written. */
  programme_code: string | null;
};

export type RegisterProductInput = WriteScope & {
  producerId: string;
  facts: RegisteredProductFacts;
};

/**
 * Enters one product of an active producer, from the idea on.
 * @throws MedusaError not_found, invalid_data, not_allowed (producer not active), conflict.
 */
export const registerProductStep = createStep(
  "register-product",
  async (input: RegisterProductInput, { container }) => {
    const { producerId, actor } = input;
    const { product_set: number, ...facts } = input.facts;
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const product = await ocop.asActor(actor, async (context) => {
      const producer = await holdProducer(producerId, input, context);
      refuseInactive(producer);
      const productSetId = await productSetIdFor(ocop, number, producer, context);
      await refuseSameName(ocop, { name: facts.name, producer }, context);
      await holdRegisteredProductNames(context);
      const handle = await freeHandle(
        ocop,
        { base: handleOf(facts.name), producerHandle: producer.handle },
        context,
      );
      return ocop.createRegisteredProducts(
        {
          ...facts,
          handle,
          sources: asJson([]),
          producer_id: producerId,
          product_set_id: productSetId,
        },
        context,
      );
    });
    return new StepResponse({ id: product.id }, { id: product.id, actor });
  },
  async (entered, { container }) => {
    if (!entered) return;
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    await ocop.asActor(entered.actor, (context) =>
      ocop.deleteRegisteredProducts(entered.id, context),
    );
  },
);
