import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http";
import { receiveFile } from "../../../receive-file";
import { validateQuery } from "../../../../catalog/validate-query";
import { AdminAddDocument, AdminGetDocuments, AdminUpdateDocument } from "./validators";

/** Scans of a certificate come to a few megabytes; a phone's picture too. */
const MAX_FILE_MEGABYTES = 10;

export const documentMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/ocop/documents",
    method: "GET",
    middlewares: [validateQuery(AdminGetDocuments)],
  },
  {
    matcher: "/admin/ocop/documents",
    method: "POST",
    middlewares: [
      receiveFile("file", MAX_FILE_MEGABYTES),
      validateAndTransformBody(AdminAddDocument),
    ],
  },
  {
    matcher: "/admin/ocop/documents/:id",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminUpdateDocument)],
  },
];
