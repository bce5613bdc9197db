import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "../../../../catalog/validate-query";
import {
  AdminCreateDossier,
  AdminGetDossiers,
  AdminMoveDossier,
  AdminUpdateDossier,
} from "./validators";

export const dossierMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/ocop/dossiers",
    method: "GET",
    middlewares: [validateQuery(AdminGetDossiers)],
  },
  {
    matcher: "/admin/ocop/dossiers",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminCreateDossier)],
  },
  {
    matcher: "/admin/ocop/dossiers/:id",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminUpdateDossier)],
  },
  {
    matcher: "/admin/ocop/dossiers/:id/:command",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminMoveDossier)],
  },
];
