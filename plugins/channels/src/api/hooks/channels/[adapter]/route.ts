import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { channelsOf } from "../../../../runner/runner-of";
import type { ChannelEvent } from "../../../../upkeep/events";
import { receiveEvent } from "../../../../upkeep/events";

/** For the channel's developer pages, where the answers to its webhooks are shown. */
const NOT_SIGNED = "The signature does not fit: check the key of the webhook.";

function readEvent(req: MedusaRequest): ChannelEvent {
  const adapter = channelsOf(req.scope).pushAdapterOf(req.params.adapter ?? "");
  if (!adapter) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such channel.");
  const body = (req as MedusaRequest & { rawBody?: Buffer }).rawBody ?? Buffer.alloc(0);
  const headers = Object.fromEntries(
    Object.entries(req.headers).map(([name, value]) => [name, [value].flat()[0]]),
  );
  let event: ChannelEvent | null = null;
  try {
    event = adapter.readWebhook(headers, body);
  } catch {
    // What cannot be read was not signed either.
  }
  if (event) return event;
  throw new MedusaError(MedusaError.Types.UNAUTHORIZED, NOT_SIGNED);
}

/**
 * Takes in what a channel tells of and answers at once; told again it changes nothing. The worker asks
 * the channel what is true within seconds.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const event = readEvent(req);
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await receiveEvent(database, req.params.adapter ?? "", event);
  res.status(200).json({ received: true });
}
