import {
  authenticate,
  type AuthenticatedMedusaRequest,
  type MedusaRequest,
  type MiddlewareRoute,
} from "@medusajs/framework/http";
import { limitRequests } from "@ocop/ocop/http";
import { sentence } from "@ocop/ocop/http";
import { validateBody } from "@ocop/ocop/http";
import { refuseAccounts, refuseEndedSessions } from "./account-session";
import {
  StoreChangePassword,
  StoreEraseAccount,
  StoreUpdateAccount,
} from "./ocop/account/validators";
import {
  StoreBeginPasswordReset,
  StoreFinishPasswordReset,
} from "./ocop/password-resets/validators";
import { StoreBeginRegistration, StoreFinishRegistration } from "./ocop/registrations/validators";
import { StoreSignIn } from "./ocop/sign-in/validators";

const QUARTER_SECONDS = 900;
const HOUR_SECONDS = 3600;
const TOO_MANY = sentence(
  "Bạn thử hơi nhiều lần: chờ tối đa một giờ rồi thử lại",
  "That was tried too often: wait up to an hour, then try again",
);

const phoneOf = (req: MedusaRequest): string => (req.validatedBody as { phone: string }).phone;
const actorOf = (req: MedusaRequest): string =>
  (req as AuthenticatedMedusaRequest).auth_context.actor_id;

/** Phones of one carrier share an address: the network's limit is the wide one. */
const perNetwork = (purpose: string, limit: number, windowSeconds: number) =>
  limitRequests({ purpose: `${purpose}-network`, limit, windowSeconds, sentence: TOO_MANY });
/** Counted whether the number has an account or not. */
const perPhone = (purpose: string, limit: number, windowSeconds: number) =>
  limitRequests({ purpose, limit, windowSeconds, sentence: TOO_MANY, subjectOf: phoneOf });
const perActor = (purpose: string) =>
  limitRequests({
    purpose,
    limit: 10,
    windowSeconds: QUARTER_SECONDS,
    sentence: TOO_MANY,
    subjectOf: actorOf,
  });

const signedIn = authenticate("customer", ["bearer"]);
const path = (rest: string) => `/store/ocop/${rest}`;

export const accountMiddlewares: MiddlewareRoute[] = [
  // Without a method: every path below them.
  { matcher: "/store", middlewares: [refuseEndedSessions] },
  { matcher: "/auth", middlewares: [refuseAccounts] },
  {
    matcher: path("registrations"),
    method: "POST",
    middlewares: [
      validateBody(StoreBeginRegistration),
      perNetwork("account-register", 30, HOUR_SECONDS),
      perPhone("account-register", 5, HOUR_SECONDS),
    ],
  },
  {
    matcher: path("registrations/confirm"),
    method: "POST",
    middlewares: [
      validateBody(StoreFinishRegistration),
      perNetwork("account-code", 60, QUARTER_SECONDS),
    ],
  },
  {
    matcher: path("sign-in"),
    method: "POST",
    middlewares: [
      validateBody(StoreSignIn),
      perNetwork("account-sign-in", 100, QUARTER_SECONDS),
      perPhone("account-sign-in", 10, QUARTER_SECONDS),
    ],
  },
  {
    matcher: path("password-resets"),
    method: "POST",
    middlewares: [
      validateBody(StoreBeginPasswordReset),
      perNetwork("account-reset", 30, HOUR_SECONDS),
      perPhone("account-reset", 5, HOUR_SECONDS),
    ],
  },
  {
    matcher: path("password-resets/confirm"),
    method: "POST",
    middlewares: [
      validateBody(StoreFinishPasswordReset),
      perNetwork("account-code", 60, QUARTER_SECONDS),
    ],
  },
  { matcher: path("account"), method: "GET", middlewares: [signedIn] },
  {
    matcher: path("account"),
    method: "POST",
    middlewares: [signedIn, validateBody(StoreUpdateAccount)],
  },
  { matcher: path("account/export"), method: "GET", middlewares: [signedIn] },
  {
    matcher: path("account/password"),
    method: "POST",
    middlewares: [signedIn, validateBody(StoreChangePassword), perActor("account-password")],
  },
  {
    matcher: path("account/erasure"),
    method: "POST",
    middlewares: [signedIn, validateBody(StoreEraseAccount), perActor("account-password")],
  },
];
