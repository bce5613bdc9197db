import { z } from "@medusajs/framework/zod";
import type { ChannelSession } from "../../contract/adapter";
import { remembered } from "../http/remembered";
import type { TikTokShopClient } from "./client";

const attribute = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string().nullish(),
  /** TikTok Shop's own spelling. */
  is_requried: z.boolean().nullish(),
  is_customizable: z.boolean().nullish(),
  values: z.array(z.object({ id: z.string(), name: z.string() })).nullish(),
});
export type CategoryAttribute = z.infer<typeof attribute>;

const rules = z.object({
  product_certifications: z
    .array(z.object({ name: z.string().nullish(), is_required: z.boolean().nullish() }))
    .nullish(),
  package_dimension: z.object({ is_required: z.boolean().nullish() }).nullish(),
});
export type CategoryRules = z.infer<typeof rules>;

const warehouses = z.object({
  warehouses: z
    .array(
      z.object({
        id: z.string(),
        type: z.string().nullish(),
        effect_status: z.string().nullish(),
        is_default: z.boolean().nullish(),
      }),
    )
    .nullish(),
});

const recommendation = z.object({ leaf_category_id: z.string().nullish() });

const HOUR_MILLISECONDS = 60 * 60 * 1000;

/** What TikTok Shop asks of a category and knows of a shop; asked again after an hour. */
export function tiktokShopCategories(client: TikTokShopClient) {
  const kept = { entries: 300, milliseconds: HOUR_MILLISECONDS };
  const attributes = remembered<CategoryAttribute[]>(kept);
  const categoryRules = remembered<CategoryRules | null>(kept);
  const sales = remembered<string | null>(kept);

  return {
    /** The category that TikTok Shop recommends for a name; null: none. */
    async recommended(product_title: string, session: ChannelSession): Promise<string | null> {
      const path = "/product/202309/categories/recommend";
      const request = { method: "POST", path, body: { product_title }, writes: false } as const;
      const answer = await client.call(request, session, recommendation);
      return answer.ok ? (answer.value.leaf_category_id ?? null) : null;
    },

    /** Null: there is no such category for the shop. */
    rules: (categoryId: string, session: ChannelSession) =>
      categoryRules(`${session.accountId}:${categoryId}`, async () => {
        const path = `/product/202309/categories/${encodeURIComponent(categoryId)}/rules`;
        const answer = await client.call({ method: "GET", path, writes: false }, session, rules);
        return answer.ok ? answer.value : null;
      }),

    attributes: (categoryId: string, session: ChannelSession) =>
      attributes(`${session.accountId}:${categoryId}`, async () => {
        const path = `/product/202309/categories/${encodeURIComponent(categoryId)}/attributes`;
        const request = { method: "GET", path, query: { locale: "vi-VN" }, writes: false } as const;
        const schema = z.object({ attributes: z.array(attribute).nullish() });
        const answer = await client.call(request, session, schema);
        const all = answer.ok ? (answer.value.attributes ?? []) : [];
        return all.filter(({ type }) => type !== "SALES_PROPERTY");
      }),

    /** The warehouse that the shop sells from; null: it has none. */
    warehouse: (session: ChannelSession) =>
      sales(session.accountId, async () => {
        const path = "/logistics/202309/warehouses";
        const answer = await client.call(
          { method: "GET", path, writes: false },
          session,
          warehouses,
        );
        const usable = (answer.ok ? (answer.value.warehouses ?? []) : []).filter(
          ({ type, effect_status }) =>
            type === "SALES_WAREHOUSE" && (effect_status ?? "ENABLED") === "ENABLED",
        );
        return (usable.find(({ is_default }) => is_default) ?? usable[0])?.id ?? null;
      }),
  };
}

export type TikTokShopCategories = ReturnType<typeof tiktokShopCategories>;
