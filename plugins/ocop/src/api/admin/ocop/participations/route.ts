import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { searchPatterns } from "../../../../catalog/staff-scope";
import { OCOP_MODULE } from "../../../../modules/ocop";
import { civilDateAt } from "../../../../modules/ocop/rules/civil-date";
import { verifiedFrom } from "../../../../modules/ocop/rules/figures/participation-level";
import type OcopModuleService from "../../../../modules/ocop/service";
import { producerInArea, registeredProductInArea } from "../../../../monitoring/rows-in-area";
import { readWaitingEvidence } from "../../../../participation/participation-row";
import { recordParticipationWorkflow } from "../../../../workflows/participation/workflows/record-participation";
import { actorOf } from "../../../actor-of";
import { staffOf } from "../../../staff-context";
import { invalid } from "../../../../dossier/refuse";
import { answerWithParticipation } from "./held";
import type { AdminGetParticipationsType, AdminRecordParticipationType } from "./validators";

/** Evidence of the caller's area that waits for a look, the longest waiting first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { queue, q, limit, offset } = req.validatedQuery as AdminGetParticipationsType;
  const { rows, count } = await readWaitingEvidence(
    req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    {
      ...{ queue, limit, offset },
      unitCodes: staffOf(req).unitCodes,
      words: searchPatterns(q),
      fresh: verifiedFrom(civilDateAt(new Date())),
    },
  );
  res.json({ evidence: rows, count, limit, offset });
}

/** Records that a producer of the caller's area takes part in a channel. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminRecordParticipationType>,
  res: MedusaResponse,
): Promise<void> {
  const { producer_id, channel_code, registered_product_id, ...period } = req.validatedBody;
  const { unitCodes } = staffOf(req);
  const actor = await actorOf(req);
  const ocop = req.scope.resolve<OcopModuleService>(OCOP_MODULE);
  await ocop.asActor(actor, async (context) => {
    await producerInArea(context, producer_id, unitCodes);
    if (registered_product_id === null) return;
    const product = await registeredProductInArea(context, registered_product_id, unitCodes);
    if (product.producer_id === producer_id) return;
    throw invalid({
      vi: "Chọn một sản phẩm của chính chủ thể này.",
      en: "Choose a product of this very producer.",
    });
  });
  const { result } = await recordParticipationWorkflow(req.scope).run({
    input: {
      actor,
      subject: { producer_id, channel_code, registered_product_id, origin: null },
      period: { ...period, withdrawn: false },
      source: "staff",
      reason: null,
    },
  });
  res.status(201);
  await answerWithParticipation(req, res, result.id);
}
