import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { producerActorOf, producerOf } from "@ocop/ocop/http";
import { matrixOf } from "../../../../../../portal/matrix";
import { rowView } from "../../../../../../portal/views";
import { markPackListingWorkflow } from "../../../../../../workflows/pack/workflows/mark-pack-listing";
import { invalid, noSuch } from "../../../../../../refuse";
import { ownChannels, packIn } from "../../../own";
import type { ProducerMarkListingType } from "../../../validators";

/** Says by hand that a product is at a channel, with its address there, or not any more. */
export async function POST(
  req: MedusaRequest<ProducerMarkListingType>,
  res: MedusaResponse,
): Promise<void> {
  const adapter = packIn(req);
  const { is_live, url } = req.validatedBody;
  const { products } = await ownChannels(req);
  const product = products.find(({ id }) => id === req.params.product_id);
  if (!product || adapter.channelCode === null) throw noSuch("sản phẩm", "product");
  const why = adapter.eligibility(product);
  if (is_live && why) throw invalid(why.reason.vi, why.reason.en);
  if (url !== null && !adapter.hasLinks) {
    throw invalid(
      "url: kênh này không có trang sản phẩm, để trống",
      "url: this channel has no page of a product, leave it empty",
    );
  }
  await markPackListingWorkflow(req.scope).run({
    input: {
      actor: producerActorOf(req),
      producer_id: producerOf(req).id,
      ...{ adapter: adapter.id, channel_code: adapter.channelCode, name: adapter.name.vi },
      ...{ product_id: product.id, registered_product_id: product.registeredProductId },
      ...{ is_live, url, at: new Date() },
    },
  });
  const own = await ownChannels(req);
  const row = matrixOf({ ...own, products: [product] }, [adapter])[0];
  res.json({ product: row && rowView(row) });
}
