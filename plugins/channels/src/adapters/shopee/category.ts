import { z } from "@medusajs/framework/zod";
import type { ChannelSession } from "../../contract/adapter";
import { remembered } from "../http/remembered";
import type { ShopeeClient } from "./client";

const range = z
  .object({ min_limit: z.number().nullish(), max_limit: z.number().nullish() })
  .nullish();

const limitAnswer = z.object({
  response: z.object({
    price_limit: range,
    stock_limit: range,
    item_name_length_limit: range,
    item_image_count_limit: range,
    item_description_length_limit: range,
    tier_variation_option_length_limit: range,
    gtin_limit: z.object({ gtin_validation_rule: z.string().nullish() }).nullish(),
    dimension_limit: z.object({ dimension_mandatory: z.boolean().nullish() }).nullish(),
  }),
});

export type ItemLimits = z.infer<typeof limitAnswer>["response"];

const attribute = z.object({
  attribute_id: z.number(),
  mandatory: z.boolean(),
  name: z.string(),
  multi_lang: z.array(z.object({ value: z.string() })).nullish(),
  attribute_value_list: z
    .array(
      z.object({
        value_id: z.number(),
        name: z.string(),
        multi_lang: z.array(z.object({ value: z.string() })).nullish(),
      }),
    )
    .nullish(),
  attribute_info: z.object({ input_type: z.number() }).nullish(),
});

export type CategoryAttribute = z.infer<typeof attribute>;

const attributeAnswer = z.object({
  response: z.object({ list: z.array(z.object({ attribute_tree: z.array(attribute).nullish() })) }),
});
const recommendAnswer = z.object({ response: z.object({ category_id: z.array(z.number()) }) });

const carrier = z.object({
  logistics_channel_id: z.number(),
  enabled: z.boolean(),
  /** Zero: a carrier that buyers choose; else the id of the one that it belongs to. */
  mask_channel_id: z.number().nullish(),
  weight_limit: z
    .object({ item_max_weight: z.number().nullish(), item_min_weight: z.number().nullish() })
    .nullish(),
});
const carrierAnswer = z.object({
  response: z.object({ logistics_channel_list: z.array(carrier) }),
});

export type Carrier = z.infer<typeof carrier>;

const HOUR_MILLISECONDS = 60 * 60 * 1000;
const TEN_MINUTES_MILLISECONDS = 10 * 60 * 1000;

/**
 * What Shopee asks of a category and offers a shop: it changes these by itself, so none of it is written
 * down here. Asked again after an hour, carriers after ten minutes.
 */
export function shopeeCategories(client: ShopeeClient) {
  const limits = remembered<ItemLimits | null>({ entries: 300, milliseconds: HOUR_MILLISECONDS });
  const attributes = remembered<CategoryAttribute[]>({
    entries: 300,
    milliseconds: HOUR_MILLISECONDS,
  });
  const carriers = remembered<Carrier[]>({ entries: 300, milliseconds: TEN_MINUTES_MILLISECONDS });

  return {
    /** The category that Shopee recommends for a name; null: none. */
    async recommended(name: string, session: ChannelSession): Promise<number | null> {
      const path = "/api/v2/product/category_recommend";
      const answer = await client.get(path, { item_name: name }, session, recommendAnswer);
      return answer.ok ? (answer.value.response.category_id[0] ?? null) : null;
    },

    /** Null: Shopee has no such category. */
    limits: (categoryId: number, session: ChannelSession) =>
      limits(`${session.accountId}:${categoryId}`, async () => {
        const path = "/api/v2/product/get_item_limit";
        const query = { category_id: categoryId };
        const answer = await client.get(path, query, session, limitAnswer);
        return answer.ok ? answer.value.response : null;
      }),

    attributes: (categoryId: number, session: ChannelSession) =>
      attributes(`${session.accountId}:${categoryId}`, async () => {
        const path = "/api/v2/product/get_attribute_tree";
        const query = { category_id_list: categoryId, language: "vn" };
        const answer = await client.get(path, query, session, attributeAnswer);
        return answer.ok ? (answer.value.response.list[0]?.attribute_tree ?? []) : [];
      }),

    carriers: (session: ChannelSession) =>
      carriers(session.accountId, async () => {
        const path = "/api/v2/logistics/get_channel_list";
        const answer = await client.get(path, {}, session, carrierAnswer);
        return answer.ok ? answer.value.response.logistics_channel_list : [];
      }),
  };
}

export type ShopeeCategories = ReturnType<typeof shopeeCategories>;
