import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody } from "../../validate-body";
import { ProducerEndConsent, ProducerGiveConsent } from "./validators";

export const helpConsentMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/help-consents",
    method: "POST",
    middlewares: [validateBody(ProducerGiveConsent)],
  },
  {
    matcher: "/producer/help-consents/:id/end",
    method: "POST",
    middlewares: [validateBody(ProducerEndConsent)],
  },
];
