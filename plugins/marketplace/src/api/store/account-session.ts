import {
  getAuthContextFromJwtToken,
  type AuthContext,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { isLiveSession } from "../../account/session-token";
import { sentence } from "@ocop/ocop/http";

type Actor = "customer" | "producer";

function tokenOf(req: MedusaRequest, actors: Actor[]): AuthContext | null {
  const { http } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig;
  return getAuthContextFromJwtToken(
    req.headers.authorization,
    http.jwtSecret ?? "",
    ["bearer"],
    actors,
    http.jwtPublicKey,
    http.jwtVerifyOptions ?? http.jwtOptions,
  );
}

/**
 * Refuses a customer's token of a session that is over, on every path under /store: Medusa's tokens
 * alone would stand until they expire.
 */
export async function refuseEndedSessions(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const customer = tokenOf(req, ["customer"]);
  if (customer && !(await isLiveSession(req.scope, customer))) {
    throw new MedusaError(
      MedusaError.Types.UNAUTHORIZED,
      sentence("Phiên đăng nhập đã hết: đăng nhập lại", "The session is over: sign in again"),
    );
  }
  next();
}

/** `/auth/customer/…`, `/auth/producer/…`, and their provider under any other actor's name: Medusa knows no list of actors. */
const CLOSED_DOORS = /^\/auth\/+(?:customer|producer|[^/]+\/+phone)(?:\/|$)/i;

/** The path as routes read it; what cannot be decoded leads to no route. */
function pathOf(req: MedusaRequest): string {
  try {
    return decodeURIComponent(req.originalUrl.split("?", 1).join(""));
  } catch {
    return "";
  }
}

/**
 * Closes Medusa's own doors to customers and producers: they would sign in without our limits, and renew a token of
 * a session that is over.
 */
export function refuseAccounts(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  if (CLOSED_DOORS.test(pathOf(req)) || tokenOf(req, ["customer", "producer"])) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      sentence(
        "Khách hàng đăng nhập qua /store/ocop/sign-in, cơ sở qua /producer/sign-in",
        "Customers sign in at /store/ocop/sign-in, producers at /producer/sign-in",
      ),
    );
  }
  next();
}
