import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { producerOf } from "@ocop/ocop/http";
import type { PackAdapter } from "../../../../../../contract/adapter";
import type { ChannelProduct } from "../../../../../../contract/channel-product";
import { matrixOf, settingsFor } from "../../../../../../portal/matrix";
import type { OwnChannels } from "../../../../../../portal/own-channels";
import { packSourcesOf } from "../../../../../../portal/pack-sources";
import { invalid, noSuch } from "../../../../../../refuse";
import { ownChannels, packIn } from "../../../own";
import type { ProducerGetPackFileType } from "../../../validators";

/** Those that were chosen and may go there; without a choice those that are ready. */
function chosenProducts(
  own: OwnChannels,
  adapter: PackAdapter,
  ids: string[] | undefined,
): ChannelProduct[] {
  const rows = matrixOf(own, [adapter]);
  if (ids?.some((id) => !rows.some(({ product }) => product.id === id))) {
    throw noSuch("sản phẩm", "product");
  }
  return rows
    .filter(({ product, cells }) => {
      const state = cells[0]?.readiness.state;
      return ids ? ids.includes(product.id) && state !== "not_eligible" : state === "ready";
    })
    .map(({ product }) => product);
}

/** A file of the pack for the products, to save. */
export async function GET(
  req: MedusaRequest<unknown, ProducerGetPackFileType>,
  res: MedusaResponse,
): Promise<void> {
  const adapter = packIn(req);
  const own = await ownChannels(req);
  const settings = settingsFor(own, adapter.id);
  const products = chosenProducts(own, adapter, req.validatedQuery.products);
  const items = products.map((product) => ({ item: adapter.map(product, settings), product }));
  const file = adapter.files(items, settings).find(({ key }) => key === req.params.file);
  if (!file) throw noSuch("tệp", "file");
  if (products.length === 0) {
    throw invalid(
      "Chưa có sản phẩm nào sẵn sàng: bổ sung những điều còn thiếu, hoặc chọn sản phẩm",
      "No product is ready: complete what is missing, or choose products",
    );
  }
  const content = await file.write(packSourcesOf(req.scope, producerOf(req).id));
  res.setHeader("content-type", file.contentType);
  res.setHeader("content-disposition", `attachment; filename="${file.name}"`);
  res.setHeader("cache-control", "private, no-store");
  res.setHeader("x-content-type-options", "nosniff");
  if (content instanceof Readable) await pipeline(content, res);
  else res.end(content);
}
