import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import type { Actor } from "../../../../types/actor";
import type { ImportDecision } from "../../../../workflows/certification-import/steps/lock-proposal";
import { actorOf } from "../../../actor-of";
import { staffOf } from "../../../staff-context";

export type NamedActor = Actor & { id: string; name: string };

/** The staff member who signs, with a name to sign with. */
export async function signerOf(
  req: AuthenticatedMedusaRequest,
  reason: string | null,
): Promise<NamedActor> {
  const actor = await actorOf(req, reason);
  if (actor.id === null || actor.name === null) {
    throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Only a staff member signs");
  }
  return { ...actor, id: actor.id, name: actor.name };
}

/** A decision about the import that the path names. */
export async function decisionOf(
  req: AuthenticatedMedusaRequest,
  reason: string | null = null,
): Promise<ImportDecision> {
  return {
    id: String(req.params.id),
    actor: await signerOf(req, reason),
    unit_codes: staffOf(req).unitCodes,
  };
}
