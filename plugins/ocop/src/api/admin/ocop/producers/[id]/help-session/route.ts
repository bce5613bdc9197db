import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { newTicket } from "../../../../../../help/ticket";
import { publicAddressesOf } from "../../../../../../public-addresses";
import { openHelpSessionWorkflow } from "../../../../../../workflows/help/workflows/help-session";
import { actorOf } from "../../../../../actor-of";
import { staffOf } from "../../../../../staff-context";
import { parameter } from "../../../write-scope";

/** An address of the portal that lets the caller in on the producer's behalf: once, for two minutes. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { ticket, ticket_hash } = newTicket();
  await openHelpSessionWorkflow(req.scope).run({
    input: {
      actor: await actorOf(req),
      unitCodes: staffOf(req).unitCodes,
      producerId: parameter(req, "id"),
      ticket_hash,
    },
  });
  const { storefrontUrl } = publicAddressesOf(req.scope);
  res.setHeader("cache-control", "private, no-store");
  res.status(201).json({ url: `${storefrontUrl}/producer/help?ticket=${ticket}` });
}
