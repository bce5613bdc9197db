import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import { isOpenApplication } from "../../../modules/ocop/rules/application";
import type OcopModuleService from "../../../modules/ocop/service";
import { sentence } from "../../../sentence";
import { SYSTEM_ACTOR } from "../../../types/actor";

const NOBODY = sentence("Tài khoản đã xóa", "Erased account");

/**
 * Takes name, numbers and papers out of a person's applications when their account is erased; an open
 * one is withdrawn. May be run again.
 */
export const forgetApplicantStep = createStep(
  "forget-applicant",
  async ({ authIdentityId }: { authIdentityId: string }, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const reason = sentence("Người nộp xóa tài khoản", "The applicant erased their account");
    await ocop.asActor({ ...SYSTEM_ACTOR, reason }, async (context) => {
      const applications = await ocop.listApplications(
        { auth_identity_id: authIdentityId },
        { relations: ["documents"], take: null },
        context,
      );
      if (applications.length === 0) return;
      await ocop.updateApplications(
        applications.map(({ id, state }) => ({
          ...{ id, applicant_name: NOBODY, applicant_phone: "", phone: null, email: null },
          ...(isOpenApplication(state) && { state: "withdrawn" as const }),
        })),
        context,
      );
      const papers = applications.flatMap(({ documents }) => documents.map(({ id }) => id));
      if (papers.length > 0) await ocop.softDeleteApplicationDocuments(papers, {}, context);
    });
    return new StepResponse({ auth_identity_id: authIdentityId });
  },
);
