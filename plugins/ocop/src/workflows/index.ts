export { importAdministrativeUnitsWorkflow } from "./administrative-unit/workflows/import-administrative-units";
export { forgetApplicantWorkflow } from "./application/workflows/forget-applicant";
export { recordAssessmentWorkflow } from "./assessment/workflows/record-assessment";
export { recordCertificationsWorkflow } from "./certification/workflows/record-certifications";
export { beginHelpSessionWorkflow, endHelpSessionWorkflow } from "./help/workflows/help-session";
export { recordHelpStepWorkflow } from "./help/workflows/record-help-step";
export { cancelInspectionWorkflow } from "./inspection/workflows/cancel-inspection";
export { planInspectionWorkflow } from "./inspection/workflows/plan-inspection";
export { recordInspectionResultWorkflow } from "./inspection/workflows/record-inspection-result";
export { remedyFindingWorkflow } from "./inspection/workflows/remedy-finding";
export { removeLegalRepresentativeWorkflow } from "./legal-representative/workflows/remove-legal-representative";
export { setLegalRepresentativeWorkflow } from "./legal-representative/workflows/set-legal-representative";
export { removeManagementSystemWorkflow } from "./management-system/workflows/remove-management-system";
export { saveManagementSystemWorkflow } from "./management-system/workflows/save-management-system";
export { fileBookingRequestWorkflow } from "./booking-request/workflows/file-booking-request";
export { handleBookingRequestWorkflow } from "./booking-request/workflows/handle-booking-request";
export { answerComplaintWorkflow } from "./complaint/workflows/answer-complaint";
export { fileComplaintWorkflow } from "./complaint/workflows/file-complaint";
export { fileMisuseReportWorkflow } from "./misuse-report/workflows/file-misuse-report";
export { handleMisuseReportWorkflow } from "./misuse-report/workflows/handle-misuse-report";
export { answerInvitationWorkflow } from "./producer-member/workflows/answer-invitation";
export { removeProducerMemberWorkflow } from "./producer-member/workflows/remove-producer-member";
export { saveProducerMemberWorkflow } from "./producer-member/workflows/save-producer-member";
export {
  addProfilePictureWorkflow,
  removeProfilePictureWorkflow,
  updateProfilePictureWorkflow,
} from "./producer-profile/workflows/profile-pictures";
export { saveProducerProfileWorkflow } from "./producer-profile/workflows/save-producer-profile";
export { changeProducerStateWorkflow } from "./producer/workflows/change-producer-state";
export { createProducersWorkflow } from "./producer/workflows/create-producers";
export { registerProducerWorkflow } from "./producer/workflows/register-producer";
export { updateProducerWorkflow } from "./producer/workflows/update-producer";
export { announceRecallWorkflow } from "./recall/workflows/announce-recall";
export { endRecallWorkflow } from "./recall/workflows/end-recall";
export { closeRegisterChangeWorkflow } from "./register-change/workflows/close-register-change";
export { confirmRegisterChangeWorkflow } from "./register-change/workflows/confirm-register-change";
export { proposeRegisterChangeWorkflow } from "./register-change/workflows/propose-register-change";
export { answerCorrectionWorkflow } from "./register-correction/workflows/answer-correction";
export { reportCorrectionWorkflow } from "./register-correction/workflows/report-correction";
export { registerProductWorkflow } from "./registered-product/workflows/register-product";
export { registerProductsWorkflow } from "./registered-product/workflows/register-products";
export { updateRegisteredProductWorkflow } from "./registered-product/workflows/update-registered-product";
export { removeStaffRoleWorkflow } from "./staff-role/workflows/remove-staff-role";
export { setStaffRoleWorkflow } from "./staff-role/workflows/set-staff-role";
export { importTaxonomyWorkflow } from "./taxonomy/workflows/import-taxonomy";
