import type { MedusaRequest } from "@medusajs/framework/http";
import { producerOf } from "@ocop/ocop/http";
import type { ChannelAdapter, PackAdapter } from "../../../contract/adapter";
import { readOwnChannels, type OwnChannels } from "../../../portal/own-channels";
import { channelsOf } from "../../../runner/runner-of";
import { noSuch } from "../../../refuse";

/** Every channel that the portal shows. */
export const shownChannels = (req: MedusaRequest<unknown>): readonly ChannelAdapter[] =>
  channelsOf(req.scope).adapters;

/**
 * The channel that an address names.
 * @throws MedusaError not_found
 */
export function channelIn(req: MedusaRequest<unknown>): ChannelAdapter {
  const adapter = shownChannels(req).find(({ id }) => id === req.params.channel);
  if (!adapter) throw noSuch("kênh bán hàng", "channel");
  return adapter;
}

/**
 * The same, of one that people carry files to.
 * @throws MedusaError not_found
 */
export function packIn(req: MedusaRequest<unknown>): PackAdapter {
  const adapter = channelIn(req);
  if (adapter.delivery !== "pack") throw noSuch("kênh bán hàng", "channel");
  return adapter;
}

export const ownChannels = (req: MedusaRequest<unknown>): Promise<OwnChannels> =>
  readOwnChannels(req.scope, producerOf(req).id);
