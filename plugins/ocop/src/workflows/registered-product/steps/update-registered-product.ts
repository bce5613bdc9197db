import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";
import { holdProducer } from "../../../register/held-producer";
import { productSetIdFor, refuseSameName } from "../../../register/held-registered-product";
import {
  notInRegister,
  refuseIfChanged,
  type Expectation,
  type WriteScope,
} from "../../../register/scope";
import type { RegisteredProductFacts } from "./register-product";

export type UpdateRegisteredProductInput = WriteScope &
  Expectation & {
    id: string;
    /** What is left out stays. */
    facts: Partial<RegisteredProductFacts>;
  };

/**
 * Corrects what the register says of a product besides its recognitions; also of a producer that
 * does not take part any more, since its history stays.
 * @throws MedusaError not_found, invalid_data, conflict.
 */
export const updateRegisteredProductStep = createStep(
  "update-registered-product",
  async (input: UpdateRegisteredProductInput, { container }) => {
    const { id, actor } = input;
    const { product_set: number, ...facts } = input.facts;
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    await ocop.asActor(actor, async (context) => {
      const [product] = await ocop.listRegisteredProducts({ id }, {}, context);
      if (!product) throw notInRegister();
      const producer = await holdProducer(product.producer_id, input, context);
      await refuseIfChanged({ table: "registered_product", id }, input, context);
      if (facts.name !== undefined) {
        await refuseSameName(ocop, { name: facts.name, producer, except: id }, context);
      }
      const moved =
        number === undefined
          ? {}
          : { product_set_id: await productSetIdFor(ocop, number, producer, context) };
      await ocop.updateRegisteredProducts({ id, ...facts, ...moved }, context);
    });
    return new StepResponse({ id });
  },
);
