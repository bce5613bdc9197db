import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { forbidden, invalid } from "../../../../../dossier/refuse";
import { figuresOn } from "../../../../../figures/figure-database";
import { hasSamples, readPlans } from "../../../../../figures/plans";
import { savePlanWorkflow } from "../../../../../workflows/plan/workflows/save-plan";
import { actorOf } from "../../../../actor-of";
import { staffOf } from "../../../../staff-context";
import type { AdminSavePlanType } from "../validators";

const CODE = /^[a-z0-9-]{1,80}$/;

/** Enters a plan under the code of the address, or changes it: the province's, or of a commune served. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminSavePlanType>,
  res: MedusaResponse,
): Promise<void> {
  const code = req.params.code ?? "";
  if (!CODE.test(code)) {
    throw invalid({
      vi: "Mã kế hoạch gồm chữ thường không dấu, số và gạch nối.",
      en: "A plan's code has small letters, digits and hyphens.",
    });
  }
  const database = figuresOn(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION));
  const plans = await readPlans(database);
  const known = plans.find((plan) => plan.code === code);
  const { unitCodes } = staffOf(req);
  const units = [req.validatedBody.unit_code, ...(known ? [known.unit_code] : [])];
  const isTheirs = (unit: string | null) => unit !== null && unitCodes?.includes(unit);
  if (unitCodes !== null && !units.every(isTheirs)) {
    throw forbidden({
      vi: "Chỉ sửa được kế hoạch của địa bàn mình.",
      en: "You may only change plans of your own area.",
    });
  }
  const { sources = [], is_sample = hasSamples(plans) } = known ?? {};
  await savePlanWorkflow(req.scope).run({
    input: {
      actor: await actorOf(req),
      code,
      facts: { ...req.validatedBody, sources, is_sample },
    },
  });
  const plan = (await readPlans(database)).find((one) => one.code === code);
  res.status(known ? 200 : 201).json({ plan });
}
