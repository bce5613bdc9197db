import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { figuresOn } from "../../../figures/figure-database";
import { planFor } from "../../../figures/plans";
import { readFigure } from "../../../figures/read-figure";
import { settingsOf, withoutPeople } from "../../../figures/snapshots";
import { OCOP_MODULE } from "../../../modules/ocop";
import type { CivilDate } from "../../../modules/ocop/rules/civil-date";
import { METRICS } from "../../../modules/ocop/rules/figures/metrics";
import type OcopModuleService from "../../../modules/ocop/service";
import { SYSTEM_ACTOR } from "../../../types/actor";

/** Keeps each figure of the province on a day as it is known now; one that is kept already stays. */
export const takeSnapshotsStep = createStep(
  "take-snapshots",
  async ({ date }: { date: CivilDate }, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const database = figuresOn(container.resolve(ContainerRegistrationKeys.PG_CONNECTION));
    const plan = await planFor(database, { code: undefined, date });
    const kept = await ocop.listFigureSnapshots({ valid_on: date, plan_code: plan.code });
    const missing = METRICS.filter(({ id }) => !kept.some(({ metric }) => metric === id));
    const known_at = new Date();
    const found = await Promise.all(
      missing.map(async ({ id, version }) => {
        const figure = await readFigure(database, id, { date, known_at, plan, unitCodes: null });
        return { id, version, figure };
      }),
    );
    const rows = found.map(({ id, version, figure }) => ({
      ...{ metric: id, definition_version: version, plan_code: plan.code },
      ...{ valid_on: date, known_at, settings: settingsOf(plan) },
      figure: withoutPeople(figure),
    }));
    const created = await ocop.asActor(SYSTEM_ACTOR, (context) =>
      ocop.createFigureSnapshots(rows, context),
    );
    // Nothing is undone: a snapshot that was found is true, whatever fails later.
    return new StepResponse({ date, taken: created.length });
  },
);
