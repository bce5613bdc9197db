import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { invalid } from "../../../dossier/refuse";
import type { PlanTargetRow } from "../../../figures/plans";
import { asJson } from "../../../json";
import { OCOP_MODULE } from "../../../modules/ocop";
import type { ChannelKind } from "../../../modules/ocop/rules/channel";
import type { CivilDate } from "../../../modules/ocop/rules/civil-date";
import type OcopModuleService from "../../../modules/ocop/service";
import type { RegisterContext } from "../../../modules/ocop/service";
import type { Actor } from "../../../types/actor";
import type { Citation } from "../../../types/citation";

export type PlanFacts = {
  name_vi: string;
  name_en: string;
  number: string | null;
  issued_on: CivilDate | null;
  starts_on: CivilDate;
  ends_on: CivilDate;
  /** Five-digit code of the unit whose plan it is; null: the province's. */
  unit_code: string | null;
  counted_kinds: ChannelKind[];
  counted_channels: string[];
  selling_days: number;
  sources: Citation[];
  is_sample: boolean;
  targets: PlanTargetRow[];
};

export type SavePlanInput = { actor: Actor; code: string; facts: PlanFacts };

async function refuseUnknown(
  ocop: OcopModuleService,
  { unit_code, counted_channels, starts_on, ends_on }: PlanFacts,
  context: RegisterContext,
): Promise<void> {
  if (ends_on < starts_on) {
    throw invalid({
      vi: "Ngày kết thúc không thể trước ngày bắt đầu.",
      en: "The last day cannot be before the first.",
    });
  }
  const units =
    unit_code === null ? [] : await ocop.listAdministrativeUnits({ code: unit_code }, {}, context);
  if (unit_code !== null && units.length === 0) {
    throw invalid({
      vi: `Không có đơn vị hành chính mã ${unit_code}.`,
      en: `There is no administrative unit ${unit_code}.`,
    });
  }
  const known = await ocop.listChannels({ code: counted_channels }, { take: null }, context);
  const missing = counted_channels.find((code) => !known.some((one) => one.code === code));
  if (missing !== undefined) {
    throw invalid({ vi: `Không có kênh “${missing}”.`, en: `There is no channel “${missing}”.` });
  }
}

/**
 * Enters a plan under its code, or changes the one that has it; its targets become those given. The audit
 * log keeps what was there.
 * @throws MedusaError invalid_data
 */
export const savePlanStep = createStep(
  "save-plan",
  async ({ actor, code, facts }: SavePlanInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const id = await ocop.asActor(actor, async (context) => {
      await refuseUnknown(ocop, facts, context);
      const { targets, sources, ...rest } = facts;
      const row = { ...rest, code, sources: asJson(sources) };
      const [known] = await ocop.listPlans({ code }, { take: 1 }, context);
      const plan = known
        ? await ocop.updatePlans({ id: known.id, ...row }, context)
        : await ocop.createPlans(row, context);
      const before = await ocop.listPlanTargets({ plan_id: plan.id }, { take: null }, context);
      const gone = before.filter(({ metric }) => !targets.some((one) => one.metric === metric));
      await ocop.deletePlanTargets(
        gone.map((target) => target.id),
        context,
      );
      for (const target of targets) {
        const held = before.find(({ metric }) => metric === target.metric);
        await (held
          ? ocop.updatePlanTargets({ id: held.id, ...target }, context)
          : ocop.createPlanTargets({ ...target, plan_id: plan.id }, context));
      }
      return plan.id;
    });
    return new StepResponse(id);
  },
);
