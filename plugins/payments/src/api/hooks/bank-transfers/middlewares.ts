import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody } from "../../validate";
import { checkSignature } from "./check-signature";
import { BankTransferMessage } from "./validators";

export const bankTransferHookMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/hooks/bank-transfers",
    method: "POST",
    bodyParser: { preserveRawBody: true, sizeLimit: "1mb" },
    middlewares: [checkSignature, validateBody(BankTransferMessage)],
  },
];
