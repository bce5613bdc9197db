import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import type { ADMINISTRATIVE_UNIT_KINDS } from "../../../modules/ocop/models/administrative-unit";
import type OcopModuleService from "../../../modules/ocop/service";

export type AdministrativeUnitInput = {
  code: string;
  kind: (typeof ADMINISTRATIVE_UNIT_KINDS)[number];
  name: string;
  full_name: string;
  province_code: string;
  map_row: number | null;
  map_column: number | null;
};

/** Creates the units whose code is not there yet. */
export const createAdministrativeUnitsStep = createStep(
  "create-administrative-units",
  async (units: AdministrativeUnitInput[], { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const known = new Set(
      (await ocop.listAdministrativeUnits({}, { take: null, select: ["code"] })).map(
        ({ code }) => code,
      ),
    );
    const created = await ocop.createAdministrativeUnits(
      units.filter(({ code }) => !known.has(code)),
    );
    const ids = created.map(({ id }) => id);
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container.resolve<OcopModuleService>(OCOP_MODULE).deleteAdministrativeUnits(ids);
    }
  },
);
