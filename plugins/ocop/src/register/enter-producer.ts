import { MedusaError } from "@medusajs/framework/utils";
import { asJson } from "../json";
import { civilDateAt } from "../modules/ocop/rules/civil-date";
import { handleOf } from "../modules/ocop/rules/handle";
import type { default as OcopModuleService, RegisterContext } from "../modules/ocop/service";
import { sentence } from "../sentence";
import {
  refuseFutureDay,
  refuseNowhere,
  type ProducerFacts,
} from "../workflows/producer/producer-facts";
import { holdProducerNames, refuseTaken } from "./held-producer";
import { unitIdFor, type WriteScope } from "./scope";

export type NewProducer = {
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
 * Enters one producer with its first state, within a transaction of the register.
 * @returns its id
 * @throws MedusaError invalid_data, forbidden (outside the area), conflict (tax code or handle).
 */
export async function enterProducer(
  ocop: OcopModuleService,
  producer: NewProducer,
  { actor, unitCodes }: WriteScope,
  context: RegisterContext,
): Promise<string> {
  const { reason, state } = producer;
  const { unit_code: unitCode, ...facts } = producer.facts;
  const handle = producer.handle ?? handleFor(facts.name);
  refuseNowhere(producer.facts);
  refuseFutureDay(facts.registered_on, civilDateAt(new Date()));
  const unitId = await unitIdFor(ocop, unitCode, { unitCodes }, context);
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
  return created.id;
}
