import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { asJson } from "../../../json";
import { OCOP_MODULE } from "../../../modules/ocop";
import type { LEGAL_FORMS } from "../../../modules/ocop/models/producer";
import type { ProducerState } from "../../../modules/ocop/rules/producer-state";
import type OcopModuleService from "../../../modules/ocop/service";
import { SYSTEM_ACTOR } from "../../../types/actor";
import type { Citation } from "../../../types/citation";

export type ProducerInput = {
  handle: string;
  name: string;
  legal_name: string;
  legal_form: (typeof LEGAL_FORMS)[number];
  /** Official code of the commune, ward or special zone; null when only the old place is known. */
  unit_code: string | null;
  legacy_place: string | null;
  craft_village?: string | null;
  /** Active when it is left out. */
  state?: ProducerState;
  management_systems: string[];
  sources: Citation[];
};

/**
 * Creates producers.
 * @throws MedusaError invalid_data when a unit code is unknown.
 */
export const createProducersStep = createStep(
  "create-producers",
  async (producers: ProducerInput[], { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const codes = producers.flatMap(({ unit_code }) => unit_code ?? []);
    const units = await ocop.listAdministrativeUnits({ code: codes }, { take: null });
    const unitIds = new Map(units.map(({ code, id }) => [code, id]));
    const missing = codes.find((code) => !unitIds.has(code));
    if (missing) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `There is no administrative unit with the code ${missing}`,
      );
    }
    const created = await ocop.asActor(SYSTEM_ACTOR, async (context) => {
      const rows = await ocop.createProducers(
        producers.map(({ unit_code, sources, management_systems: _systems, ...producer }) => ({
          ...producer,
          sources: asJson(sources),
          administrative_unit_id: unit_code === null ? null : unitIds.get(unit_code),
        })),
        context,
      );
      const ids = new Map(rows.map(({ handle, id }) => [handle, id]));
      await ocop.createManagementSystems(
        producers.flatMap(({ handle, management_systems }) =>
          management_systems.map((name) => ({ name, producer_id: ids.get(handle) })),
        ),
        context,
      );
      return rows;
    });
    return new StepResponse(
      created,
      created.map(({ id }) => id),
    );
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container.resolve<OcopModuleService>(OCOP_MODULE).deleteProducers(ids);
    }
  },
);
