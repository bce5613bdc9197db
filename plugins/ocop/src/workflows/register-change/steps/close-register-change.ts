import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";
import { readChangedProduct } from "../../../register/change-draft";
import { sentence } from "../../../sentence";
import type { Actor } from "../../../types/actor";
import { openChange } from "../open-change";

export type CloseInput = {
  id: string;
  /** Rejected by another person, withdrawn by who proposed it. */
  as: "rejected" | "withdrawn";
  note: string | null;
  actor: Actor & { id: string; name: string };
  unitCodes: string[] | null;
};

const ONLY_OTHERS_REJECT = sentence(
  "Đây là đề nghị của bạn: rút lại thay vì từ chối.",
  "This is your own proposal: withdraw it instead of rejecting it.",
);
const ONLY_OWN_WITHDRAWN = sentence(
  "Chỉ người đề nghị rút lại được; bạn có thể từ chối.",
  "Only who proposed it withdraws it; you can reject it.",
);

/**
 * Ends a proposal without writing it.
 * @throws MedusaError not_found, forbidden, conflict when it has been decided.
 */
export const closeRegisterChangeStep = createStep(
  "close-register-change",
  async ({ id, as, note, actor, unitCodes }: CloseInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    await ocop.asActor({ ...actor, reason: note }, async (context) => {
      const row = await openChange(ocop, id, context);
      await readChangedProduct(ocop, row.registered_product_id, unitCodes, context);
      const isOwn = row.proposed_by === actor.id;
      if (as === "rejected" && isOwn) {
        throw new MedusaError(MedusaError.Types.FORBIDDEN, ONLY_OTHERS_REJECT);
      }
      if (as === "withdrawn" && !isOwn) {
        throw new MedusaError(MedusaError.Types.FORBIDDEN, ONLY_OWN_WITHDRAWN);
      }
      await ocop.updateRegisterChanges(
        {
          id,
          state: as,
          decided_by: actor.id,
          decided_by_name: actor.name,
          decided_at: new Date(),
          decision_note: note,
        },
        context,
      );
    });
    return new StepResponse({ id });
  },
);
