import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { staffOf } from "@ocop/ocop/http";
import { noSuch } from "../../../../../../refuse";
import { channelsOf } from "../../../../../../runner/runner-of";
import { readChannelListings } from "../../../../../../staff/listings/channel-listings";
import type { AdminGetChannelListingsType } from "../../validators";

/** The listings at a channel of the staff member's area, those with something to mend first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { channel = "" } = req.params;
  if (!channelsOf(req.scope).adapterOf(channel)) throw noSuch("kênh", "channel");
  const query = req.validatedQuery as AdminGetChannelListingsType;
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { unitCodes } = staffOf(req);
  const page = await readChannelListings(database, { ...query, channel, unitCodes });
  res.json({ ...page, limit: query.limit, offset: query.offset });
}
