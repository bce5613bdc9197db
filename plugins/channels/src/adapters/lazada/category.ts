import { z } from "@medusajs/framework/zod";
import type { ChannelSession } from "../../contract/adapter";
import { remembered } from "../http/remembered";
import type { LazadaClient } from "./client";

const attribute = z.object({
  name: z.string(),
  label: z.string().nullish(),
  is_mandatory: z.coerce.number().nullish(),
  is_sale_prop: z.coerce.number().nullish(),
  attribute_type: z.string().nullish(),
  input_type: z.string().nullish(),
  options: z.array(z.object({ name: z.string(), en_name: z.string().nullish() })).nullish(),
});
export type CategoryAttribute = z.infer<typeof attribute>;

const suggestions = z.object({
  data: z.object({
    categorySuggestions: z.array(z.object({ categoryId: z.coerce.string() })).nullish(),
  }),
});

const HOUR_MILLISECONDS = 60 * 60 * 1000;

/** What Lazada asks of a category; asked again after an hour. */
export function lazadaCategories(client: LazadaClient) {
  const attributes = remembered<CategoryAttribute[] | null>({
    entries: 300,
    milliseconds: HOUR_MILLISECONDS,
  });

  return {
    /** The category that Lazada suggests for a name; null: none. */
    async suggested(product_name: string, session: ChannelSession): Promise<string | null> {
      const path = "/product/category/suggestion/get";
      const answer = await client.get(path, { product_name }, session, suggestions);
      const [first] = answer.ok ? (answer.value.data.categorySuggestions ?? []) : [];
      return first?.categoryId ?? null;
    },

    /** Null: Lazada has no such category. */
    attributes: (categoryId: string, session: ChannelSession) =>
      attributes(`${session.accountId}:${categoryId}`, async () => {
        const parameters = { primary_category_id: categoryId, language_code: "vi_VN" };
        const schema = z.object({ data: z.array(attribute) });
        const path = "/category/attributes/get";
        const answer = await client.get(path, parameters, session, schema);
        return answer.ok ? answer.value.data : null;
      }),
  };
}

export type LazadaCategories = ReturnType<typeof lazadaCategories>;
