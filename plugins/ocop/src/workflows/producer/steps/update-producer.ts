import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import { civilDateAt } from "../../../modules/ocop/rules/civil-date";
import { mayTakePartWith, type LegalForm } from "../../../modules/ocop/rules/legal-form";
import type OcopModuleService from "../../../modules/ocop/service";
import type { RegisterContext } from "../../../modules/ocop/service";
import { holdProducer, holdProducerNames, refuseTaken } from "../../../register/held-producer";
import {
  refuseIfChanged,
  unitIdFor,
  type Expectation,
  type WriteScope,
} from "../../../register/scope";
import { sentence } from "../../../sentence";
import { refuseFutureDay, refuseNowhere, type ProducerFacts } from "../producer-facts";

export type UpdateProducerInput = WriteScope &
  Expectation & {
    id: string;
    /** What is left out stays. */
    facts: Partial<ProducerFacts>;
  };

/** A legal form must fit every product that the producer has in the register already. */
async function refuseUnfitForm(
  ocop: OcopModuleService,
  producer: { id: string; form: LegalForm },
  context: RegisterContext,
): Promise<void> {
  const products = await ocop.listRegisteredProducts(
    { producer_id: producer.id },
    { relations: ["product_set"], take: null },
    context,
  );
  const unfit = products.find(
    ({ product_set: set }) => !mayTakePartWith(producer.form, set.number),
  );
  if (!unfit) return;
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    sentence(
      `Hình thức này chỉ tham gia với dịch vụ du lịch (khoản 3 Điều 2 Quyết định 26/2026/QĐ-TTg), mà cơ sở có “${unfit.name}” thuộc bộ sản phẩm ${unfit.product_set.number}: chọn hình thức khác.`,
      `This legal form takes part with tourism only (Decision 26/2026/QĐ-TTg, Article 2.3), and the producer has “${unfit.name}” of product set ${unfit.product_set.number}: choose another form.`,
    ),
  );
}

/**
 * Writes official facts of a producer.
 * @throws MedusaError not_found, invalid_data, forbidden (outside the area), conflict.
 */
export const updateProducerStep = createStep(
  "update-producer",
  async (input: UpdateProducerInput, { container }) => {
    const { id, actor } = input;
    const { unit_code: unitCode, ...facts } = input.facts;
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    refuseFutureDay(facts.registered_on, civilDateAt(new Date()));
    await ocop.asActor(actor, async (context) => {
      const held = await holdProducer(id, input, context);
      await refuseIfChanged({ table: "producer", id }, input, context);
      refuseNowhere({
        unit_code: unitCode === undefined ? held.unit_code : unitCode,
        legacy_place: facts.legacy_place === undefined ? held.legacy_place : facts.legacy_place,
      });
      if (facts.legal_form) {
        await refuseUnfitForm(ocop, { id, form: facts.legal_form }, context);
      }
      if (facts.tax_code) {
        await holdProducerNames(context);
        await refuseTaken(ocop, { tax_code: facts.tax_code }, { except: id, context });
      }
      const moved =
        unitCode === undefined
          ? {}
          : { administrative_unit_id: await unitIdFor(ocop, unitCode, input, context) };
      await ocop.updateProducers({ id, ...facts, ...moved }, context);
    });
    return new StepResponse({ id });
  },
);
