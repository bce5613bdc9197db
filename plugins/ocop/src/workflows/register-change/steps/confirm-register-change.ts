import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import { civilDateAt } from "../../../modules/ocop/rules/civil-date";
import type { RegisterChange } from "../../../modules/ocop/rules/register-change";
import type OcopModuleService from "../../../modules/ocop/service";
import {
  fingerprintOf,
  lockProduct,
  readChangedProduct,
  refuseProblems,
  refuseTakenNumber,
} from "../../../register/change-draft";
import { writeChange } from "../../../register/write-change";
import { sentence } from "../../../sentence";
import type { Actor } from "../../../types/actor";
import { openChange } from "../open-change";

export type ConfirmInput = {
  id: string;
  /** Of what the confirmer saw. */
  fingerprint: string;
  note: string | null;
  actor: Actor & { id: string; name: string };
  unitCodes: string[] | null;
};

const SEEN_SOMETHING_ELSE = sentence(
  "Sổ đăng ký đã đổi từ lúc bạn mở trang: tải lại, xem lại thay đổi rồi ký.",
  "The register has changed since you opened the page: reload, look at the change again, then confirm.",
);

const SAME_PERSON = sentence(
  "Người đề nghị không tự ký: cần một cán bộ khác.",
  "Who proposed a change cannot confirm it: another staff member has to.",
);

/**
 * Writes a proposed change, once, when a second person confirms exactly what stands there. Whoever
 * comes later, or saw something else, gets a conflict.
 * @throws MedusaError not_found, forbidden (the proposer), conflict, invalid_data.
 */
export const confirmRegisterChangeStep = createStep(
  "confirm-register-change",
  async ({ id, fingerprint, note, actor, unitCodes }: ConfirmInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const result = await ocop.asActor({ ...actor, reason: note }, async (context) => {
      const row = await openChange(ocop, id, context);
      if (row.proposed_by === actor.id) {
        throw new MedusaError(MedusaError.Types.FORBIDDEN, SAME_PERSON);
      }
      await lockProduct(row.registered_product_id, context);
      const product = await readChangedProduct(ocop, row.registered_product_id, unitCodes, context);
      const change = row.payload as RegisterChange;
      if (fingerprintOf(product.facts, change) !== fingerprint) {
        throw new MedusaError(MedusaError.Types.CONFLICT, SEEN_SOMETHING_ELSE);
      }
      refuseProblems(product.facts, change, civilDateAt(new Date()));
      await refuseTakenNumber(ocop, change, context);
      const certificationId = await writeChange(ocop, product, change, row.note, context);
      await ocop.updateRegisterChanges(
        {
          id,
          state: "confirmed",
          certification_id: certificationId,
          decided_by: actor.id,
          decided_by_name: actor.name,
          decided_at: new Date(),
          decision_note: note,
        },
        context,
      );
      return {
        kind: change.kind,
        registered_product_id: product.id,
        certification_id: certificationId,
      };
    });
    return new StepResponse(result);
  },
);
