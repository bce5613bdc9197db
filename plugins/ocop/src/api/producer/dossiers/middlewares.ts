import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody } from "../../validate-body";
import { receiveFile } from "../../receive-file";
import {
  ProducerAddDocument,
  ProducerCreateDossier,
  ProducerCreateIdea,
  ProducerSubmitDossier,
  ProducerUpdateDossier,
  ProducerWithdrawDossier,
} from "./validators";

/** Scans of a certificate come to a few megabytes; a phone's picture too. */
const MAX_FILE_MEGABYTES = 10;

export const producerDossierMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/dossiers",
    method: "POST",
    middlewares: [validateBody(ProducerCreateDossier)],
  },
  {
    matcher: "/producer/dossiers/:id",
    method: "POST",
    // Two forms with a dozen long texts, in letters of two and three bytes.
    bodyParser: { sizeLimit: "1mb" },
    middlewares: [validateBody(ProducerUpdateDossier)],
  },
  {
    matcher: "/producer/dossiers/:id/submit",
    method: "POST",
    middlewares: [validateBody(ProducerSubmitDossier)],
  },
  {
    matcher: "/producer/dossiers/:id/withdraw",
    method: "POST",
    middlewares: [validateBody(ProducerWithdrawDossier)],
  },
  {
    matcher: "/producer/documents",
    method: "POST",
    middlewares: [receiveFile("file", MAX_FILE_MEGABYTES), validateBody(ProducerAddDocument)],
  },
  {
    matcher: "/producer/ideas",
    method: "POST",
    middlewares: [validateBody(ProducerCreateIdea)],
  },
];
