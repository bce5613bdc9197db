import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { producerOf } from "@ocop/ocop/http";
import { noSuchListing, readDraft } from "../../../product-draft/draft-row";
import { listingList, listingView } from "../../../product-draft/listing-view";
import { readProductWords, readShopListings } from "../../../product-draft/shop-listings";
import { emptyContent } from "../../../rules/listing-content";
import { listingOfProduct } from "../../../rules/listing-of-product";
import { createProductDraftWorkflow } from "../../../workflows/product-draft/workflows/create-product-draft";
import type { ProducerCreateListingType } from "./validators";

/** The producer's listings, those that wait for the producer first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const listings = await listingList(req.scope, producerOf(req).id);
  res.json({ listings, count: listings.length });
}

/** Begins a new listing, or the words of a product that the shop sells; the latter once. */
export async function POST(
  req: MedusaRequest<ProducerCreateListingType>,
  res: MedusaResponse,
): Promise<void> {
  const { id: producer_id } = producerOf(req);
  const { product_id } = req.validatedBody;
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  let listing = { content: emptyContent(), pictures: [] } as ReturnType<typeof listingOfProduct>;
  if (product_id !== undefined) {
    const [[shop], words] = await Promise.all([
      readShopListings(database, producer_id, product_id),
      readProductWords(database, product_id),
    ]);
    if (!shop || !words) throw noSuchListing();
    listing = listingOfProduct(words, {
      setNumber: shop.set_number,
      registeredProductId: shop.registered_product_id,
    });
  }
  const { result } = await createProductDraftWorkflow(req.scope).run({
    input: { producer_id, product_id: product_id ?? null, listing },
  });
  const draft = await readDraft(req.scope, result.id, producer_id);
  res.status(result.isNew ? 201 : 200).json({ listing: await listingView(req.scope, draft) });
}
