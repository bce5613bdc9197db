import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import type { WriteScope } from "../../../register/scope";
import { actorOf } from "../../actor-of";
import { staffOf } from "../../staff-context";

/** Who of the staff writes, and for which part of the province. */
export async function writeScopeOf(req: AuthenticatedMedusaRequest): Promise<WriteScope> {
  const { unitCodes } = staffOf(req);
  return { actor: await actorOf(req), unitCodes };
}

/** A part of the address; routes only run where it is there. */
export function parameter(req: AuthenticatedMedusaRequest, name: string): string {
  return req.params[name] ?? "";
}
