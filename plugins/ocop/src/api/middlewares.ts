import { defineMiddlewares } from "@medusajs/framework/http";
import { adminApplicationMiddlewares } from "./admin/ocop/applications/middlewares";
import { assessmentMiddlewares } from "./admin/ocop/assessments/middlewares";
import { auditMiddlewares } from "./admin/ocop/audit/middlewares";
import { bookingRequestMiddlewares } from "./admin/ocop/booking-requests/middlewares";
import { certificationMiddlewares } from "./admin/ocop/certifications/middlewares";
import { changeMiddlewares } from "./admin/ocop/changes/middlewares";
import { communicationItemMiddlewares } from "./admin/ocop/communication-items/middlewares";
import { complaintMiddlewares } from "./admin/ocop/complaints/middlewares";
import { dailyRunMiddlewares } from "./admin/ocop/daily-run/middlewares";
import { documentMiddlewares } from "./admin/ocop/documents/middlewares";
import { dossierMiddlewares } from "./admin/ocop/dossiers/middlewares";
import { evaluationRoundMiddlewares } from "./admin/ocop/evaluation-rounds/middlewares";
import { exportMiddlewares } from "./admin/ocop/exports/middlewares";
import { figureMiddlewares } from "./admin/ocop/figures/middlewares";
import { importMiddlewares } from "./admin/ocop/imports/middlewares";
import { inspectionMiddlewares } from "./admin/ocop/inspections/middlewares";
import { misuseReportMiddlewares } from "./admin/ocop/misuse-reports/middlewares";
import { participationMiddlewares } from "./admin/ocop/participations/middlewares";
import { planMiddlewares } from "./admin/ocop/plans/middlewares";
import { producerHelpMiddlewares } from "./admin/ocop/producers/help-middlewares";
import { producerMiddlewares } from "./admin/ocop/producers/middlewares";
import { recallMiddlewares } from "./admin/ocop/recalls/middlewares";
import { registerCorrectionMiddlewares } from "./admin/ocop/register-corrections/middlewares";
import { registeredProductMiddlewares } from "./admin/ocop/registered-products/middlewares";
import { reminderMiddlewares } from "./admin/ocop/reminders/middlewares";
import { staffMiddlewares } from "./admin/ocop/staff/middlewares";
import { supportGrantMiddlewares } from "./admin/ocop/support-grants/middlewares";
import { tradeEventMiddlewares } from "./admin/ocop/trade-events/middlewares";
import { trainingCourseMiddlewares } from "./admin/ocop/training-courses/middlewares";
import { keepConflictSentence } from "./error-handler";
import { guardAdmin } from "./guard-admin";
import { producerDossierMiddlewares } from "./producer/dossiers/middlewares";
import { producerParticipationMiddlewares } from "./producer/participations/middlewares";
import { profileMiddlewares } from "./producer/profile/middlewares";
import { producerRegisterMiddlewares } from "./producer/register/middlewares";
import { applicationMiddlewares } from "./producer/application/middlewares";
import { helpConsentMiddlewares } from "./producer/help-consents/middlewares";
import { memberMiddlewares } from "./producer/members/middlewares";
import { storeBookingRequestMiddlewares } from "./store/ocop/booking-requests/middlewares";
import { storeComplaintMiddlewares } from "./store/ocop/complaints/middlewares";
import { storeMisuseReportMiddlewares } from "./store/ocop/misuse-reports/middlewares";
import { StoreGetCommunicationItems } from "./store/ocop/communication-items/validators";
import { StoreGetFigures, StoreGetFiguresFile } from "./store/ocop/figures/validators";
import { StoreGetProducers } from "./store/ocop/producers/validators";
import { StoreGetProducts } from "./store/ocop/products/validators";
import { validateQuery } from "../catalog/validate-query";

export default defineMiddlewares({
  errorHandler: keepConflictSentence,
  routes: [
    // First, and without a method: only so does it stand before everything else under /admin.
    { matcher: "/admin", middlewares: [guardAdmin] },
    ...adminApplicationMiddlewares,
    ...applicationMiddlewares,
    ...assessmentMiddlewares,
    ...auditMiddlewares,
    ...bookingRequestMiddlewares,
    ...certificationMiddlewares,
    ...changeMiddlewares,
    ...communicationItemMiddlewares,
    ...complaintMiddlewares,
    ...dailyRunMiddlewares,
    ...documentMiddlewares,
    ...dossierMiddlewares,
    ...evaluationRoundMiddlewares,
    ...exportMiddlewares,
    ...figureMiddlewares,
    ...helpConsentMiddlewares,
    ...importMiddlewares,
    ...inspectionMiddlewares,
    ...memberMiddlewares,
    ...misuseReportMiddlewares,
    ...participationMiddlewares,
    ...planMiddlewares,
    ...producerHelpMiddlewares,
    ...producerMiddlewares,
    ...producerDossierMiddlewares,
    ...producerRegisterMiddlewares,
    ...producerParticipationMiddlewares,
    ...profileMiddlewares,
    ...recallMiddlewares,
    ...registerCorrectionMiddlewares,
    ...registeredProductMiddlewares,
    ...reminderMiddlewares,
    ...staffMiddlewares,
    ...supportGrantMiddlewares,
    ...tradeEventMiddlewares,
    ...trainingCourseMiddlewares,
    ...storeBookingRequestMiddlewares,
    ...storeComplaintMiddlewares,
    ...storeMisuseReportMiddlewares,
    {
      matcher: "/store/ocop/communication-items",
      method: "GET",
      middlewares: [validateQuery(StoreGetCommunicationItems)],
    },
    {
      matcher: "/store/ocop/figures",
      method: "GET",
      middlewares: [validateQuery(StoreGetFigures)],
    },
    {
      matcher: "/store/ocop/figures/files/:format",
      method: "GET",
      middlewares: [validateQuery(StoreGetFiguresFile)],
    },
    {
      matcher: "/store/ocop/products",
      method: "GET",
      middlewares: [validateQuery(StoreGetProducts)],
    },
    {
      matcher: "/store/ocop/producers",
      method: "GET",
      middlewares: [validateQuery(StoreGetProducers)],
    },
  ],
});
