import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "@ocop/ocop/catalog";
import { validateBody } from "@ocop/ocop/http";
import {
  AdminApproveProductDraft,
  AdminGetProductDrafts,
  AdminRefuseProductDraft,
  AdminRequestChanges,
} from "./validators";

const DRAFTS = "/admin/ocop/product-drafts";

export const productDraftMiddlewares: MiddlewareRoute[] = [
  { matcher: DRAFTS, method: "GET", middlewares: [validateQuery(AdminGetProductDrafts)] },
  {
    matcher: `${DRAFTS}/:id/approve`,
    method: "POST",
    middlewares: [validateBody(AdminApproveProductDraft)],
  },
  {
    matcher: `${DRAFTS}/:id/request-changes`,
    method: "POST",
    middlewares: [validateBody(AdminRequestChanges)],
  },
  {
    matcher: `${DRAFTS}/:id/refuse`,
    method: "POST",
    middlewares: [validateBody(AdminRefuseProductDraft)],
  },
];
