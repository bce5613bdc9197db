import type { MedusaRequest, MiddlewareRoute } from "@medusajs/framework/http";
import { sentence } from "../../../sentence";
import { limitRequests } from "../../limit-requests";
import { validateBody } from "../../validate-body";
import { ownedProducerOf } from "../../producer-context";
import { ProducerChangeMember, ProducerInviteMember } from "./validators";

const INVITATIONS_PER_DAY = 30;
const DAY_SECONDS = 86_400;

export const memberMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/members",
    method: "POST",
    middlewares: [
      validateBody(ProducerInviteMember),
      // Each sends a text message, which the province pays.
      limitRequests({
        purpose: "member-invitation",
        limit: INVITATIONS_PER_DAY,
        windowSeconds: DAY_SECONDS,
        sentence: sentence(
          "Hôm nay cơ sở đã mời rất nhiều người: mời tiếp vào ngày mai.",
          "Very many people were invited today: go on tomorrow.",
        ),
        subjectOf: (req: MedusaRequest) => ownedProducerOf(req).id,
      }),
    ],
  },
  {
    matcher: "/producer/members/:id",
    method: "POST",
    middlewares: [validateBody(ProducerChangeMember)],
  },
];
