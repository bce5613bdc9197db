import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";

export type TaxonomyInput = {
  sectors: { code: string; name_vi: string; name_en: string }[];
  groups: { code: string; sector: string; name_vi: string; name_en: string }[];
  product_sets: {
    number: number;
    path: string;
    group: string;
    name_vi: string;
    name_en: string;
    lead_ministries: string[];
  }[];
};

type Created = { sectorIds: string[]; groupIds: string[]; productSetIds: string[] };

function idsByCode(rows: { id: string; code: string }[]): Map<string, string> {
  return new Map(rows.map(({ code, id }) => [code, id]));
}

function idOf(ids: Map<string, string>, code: string): string {
  const id = ids.get(code);
  if (!id) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The taxonomy refers to "${code}", which it does not define`,
    );
  }
  return id;
}

/** Creates what is missing of the taxonomy, from the top down. */
export const createTaxonomyStep = createStep(
  "create-taxonomy",
  async (input: TaxonomyInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);

    const knownSectors = idsByCode(await ocop.listSectors({}, { take: null }));
    const sectors = await ocop.createSectors(
      input.sectors.filter(({ code }) => !knownSectors.has(code)),
    );
    const sectorIds = new Map([...knownSectors, ...idsByCode(sectors)]);

    const knownGroups = idsByCode(await ocop.listProductGroups({}, { take: null }));
    const groups = await ocop.createProductGroups(
      input.groups
        .filter(({ code }) => !knownGroups.has(code))
        .map(({ sector, ...group }) => ({ ...group, sector_id: idOf(sectorIds, sector) })),
    );
    const groupIds = new Map([...knownGroups, ...idsByCode(groups)]);

    const knownSets = new Set(
      (await ocop.listProductSets({}, { take: null })).map(({ number }) => number),
    );
    const productSets = await ocop.createProductSets(
      input.product_sets
        .filter(({ number }) => !knownSets.has(number))
        .map(({ group, ...set }) => ({ ...set, group_id: idOf(groupIds, group) })),
    );

    const created: Created = {
      sectorIds: sectors.map(({ id }) => id),
      groupIds: groups.map(({ id }) => id),
      productSetIds: productSets.map(({ id }) => id),
    };
    return new StepResponse(created, created);
  },
  async (created, { container }) => {
    if (!created) return;
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    await ocop.deleteProductSets(created.productSetIds);
    await ocop.deleteProductGroups(created.groupIds);
    await ocop.deleteSectors(created.sectorIds);
  },
);
