import type { MiddlewareRoute } from "@medusajs/framework/http";
import { sentence } from "../../../sentence";
import { limitRequests } from "../../limit-requests";
import { validateBody } from "../../validate-body";
import { producerOf } from "../../producer-context";
import { receiveFile } from "../../receive-file";
import {
  ProducerAddEvidence,
  ProducerChangeParticipation,
  ProducerDeclareParticipation,
} from "./validators";

const MAX_FILE_MEGABYTES = 10;
const HOUR_SECONDS = 3600;
const PARTICIPATION = "/producer/participations/:id";

export const producerParticipationMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/participations",
    method: "POST",
    middlewares: [validateBody(ProducerDeclareParticipation)],
  },
  {
    matcher: PARTICIPATION,
    method: "POST",
    middlewares: [validateBody(ProducerChangeParticipation)],
  },
  {
    matcher: `${PARTICIPATION}/evidence`,
    method: "POST",
    middlewares: [receiveFile("file", MAX_FILE_MEGABYTES), validateBody(ProducerAddEvidence)],
  },
  {
    matcher: `${PARTICIPATION}/evidence/:evidence_id/check`,
    method: "POST",
    middlewares: [
      limitRequests({
        purpose: "portal-link-check",
        limit: 30,
        windowSeconds: HOUR_SECONDS,
        sentence: sentence(
          "Bạn đã kiểm tra nhiều liên kết: chờ một giờ rồi thử lại",
          "Many links were checked: wait an hour, then try again",
        ),
        subjectOf: (req) => producerOf(req).id,
      }),
    ],
  },
];
