import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { matrixOf, settingsFor } from "../../../../portal/matrix";
import { channelView, rowView } from "../../../../portal/views";
import { channelIn, ownChannels } from "../own";

/** One channel: how it works, the producer's accounts there, its products and the files to carry. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const adapter = channelIn(req);
  const own = await ownChannels(req);
  const settings = settingsFor(own, adapter.id);
  const isPack = adapter.delivery === "pack";
  res.json({
    channel: {
      ...channelView(adapter),
      owners: adapter.owners,
      settings: adapter.settings,
      way: isPack ? adapter.way : null,
      files: isPack
        ? adapter.files([], settings).map(({ key, name, about }) => ({ key, name, about }))
        : [],
    },
    settings: isPack ? settings : {},
    accounts: own.accounts
      .filter((account) => account.adapter === adapter.id)
      .map(({ settings: _settings, ...account }) => account),
    products: matrixOf(own, [adapter]).map(rowView),
  });
}
