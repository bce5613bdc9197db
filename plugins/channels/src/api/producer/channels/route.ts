import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { fixesOf, matrixOf, summaryOf } from "../../../portal/matrix";
import { channelView, rowView } from "../../../portal/views";
import { ownChannels, shownChannels } from "./own";

/** Every product of the producer at every channel, and what to mend first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const own = await ownChannels(req);
  const channels = shownChannels(req);
  const rows = matrixOf(own, channels);
  res.json({
    summary: summaryOf(rows, channels),
    channels: channels.map(channelView),
    products: rows.map(rowView),
    fixes: fixesOf(rows),
  });
}
