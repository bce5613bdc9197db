import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { civilDateAt } from "@ocop/ocop/catalog";
import { sentence } from "@ocop/ocop/http";
import { hasVersion } from "../../../../../../feeds/entity-tag";
import { freshFeed } from "../../../../../../feeds/fresh-feed";
import { partsOf } from "../../../../../../feeds/stored-feed";
import { CHANNELS_MODULE } from "../../../../../../modules/channels";
import type ChannelsModuleService from "../../../../../../modules/channels/service";
import type { StoreGetFeedType } from "./validators";

function notFound(): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_FOUND,
    sentence("Không có tệp sản phẩm này.", "There is no such feed."),
  );
}

/** A channel's file with the shop's products, sent as it is read; 304 where the caller has it already. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { language } = req.validatedQuery as StoreGetFeedType;
  const { settings, feedAdapterOf } = req.scope.resolve<ChannelsModuleService>(CHANNELS_MODULE);
  const adapter = feedAdapterOf(req.params["channel"] ?? "");
  const format = adapter?.formats.find(({ format: name }) => name === req.params["format"]);
  if (!adapter || !format) throw notFound();
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const reader = {
    database,
    storefrontUrl: settings.storefrontUrl,
    today: civilDateAt(new Date()),
  };
  const feed = await freshFeed(reader, adapter, { language, format: format.format });
  if (!feed) throw notFound();
  res.setHeader("etag", feed.etag);
  res.setHeader("last-modified", feed.madeAt.toUTCString());
  // Whoever keeps a copy asks whether it still holds: a certificate may have ended.
  res.setHeader("cache-control", "public, no-cache");
  if (hasVersion(req.headers["if-none-match"], feed.etag)) {
    res.status(304).end();
    return;
  }
  res.setHeader("content-type", format.contentType);
  res.setHeader("content-length", String(feed.byteCount));
  await pipeline(Readable.from(partsOf(database, feed)), res);
}
