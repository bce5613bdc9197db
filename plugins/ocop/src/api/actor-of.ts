import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import type { Actor } from "../types/actor";
import { staffOf } from "./staff-context";

/** A staff member as the actor of a write. */
export type StaffActor = Actor & { id: string; name: string };

/** The staff member behind a request as the audit log keeps it, with why they write. */
export async function actorOf(
  req: AuthenticatedMedusaRequest,
  reason: string | null = null,
): Promise<StaffActor> {
  const { userId } = staffOf(req);
  const user = await req.scope.resolve(Modules.USER).retrieveUser(userId);
  const name = [user.last_name, user.first_name].filter(Boolean).join(" ") || user.email;
  return { type: "staff", id: userId, name, reason };
}
