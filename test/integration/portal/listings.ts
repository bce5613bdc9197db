import sharp from "sharp";
import { expect } from "vitest";
import { TWO_SIZES, WORDS, type Listing } from "../../support/listings.ts";
import { callPortal } from "../../support/portal.ts";
import type { Shop } from "../../support/shop.ts";

/** A product as the shop's page has it, as far as the specs look. */
export interface ShopPage {
  id: string;
  title: string;
  description: string | null;
  thumbnail: string | null;
  picture: { alt: string | null; sources: { format: string; width: number }[] } | null;
  images: { url: string; picture: { alt: string | null } | null }[];
  facts: Record<string, unknown>;
  badge: { certification_status: string; star: number | null };
  variants: {
    id: string;
    title: string;
    price_vnd: number;
    available_quantity: number;
    gtin: string | null;
  }[];
}

/** The producer of a product of the sample, by its handle. */
export async function makerOf(shop: Shop, product: string): Promise<string> {
  const { rows } = await shop.pool.query<{ handle: string }>(
    `select producer.handle from product
     join product_product_ocop_registered_product link on link.product_id = product.id
     join ocop_registered_product registered on registered.id = link.registered_product_id
     join ocop_producer producer on producer.id = registered.producer_id
     where product.handle = $1`,
    [product],
  );
  return rows[0]?.handle ?? "";
}

/** Calls below /producer/listings as the person of the token. */
export async function askListings(
  shop: Shop,
  token: string,
  path: string,
  { body, method }: { body?: unknown; method?: string } = {},
) {
  const answer = await callPortal(shop, `/producer/listings${path}`, { body, method, token });
  return { status: answer.status, body: answer.body, listing: answer.body.listing as Listing };
}

/** Calls below the staff's product drafts; posts when there is a body. */
export async function askStaff<Body>(shop: Shop, path: string, body?: object, email?: string) {
  const response = await fetch(`${shop.backendUrl}/admin/ocop/product-drafts${path}`, {
    method: body ? "POST" : "GET",
    headers: {
      "content-type": "application/json",
      authorization: `Bearer ${await shop.adminToken(email)}`,
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Body & { message?: string } };
}

/** A complete draft with two sizes, which may be handed in. */
export async function completeListing(
  shop: Shop,
  token: string,
  title: string,
  fields: object = {},
): Promise<Listing> {
  const { listing } = await askListings(shop, token, "", { body: {} });
  const saved = await askListings(shop, token, `/${listing.id}`, {
    method: "PATCH",
    body: {
      revision: listing.revision,
      fields: { ...WORDS, title_vi: title, ...fields },
      variants: TWO_SIZES.map((size) => ({ ...size, gtin: "" })),
    },
  });
  expect(saved.status).toBe(200);
  return saved.listing;
}

/** Hands a draft in and publishes it as a member of the staff. */
export async function publishListing(shop: Shop, token: string, draft: Listing): Promise<Listing> {
  const { listing } = await askListings(shop, token, `/${draft.id}/submit`, {
    body: { revision: draft.revision },
  });
  const approved = await askStaff(shop, `/${draft.id}/approve`, { revision: listing.revision });
  expect(approved.status, approved.body.message).toBe(200);
  return (await askListings(shop, token, `/${draft.id}`)).listing;
}

/** The page of a product in the shop. */
export async function readShopPage(shop: Shop, handle: string | null, locale = "vi-VN") {
  const response = await shop.store(`/store/ocop/products/${handle}`, {
    headers: { "x-medusa-locale": locale },
  });
  return { product: ((await response.json()) as { product: ShopPage }).product };
}

/** A picture from a phone that lay on its side, with the place where it was taken. */
export function phonePicture(): Promise<Buffer> {
  return sharp({ create: { width: 1200, height: 800, channels: 3, background: "#8f3d12" } })
    .jpeg()
    .withExif({
      IFD0: { Make: "Máy mẫu" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "15/1 7/1 12/1" },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}
