import type { MedusaRequest, MiddlewareRoute } from "@medusajs/framework/http";
import { sentence } from "../../../sentence";
import { limitRequests } from "../../limit-requests";
import { validateBody } from "../../validate-body";
import { visitorOf } from "../../producer-context";
import { receiveFile } from "../../receive-file";
import {
  ProducerAddApplicationDocument,
  ProducerSaveApplication,
  ProducerSendApplication,
} from "./validators";

/** A phone's picture comes to a few megabytes. */
const MAX_FILE_MEGABYTES = 10;
const UPLOADS_PER_HOUR = 40;
const HOUR_SECONDS = 3600;

const PATH = "/producer/application";

export const applicationMiddlewares: MiddlewareRoute[] = [
  { matcher: PATH, method: "POST", middlewares: [validateBody(ProducerSaveApplication)] },
  {
    matcher: `${PATH}/submit`,
    method: "POST",
    middlewares: [validateBody(ProducerSendApplication)],
  },
  {
    matcher: `${PATH}/withdraw`,
    method: "POST",
    middlewares: [validateBody(ProducerSendApplication)],
  },
  {
    matcher: `${PATH}/documents`,
    method: "POST",
    middlewares: [
      limitRequests({
        purpose: "application-document",
        limit: UPLOADS_PER_HOUR,
        windowSeconds: HOUR_SECONDS,
        sentence: sentence(
          "Bạn vừa gửi rất nhiều tệp: gửi tiếp sau một giờ.",
          "You have just sent very many files: go on in an hour.",
        ),
        subjectOf: (req: MedusaRequest) => visitorOf(req).authIdentityId,
      }),
      receiveFile("file", MAX_FILE_MEGABYTES),
      validateBody(ProducerAddApplicationDocument),
    ],
  },
];
