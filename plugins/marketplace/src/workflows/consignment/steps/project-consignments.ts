import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  projectConsignment,
  type ConsignmentMark,
  type ConsignmentRow,
} from "../../../consignments/project";
import { readProgress } from "../../../consignments/read-progress";
import type { ConsignmentChanged } from "../../../events";
import { MARKETPLACE_MODULE } from "../../../modules/marketplace";
import type MarketplaceModuleService from "../../../modules/marketplace/service";

type Input = {
  order_id: string;
  /** What has just been done to one of them. */
  mark?: { consignment_id: string; values: ConsignmentMark };
};

const same = (left: unknown, right: unknown): boolean =>
  left instanceof Date && right instanceof Date
    ? left.getTime() === right.getTime()
    : left === right;

type Patch = { id: string } & Record<string, unknown>;

/** Brings the consignments of an order in line with Medusa; gives those whose status has changed. */
export const projectConsignmentsStep = createStep(
  "project-consignments",
  async ({ order_id, mark }: Input, { container }) => {
    const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
    const progress = await readProgress(container, order_id);
    const rows = (await marketplace.listConsignments(
      { order_id },
      { relations: ["items"] },
    )) as ConsignmentRow[];
    if (progress === null) return new StepResponse<ConsignmentChanged[], Patch[]>([], []);
    const changed: ConsignmentChanged[] = [];
    const patches: Patch[] = [];
    const before: Patch[] = [];
    const now = new Date();
    for (const row of rows) {
      const values = mark?.consignment_id === row.id ? mark.values : {};
      const wanted = Object.entries(projectConsignment(row, values, progress, now));
      const news = wanted.filter(([name, value]) => !same(value, Reflect.get(row, name)));
      if (news.length === 0) continue;
      patches.push({ id: row.id, ...Object.fromEntries(news) });
      before.push({
        id: row.id,
        ...Object.fromEntries(news.map(([name]) => [name, Reflect.get(row, name)])),
      });
      const status = news.find(([name]) => name === "status");
      if (status) {
        changed.push({ order_id, consignment_id: row.id, status: String(status[1]) });
      }
    }
    if (patches.length > 0) await marketplace.updateConsignments(patches);
    return new StepResponse<ConsignmentChanged[], Patch[]>(changed, before);
  },
  async (before, { container }) => {
    if (!before?.length) return;
    const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
    await marketplace.updateConsignments(before);
  },
);
