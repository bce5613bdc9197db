import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { asJson } from "../../../json";
import { OCOP_MODULE } from "../../../modules/ocop";
import { civilDateAt } from "../../../modules/ocop/rules/civil-date";
import { handleOf } from "../../../modules/ocop/rules/handle";
import type OcopModuleService from "../../../modules/ocop/service";
import { holdProducerNames, refuseTaken } from "../../../register/held-producer";
import { unitIdFor, type WriteScope } from "../../../register/scope";
import { sentence } from "../../../sentence";
import { refuseFutureDay, refuseNowhere, type ProducerFacts } from "../producer-facts";

export type RegisterProducerInput = WriteScope & {
  facts: ProducerFacts;
  /** Last part of its page's address; made of the name when left out. */
  handle?: string;
  /** Entered at once as taking part, or as an application that waits for approval. */
  state: "applied" | "active";
  reason: string;
};

function handleFor(name: string): string {
  const handle = handleOf(name);
  if (handle !== "") return handle;
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    sentence(
      "Ghi địa chỉ trang bằng chữ không dấu, ví dụ htx-dong-tien: tên này không cho ra chữ nào.",
      "Write the page address in plain letters, for example htx-dong-tien: this name gives none.",
    ),
  );
}

/**
 * Enters one producer with its first state.
 * @throws MedusaError invalid_data, forbidden (outside the area), conflict (tax code or handle).
 */
export const registerProducerStep = createStep(
  "register-producer",
  async (input: RegisterProducerInput, { container }) => {
    const { actor, reason, state } = input;
    const { unit_code: unitCode, ...facts } = input.facts;
    const handle = input.handle ?? handleFor(facts.name);
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    refuseNowhere(input.facts);
    refuseFutureDay(facts.registered_on, civilDateAt(new Date()));
    const producer = await ocop.asActor({ ...actor, reason }, async (context) => {
      const unitId = await unitIdFor(ocop, unitCode, input, context);
      await holdProducerNames(context);
      await refuseTaken(ocop, { tax_code: facts.tax_code, handle }, { context });
      const created = await ocop.createProducers(
        { ...facts, handle, state, sources: asJson([]), administrative_unit_id: unitId },
        context,
      );
      await ocop.createProducerStateChanges(
        {
          producer_id: created.id,
          from_state: null,
          to_state: state,
          reason,
          actor_id: actor.id,
          actor_name: actor.name,
        },
        context,
      );
      return created;
    });
    return new StepResponse({ id: producer.id });
  },
);
