import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "@ocop/ocop/catalog";
import { validateBody } from "@ocop/ocop/http";
import { receiveFile } from "@ocop/ocop/http";
import {
  AdminCreatePayoutBatch,
  AdminGetPayoutBatches,
  AdminGetPayoutFile,
  AdminGiveReason,
  AdminPayPayoutBatch,
} from "./validators";

/** A receipt of the bank is one or two pages. */
const MAX_PROOF_MEGABYTES = 10;

export const payoutBatchMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/ocop/payout-batches",
    method: "GET",
    middlewares: [validateQuery(AdminGetPayoutBatches)],
  },
  {
    matcher: "/admin/ocop/payout-batches",
    method: "POST",
    middlewares: [validateBody(AdminCreatePayoutBatch)],
  },
  {
    matcher: "/admin/ocop/payout-batches/:id/file",
    method: "GET",
    middlewares: [validateQuery(AdminGetPayoutFile)],
  },
  {
    matcher: "/admin/ocop/payout-batches/:id/paid",
    method: "POST",
    middlewares: [receiveFile("file", MAX_PROOF_MEGABYTES), validateBody(AdminPayPayoutBatch)],
  },
  {
    matcher: "/admin/ocop/payout-batches/:id/cancel",
    method: "POST",
    middlewares: [validateBody(AdminGiveReason)],
  },
  {
    matcher: "/admin/ocop/payout-batches/:id/payouts/:payout_id/return",
    method: "POST",
    middlewares: [validateBody(AdminGiveReason)],
  },
];
