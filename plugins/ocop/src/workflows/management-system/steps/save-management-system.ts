import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import type { CivilDate } from "../../../modules/ocop/rules/civil-date";
import type OcopModuleService from "../../../modules/ocop/service";
import type { RegisterContext } from "../../../modules/ocop/service";
import { holdProducer } from "../../../register/held-producer";
import {
  notInRegister,
  refuseIfChanged,
  type Expectation,
  type WriteScope,
} from "../../../register/scope";
import { sentence } from "../../../sentence";

/** A quality system with its certificate; dates null where the source gives none. */
export type ManagementSystemFacts = {
  name: string;
  certificate_number: string | null;
  issuer: string | null;
  valid_from: CivilDate | null;
  /** Last valid day. */
  valid_until: CivilDate | null;
};

export type SaveManagementSystemInput = WriteScope &
  Expectation & { producerId: string } & (
    | { systemId: null; facts: ManagementSystemFacts }
    // What is left out stays.
    | { systemId: string; facts: Partial<ManagementSystemFacts> }
  );

/** @throws MedusaError not_found when the producer has no such system. */
export async function systemOf(
  ocop: OcopModuleService,
  { producerId, systemId }: { producerId: string; systemId: string },
  context: RegisterContext,
) {
  const [system] = await ocop.listManagementSystems(
    { id: systemId, producer_id: producerId },
    {},
    context,
  );
  if (!system) throw notInRegister();
  return system;
}

function refuseBackwards(term: { valid_from?: string | null; valid_until?: string | null }): void {
  if (!term.valid_from || !term.valid_until || term.valid_from <= term.valid_until) return;
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    sentence(
      `Ngày cuối còn hiệu lực (${term.valid_until}) cần từ ngày bắt đầu (${term.valid_from}) trở đi.`,
      `The last valid day (${term.valid_until}) is on or after the first one (${term.valid_from}).`,
    ),
  );
}

/**
 * Enters a quality system of a producer, or corrects one.
 * @throws MedusaError not_found, invalid_data, conflict.
 */
export const saveManagementSystemStep = createStep(
  "save-management-system",
  async (input: SaveManagementSystemInput, { container }) => {
    const { producerId, systemId, facts, actor } = input;
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const id = await ocop.asActor(actor, async (context) => {
      await holdProducer(producerId, input, context);
      if (systemId === null) {
        refuseBackwards(facts);
        const created = await ocop.createManagementSystems(
          { ...facts, producer_id: producerId },
          context,
        );
        return created.id;
      }
      const before = await systemOf(ocop, { producerId, systemId }, context);
      await refuseIfChanged({ table: "management_system", id: systemId }, input, context);
      refuseBackwards({ ...before, ...facts });
      await ocop.updateManagementSystems({ id: systemId, ...facts }, context);
      return systemId;
    });
    return new StepResponse({ id });
  },
);
