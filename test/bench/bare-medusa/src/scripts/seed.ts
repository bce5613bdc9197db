import type { ExecArgs } from "@medusajs/framework/types";
import { Modules, ProductStatus } from "@medusajs/framework/utils";
import {
  createApiKeysWorkflow,
  createProductsWorkflow,
  createRegionsWorkflow,
  createShippingProfilesWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
} from "@medusajs/medusa/core-flows";

const PRODUCT_COUNT = 59;

/** As many products as the sample province has, each with one variant and a price in đồng. */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const [channel] = await container.resolve(Modules.SALES_CHANNEL).listSalesChannels();
  if (!channel) throw new Error("Medusa made no sales channel.");
  await createRegionsWorkflow(container).run({
    input: { regions: [{ name: "Việt Nam", currency_code: "vnd", countries: ["vn"] }] },
  });
  const { result: profiles } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Bare", type: "bare" }] },
  });
  await createProductsWorkflow(container).run({
    input: {
      products: Array.from({ length: PRODUCT_COUNT }, (_, index) => ({
        title: `Sản phẩm ${index + 1}`,
        handle: `san-pham-${index + 1}`,
        status: ProductStatus.PUBLISHED,
        description: "Một mô tả ngắn về sản phẩm để so sánh.",
        shipping_profile_id: profiles[0]?.id,
        sales_channels: [{ id: channel.id }],
        options: [{ title: "Quy cách", values: ["500 g"] }],
        variants: [
          {
            title: "500 g",
            manage_inventory: false,
            options: { "Quy cách": "500 g" },
            prices: [{ currency_code: "vnd", amount: 50_000 + index * 1_000 }],
          },
        ],
      })),
    },
  });
  const { result: keys } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: "Bare", type: "publishable", created_by: "" }] },
  });
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: keys[0]?.id ?? "", add: [channel.id] },
  });
}
