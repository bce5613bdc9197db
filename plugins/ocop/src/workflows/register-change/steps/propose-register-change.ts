import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import { civilDateAt } from "../../../modules/ocop/rules/civil-date";
import type OcopModuleService from "../../../modules/ocop/service";
import {
  fingerprintOf,
  lockProduct,
  productIdOf,
  readChangedProduct,
  refuseProblems,
  refuseTakenNumber,
  toRegisterChange,
} from "../../../register/change-draft";
import { sentence } from "../../../sentence";
import type { Actor } from "../../../types/actor";
import type { ChangeInput } from "../change-input";

export type ProposeInput = {
  change: ChangeInput;
  note: string | null;
  actor: Actor & { id: string; name: string };
  /** Area of the proposer; null: the whole province. */
  unitCodes: string[] | null;
};

/**
 * Writes a change down for another staff member to confirm; nothing else changes. One product has at
 * most one open change.
 * @throws MedusaError not_found, invalid_data (the law speaks against it), conflict.
 */
export const proposeRegisterChangeStep = createStep(
  "propose-register-change",
  async ({ change: input, note, actor, unitCodes }: ProposeInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const productId = await productIdOf(ocop, input);
    const change = await toRegisterChange(ocop, input, productId);
    const created = await ocop.asActor({ ...actor, reason: note }, async (context) => {
      await lockProduct(productId, context);
      const { facts } = await readChangedProduct(ocop, productId, unitCodes, context);
      const [open] = await ocop.listRegisterChanges(
        { registered_product_id: productId, state: "proposed" },
        {},
        context,
      );
      if (open) {
        throw new MedusaError(
          MedusaError.Types.CONFLICT,
          sentence(
            `Sản phẩm đang có một thay đổi chờ ký, do ${open.proposed_by_name} đề nghị: ký hoặc rút thay đổi đó trước.`,
            `A change proposed by ${open.proposed_by_name} waits for this product: confirm or withdraw it first.`,
          ),
        );
      }
      refuseProblems(facts, change, civilDateAt(new Date()));
      await refuseTakenNumber(ocop, change, context);
      return ocop.createRegisterChanges(
        {
          kind: change.kind,
          registered_product_id: productId,
          certification_id: "certificationId" in change ? change.certificationId : null,
          assessment_id: "assessment" in change ? change.assessment.id : null,
          payload: change,
          before: facts,
          fingerprint: fingerprintOf(facts, change),
          note,
          proposed_by: actor.id,
          proposed_by_name: actor.name,
        },
        context,
      );
    });
    return new StepResponse({ id: created.id });
  },
);
