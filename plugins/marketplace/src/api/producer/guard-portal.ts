import {
  getAuthContextFromJwtToken,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { producerActorOf, sentence, setVisitor } from "@ocop/ocop/http";
import { recordHelpStepWorkflow } from "@ocop/ocop/workflows";
import { readVisitor } from "../../portal/read-visitor";

/** The doors for somebody who is not signed in: a password, or the ticket of a helper. */
const OPEN = ["/producer/sign-in", "/producer/help-sessions"];

const READING = ["GET", "HEAD", "OPTIONS"];

const pathOf = (req: MedusaRequest): string => req.originalUrl.split("?", 1).join("");

/**
 * Lets only signed-in people into the portal and says to its routes who they are. It stands before
 * everything under `/producer`, so a forgotten route is closed; what is one producer's own is kept to it
 * by each route, with `producerOf`. What a helper changes is in the audit log before it is done.
 */
export async function guardPortal(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (req.method === "POST" && OPEN.includes(pathOf(req))) {
    next();
    return;
  }
  const { http } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig;
  const token = getAuthContextFromJwtToken(
    req.headers.authorization,
    http.jwtSecret ?? "",
    ["bearer"],
    ["producer"],
    http.jwtPublicKey,
    http.jwtVerifyOptions ?? http.jwtOptions,
  );
  const visitor = token && (await readVisitor(req.scope, token));
  if (!visitor) {
    throw new MedusaError(
      MedusaError.Types.UNAUTHORIZED,
      sentence("Phiên đăng nhập đã hết: đăng nhập lại", "The session is over: sign in again"),
    );
  }
  setVisitor(req, visitor);
  if (visitor.helper && !READING.includes(req.method)) {
    const { sessionId } = visitor.helper;
    await recordHelpStepWorkflow(req.scope).run({
      input: { actor: producerActorOf(req), sessionId, method: req.method, path: pathOf(req) },
    });
  }
  next();
}
