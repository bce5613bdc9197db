import type { MedusaRequest, MiddlewareRoute } from "@medusajs/framework/http";
import { limitRequests, producerOf, sentence } from "@ocop/ocop/http";
import { validateQuery } from "@ocop/ocop/catalog";
import { CONSIGNMENT_ACTIONS } from "../../../rules/consignment-status";
import { validateBody } from "@ocop/ocop/http";
import {
  ProducerActOnConsignment,
  ProducerGetConsignments,
  ProducerGetLowStock,
  ProducerGetPapers,
  ProducerWriteMessage,
} from "./validators";

const DAY_SECONDS = 86_400;
/** A text message costs money, and a buyer is no mailing list. */
const MESSAGES_A_DAY = { consignment: 10, producer: 200 };
const TOO_MANY = sentence(
  "Hôm nay bạn đã nhắn nhiều: gọi điện cho khách, hoặc nhắn lại vào ngày mai",
  "Many messages were written today: call the buyer, or write again tomorrow",
);

const path = (rest: string) => `/producer/consignments${rest}`;

export const portalConsignmentMiddlewares: MiddlewareRoute[] = [
  { matcher: path(""), method: "GET", middlewares: [validateQuery(ProducerGetConsignments)] },
  ...["/labels.pdf", "/slips.pdf"].map((file) => ({
    matcher: path(file),
    method: "GET" as const,
    middlewares: [validateQuery(ProducerGetPapers)],
  })),
  {
    matcher: path("/:id/messages"),
    method: "POST",
    middlewares: [
      validateBody(ProducerWriteMessage),
      limitRequests({
        purpose: "producer-message",
        limit: MESSAGES_A_DAY.producer,
        windowSeconds: DAY_SECONDS,
        sentence: TOO_MANY,
        subjectOf: (req: MedusaRequest) => producerOf(req).id,
      }),
      limitRequests({
        purpose: "producer-message-consignment",
        limit: MESSAGES_A_DAY.consignment,
        windowSeconds: DAY_SECONDS,
        sentence: TOO_MANY,
        subjectOf: (req: MedusaRequest) => `${producerOf(req).id} ${req.params.id}`,
      }),
    ],
  },
  // Not the messages, which are no action.
  ...CONSIGNMENT_ACTIONS.map((action) => ({
    matcher: path(`/:id/${action}`),
    method: "POST" as const,
    middlewares: [validateBody(ProducerActOnConsignment)],
  })),
  {
    matcher: "/producer/low-stock",
    method: "GET",
    middlewares: [validateQuery(ProducerGetLowStock)],
  },
];
