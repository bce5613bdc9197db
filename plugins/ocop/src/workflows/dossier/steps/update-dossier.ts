import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { isOwnProducer, type Area } from "../../../dossier/area";
import { retrieveDossier } from "../../../dossier/dossier-record";
import { invalid } from "../../../dossier/refuse";
import { OCOP_MODULE } from "../../../modules/ocop";
import type {
  RegistrationForm,
  SelfAssessmentForm,
} from "../../../modules/ocop/rules/dossier/forms";
import type OcopModuleService from "../../../modules/ocop/service";
import { managerOf } from "../../../modules/ocop/service";
import type { Actor } from "../../../types/actor";

export type UpdateDossierInput = {
  id: string;
  actor: Actor;
  area: Area;
  registration?: RegistrationForm;
  self_assessment?: SelfAssessmentForm;
};

/** Part by part: fields that are not named keep what they hold. */
function merged(before: SelfAssessmentForm, after: SelfAssessmentForm): SelfAssessmentForm {
  return {
    general: { ...before.general, ...after.general },
    results: { ...before.results, ...after.results },
    criteria: { ...before.criteria, ...after.criteria },
    plan: { ...before.plan, ...after.plan },
  };
}

/**
 * Fills in fields of forms 01 and 02 while the dossier is on its way.
 * @throws MedusaError not_found outside of the area; invalid_data once it is decided or withdrawn.
 */
export const updateDossierStep = createStep(
  "update-dossier",
  async (input: UpdateDossierInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    await ocop.asActor(input.actor, async (context) => {
      await managerOf(context).execute("select id from ocop_dossier where id = ? for update", [
        input.id,
      ]);
      const dossier = await retrieveDossier(ocop, input.id, input.area, context);
      if (dossier.state === "decided" || dossier.state === "withdrawn") {
        throw invalid({
          vi: "Hồ sơ đã xong, không sửa được nữa. Lập hồ sơ mới nếu cần.",
          en: "The dossier is closed and stays as it is. Begin a new one if need be.",
        });
      }
      if (isOwnProducer(input.area) && dossier.level !== "producer") {
        throw invalid({
          vi: "Hồ sơ đã nộp: cán bộ trả lại thì bạn sửa được. Cần sửa gấp, hãy gọi cán bộ xã.",
          en: "The dossier is handed in: you can change it when the staff return it. Call the commune if it cannot wait.",
        });
      }
      const setNumber = dossier.registered_product.product_set.number;
      await ocop.updateDossiers(
        {
          id: input.id,
          registration: {
            ...dossier.registration,
            ...input.registration,
            product_set_number: setNumber,
          },
          self_assessment: merged(dossier.self_assessment, input.self_assessment ?? {}),
        },
        context,
      );
    });
    return new StepResponse(input.id);
  },
);
