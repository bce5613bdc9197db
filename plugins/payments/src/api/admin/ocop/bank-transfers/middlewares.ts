import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody, validateQuery } from "../../../validate";
import { receiveStatement } from "./statements/receive-statement";
import {
  AdminDismissBankTransfer,
  AdminGetBankTransfers,
  AdminGetRefunds,
  AdminMatchBankTransfer,
  AdminSendRefund,
} from "./validators";

export const bankTransferMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/ocop/bank-transfers",
    method: "GET",
    middlewares: [validateQuery(AdminGetBankTransfers)],
  },
  {
    matcher: "/admin/ocop/bank-transfers/statements",
    method: "POST",
    middlewares: [receiveStatement],
  },
  {
    matcher: "/admin/ocop/bank-transfers/statements/preview",
    method: "POST",
    middlewares: [receiveStatement],
  },
  {
    matcher: "/admin/ocop/bank-transfers/refunds",
    method: "GET",
    middlewares: [validateQuery(AdminGetRefunds)],
  },
  {
    matcher: "/admin/ocop/bank-transfers/refunds/:id/sent",
    method: "POST",
    middlewares: [validateBody(AdminSendRefund)],
  },
  {
    matcher: "/admin/ocop/bank-transfers/:id/match",
    method: "POST",
    middlewares: [validateBody(AdminMatchBankTransfer)],
  },
  {
    matcher: "/admin/ocop/bank-transfers/:id/dismiss",
    method: "POST",
    middlewares: [validateBody(AdminDismissBankTransfer)],
  },
];
