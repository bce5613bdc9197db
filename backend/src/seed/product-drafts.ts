import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  createProductDraftWorkflow,
  emptyContent,
  emptyVariant,
  writeProductDraftWorkflow,
} from "@ocop/marketplace/workflows";

/** A complete listing for the staff to read; nothing of it exists. */
const WAITING = {
  ...emptyContent(),
  title_vi: "Kẹo gừng Mẫu Thiên Ấn (hư cấu)",
  title_en: "Sample ginger sweets of Thiên Ấn (fictional)",
  subtitle_vi: "Kẹo gừng dẻo để thử duyệt tin",
  subtitle_en: "Chewy ginger sweets, to try reading a listing",
  description_vi:
    "Gừng tươi sên với đường và mạch nha, cắt miếng nhỏ. Sản phẩm hư cấu: mọi điều ở đây chỉ để thử.",
  description_en:
    "Fresh ginger cooked with sugar and malt, cut small. A fictional product: everything here is for trying.",
  ingredients_vi: "Gừng 45 %, đường, mạch nha",
  ingredients_en: "Ginger 45 %, sugar, malt",
  allergens_vi: "Không có",
  allergens_en: "None",
  storage_vi: "Nơi khô mát, tránh nắng",
  storage_en: "In a dry, cool place",
  shelf_life_days: "180",
  product_set: "7",
  variants: [
    {
      ...emptyVariant("v1"),
      title_vi: "Gói 200 g",
      title_en: "Bag of 200 g",
      net_quantity: "200",
      weight_g: "220",
      price_vnd: "35.000",
      stock: "40",
    },
  ],
};

/** One that its producer has only begun. */
const UNFINISHED = {
  ...emptyContent(),
  title_vi: "Muối ớt Mẫu Thiên Ấn (hư cấu)",
  product_set: "10",
  variants: [{ ...emptyVariant("v1"), title_vi: "Hũ 120 g", net_quantity: "120" }],
};

/** Two listings of the fictional producer, one that waits for the staff; safe to run again. */
export async function seedProductDrafts(
  container: MedusaContainer,
  producerId: string,
  ownerName: string,
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product_draft",
    fields: ["id"],
    filters: { producer_id: producerId },
  });
  if (data.length > 0) return;
  const begin = async (content: typeof WAITING): Promise<string> => {
    const { result } = await createProductDraftWorkflow(container).run({
      input: {
        producer_id: producerId,
        product_id: null,
        listing: { content, pictures: [] },
      },
    });
    return result.id;
  };
  await begin(UNFINISHED);
  const id = await begin(WAITING);
  const at = new Date();
  await writeProductDraftWorkflow(container).run({
    input: {
      id,
      revision: 1,
      changes: {
        state: "submitted",
        submitted_at: at,
        reviews: [
          {
            at: at.toISOString(),
            by: { type: "producer", name: ownerName },
            action: "submitted",
            note: null,
            comments: [],
          },
        ],
      },
    },
  });
}
