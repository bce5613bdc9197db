import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody } from "../../validate-body";
import { receiveFile } from "../../receive-file";
import { ProducerReportCorrection } from "./validators";

const MAX_FILE_MEGABYTES = 10;

export const producerRegisterMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/register/corrections",
    method: "POST",
    middlewares: [receiveFile("file", MAX_FILE_MEGABYTES), validateBody(ProducerReportCorrection)],
  },
];
