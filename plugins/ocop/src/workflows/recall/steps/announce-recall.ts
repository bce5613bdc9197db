import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import { distinctLots } from "../../../modules/ocop/rules/recall";
import type OcopModuleService from "../../../modules/ocop/service";
import { registeredProductInArea } from "../../../monitoring/rows-in-area";
import type { StaffWrite } from "../../../monitoring/staff-write";

export type AnnounceRecallInput = StaffWrite & {
  recall: {
    registered_product_id: string;
    /** As printed on the packs; empty: every lot. */
    lots: string[];
    reason_vi: string;
    reason_en: string | null;
    advice_vi: string;
    advice_en: string | null;
    announced_on: string;
    agency: string;
    decision_number: string | null;
  };
};

/**
 * Enters a recall in one transaction.
 * @throws MedusaError not_found when the product is not in the area.
 */
export const announceRecallStep = createStep(
  "announce-recall",
  async ({ recall, actor, unitCodes }: AnnounceRecallInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const { id } = await ocop.asActor(actor, async (context) => {
      await registeredProductInArea(context, recall.registered_product_id, unitCodes);
      return ocop.createRecalls({ ...recall, lots: distinctLots(recall.lots) }, context);
    });
    return new StepResponse(id);
  },
);
