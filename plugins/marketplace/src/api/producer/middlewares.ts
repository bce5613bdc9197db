import type { MedusaRequest, MiddlewareRoute } from "@medusajs/framework/http";
import { limitRequests, sentence } from "@ocop/ocop/http";
import { validateQuery } from "@ocop/ocop/catalog";
import { statementQuery } from "../payout-fields";
import { validateBody } from "@ocop/ocop/http";
import { guardPortal } from "./guard-portal";
import { ProducerGetSales } from "./sales/validators";
import { ProducerBeginHelp } from "./help-sessions/validators";
import { ProducerChangeSession } from "./session/validators";
import { ProducerSignIn, type ProducerSignInType } from "./sign-in/validators";

const QUARTER_SECONDS = 900;
const TOO_MANY = sentence(
  "Bạn thử hơi nhiều lần: chờ 15 phút rồi thử lại",
  "That was tried too often: wait 15 minutes, then try again",
);

const loginOf = (req: MedusaRequest): string =>
  Object.values((req.validatedBody as ProducerSignInType).login).join("");

export const portalMiddlewares: MiddlewareRoute[] = [
  // First, and without a method: only so does it stand before everything else under /producer.
  { matcher: "/producer", middlewares: [guardPortal] },
  {
    matcher: "/producer/sign-in",
    method: "POST",
    middlewares: [
      validateBody(ProducerSignIn),
      limitRequests({
        purpose: "portal-sign-in-network",
        limit: 100,
        windowSeconds: QUARTER_SECONDS,
        sentence: TOO_MANY,
      }),
      // The shop's sign-in counts under the same name: trying both doors is one trying.
      limitRequests({
        purpose: "account-sign-in",
        limit: 10,
        windowSeconds: QUARTER_SECONDS,
        sentence: TOO_MANY,
        subjectOf: loginOf,
      }),
    ],
  },
  {
    matcher: "/producer/help-sessions",
    method: "POST",
    middlewares: [
      validateBody(ProducerBeginHelp),
      limitRequests({
        purpose: "portal-help-session",
        limit: 50,
        windowSeconds: QUARTER_SECONDS,
        sentence: TOO_MANY,
      }),
    ],
  },
  {
    matcher: "/producer/session",
    method: "POST",
    middlewares: [validateBody(ProducerChangeSession)],
  },
  {
    matcher: "/producer/money/statement",
    method: "GET",
    middlewares: [validateQuery(statementQuery)],
  },
  { matcher: "/producer/sales", method: "GET", middlewares: [validateQuery(ProducerGetSales)] },
];
