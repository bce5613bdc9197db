import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody } from "../../../validate-body";
import { receiveFile } from "../../../receive-file";
import { AdminEndConsent, AdminRecordConsent } from "./help-validators";

/** A phone's picture of the paper comes to a few megabytes. */
const MAX_FILE_MEGABYTES = 10;
const PATH = "/admin/ocop/producers/:id/help-consents";

export const producerHelpMiddlewares: MiddlewareRoute[] = [
  {
    matcher: PATH,
    method: "POST",
    middlewares: [receiveFile("file", MAX_FILE_MEGABYTES), validateBody(AdminRecordConsent)],
  },
  {
    matcher: `${PATH}/:consent_id/end`,
    method: "POST",
    middlewares: [validateBody(AdminEndConsent)],
  },
];
