import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "../../../../catalog/validate-query";
import { receiveSheet } from "./receive-sheet";
import {
  AdminConfirmImport,
  AdminGetImport,
  AdminGetImports,
  AdminGetImportTemplate,
  AdminProposeImport,
  AdminRejectImport,
  AdminWithdrawImport,
} from "./validators";

export const importMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/ocop/imports",
    method: "GET",
    middlewares: [validateQuery(AdminGetImports)],
  },
  {
    matcher: "/admin/ocop/imports",
    method: "POST",
    middlewares: [receiveSheet, validateAndTransformBody(AdminProposeImport)],
  },
  { matcher: "/admin/ocop/imports/preview", method: "POST", middlewares: [receiveSheet] },
  {
    matcher: "/admin/ocop/imports/template.xlsx",
    method: "GET",
    middlewares: [validateQuery(AdminGetImportTemplate)],
  },
  {
    // An id has no dot: the template's path would fit to `:id` too.
    matcher: /^\/admin\/ocop\/imports\/[^/.]+\/?$/i,
    method: "GET",
    middlewares: [validateQuery(AdminGetImport)],
  },
  {
    matcher: "/admin/ocop/imports/:id/confirm",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminConfirmImport)],
  },
  {
    matcher: "/admin/ocop/imports/:id/reject",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminRejectImport)],
  },
  {
    matcher: "/admin/ocop/imports/:id/withdraw",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminWithdrawImport)],
  },
];
