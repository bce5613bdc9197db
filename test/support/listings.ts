import type { Answer } from "./accounts.ts";
import { producerIdOf, sendForm } from "./portal.ts";
import type { Shop } from "./shop.ts";

/** A listing as the portal answers with it, as far as the specs look. */
export interface Listing {
  id: string;
  product_id: string | null;
  handle: string | null;
  state: string;
  revision: number;
  content: Record<string, unknown> & {
    variants: (Record<string, string> & { variant_id: string | null })[];
  };
  pictures: {
    id: string;
    alt_vi: string;
    url: string;
    thumbnail_url: string;
    sources: { format: string; width: number; url: string }[];
  }[];
  issues: { field: string; severity: string }[];
  reviews: { action: string; note: string | null; comments: { field: string; text: string }[] }[];
  offers: { variant_id: string; price_vnd: number; stock: number; reserved: number }[];
}

const SIZE = {
  ...{ net_unit: "g", length_mm: "", width_mm: "", height_mm: "80", title_en: "" },
};

/** Two sizes of a listing, as a producer types them. */
export const TWO_SIZES = [
  {
    ...SIZE,
    ...{ key: "v1", title_vi: "Hũ 120 g", title_en: "Jar of 120 g", net_quantity: "120" },
    ...{ weight_g: "210", gtin: "9638 5074", price_vnd: "45.000", stock: "24" },
  },
  {
    ...SIZE,
    ...{ key: "v2", title_vi: "Gói 250 g", net_quantity: "250", weight_g: "270" },
    ...{ gtin: "", price_vnd: "80000", stock: "0" },
  },
];

/** Everything that a listing of a food needs besides its sizes. */
export const WORDS = {
  title_vi: "Muối ớt Mẫu (hư cấu)",
  title_en: "Sample chilli salt (fictional)",
  subtitle_vi: "Muối biển rang với ớt, để thử cổng",
  description_vi: "Muối biển rang chín với ớt tươi và tỏi, chấm trái cây. Sản phẩm hư cấu để thử.",
  ingredients_vi: "Muối 70 %, ớt, tỏi",
  ingredients_en: "Salt 70 %, chilli, garlic",
  allergens_vi: "Không có",
  storage_vi: "Nơi khô mát, đậy kín",
  shelf_life_days: "365",
  product_set: "10",
};

/** Sends a file of a form as the portal's person does. */
export function sendPortalFile(
  shop: Shop,
  path: string,
  { token, content, name }: { token: string; content: Uint8Array<ArrayBuffer>; name: string },
): Promise<Answer> {
  const file = { field: "file", name, content: Buffer.from(content) };
  return sendForm(shop, path, { token, fields: {}, file });
}

/** A registered product of a producer that the shop does not sell, for tying a listing to it. */
export async function unsoldProduct(shop: Shop, handle: string, name: string): Promise<string> {
  const producerId = await producerIdOf(shop, handle);
  const answer = await shop.admin("/admin/ocop/registered-products", {
    method: "POST",
    body: JSON.stringify({ producer_id: producerId, name, product_set: 9 }),
  });
  const body = (await answer.json()) as { registered_product?: { id: string } };
  if (!body.registered_product) throw new Error(`Not entered: ${JSON.stringify(body)}`);
  return body.registered_product.id;
}
