import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils";
import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  createTranslationsWorkflow,
} from "@medusajs/medusa/core-flows";
import type { Commerce } from "./commerce";
import { SAMPLE_PRODUCTS, type SampleProduct } from "./sample-data";

const OPTION_TITLE = "Quy cách";
const ENGLISH = "en-US";
const BATCH_SIZE = 30;

function toListing(product: SampleProduct, { salesChannelId, shippingProfileId }: Commerce) {
  return {
    title: product.title_vi,
    subtitle: product.subtitle_vi,
    description: product.description_vi,
    handle: product.handle,
    status: ProductStatus.PUBLISHED,
    shipping_profile_id: shippingProfileId,
    metadata: { sample: true, sample_fields: product.sample_fields },
    options: [{ title: OPTION_TITLE, values: product.variants.map(({ title_vi }) => title_vi) }],
    variants: product.variants.map((variant, rank) => ({
      title: variant.title_vi,
      // Made within one millisecond they have no order of their own.
      variant_rank: rank,
      sku: variant.sku,
      weight: variant.weight_g,
      manage_inventory: true,
      options: { [OPTION_TITLE]: variant.title_vi },
      metadata: { net_quantity: variant.net_quantity, net_unit: variant.net_unit },
      prices: [{ currency_code: "vnd", amount: variant.price_vnd }],
    })),
    sales_channels: [{ id: salesChannelId }],
  };
}

async function seedProducts(container: MedusaContainer, commerce: Commerce): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: known } = await query.graph({ entity: "product", fields: ["handle"] });
  const handles = new Set(known.map(({ handle }) => handle));
  const missing = SAMPLE_PRODUCTS.filter(({ handle }) => !handles.has(handle));
  for (let start = 0; start < missing.length; start += BATCH_SIZE) {
    await createProductsWorkflow(container).run({
      input: {
        products: missing
          .slice(start, start + BATCH_SIZE)
          .map((product) => toListing(product, commerce)),
      },
    });
  }
}

async function seedStock(container: MedusaContainer, { stockLocationId }: Commerce) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const stockBySku = new Map(
    SAMPLE_PRODUCTS.flatMap(({ variants }) => variants).map(({ sku, stock }) => [sku, stock]),
  );
  const { data: items } = await query.graph({
    entity: "inventory_item",
    fields: ["id", "sku", "location_levels.id"],
    filters: { sku: [...stockBySku.keys()] },
  });
  const missing = items.filter(({ location_levels: levels }) => !levels?.length);
  if (missing.length === 0) return;
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: missing.map(({ id, sku }) => ({
        inventory_item_id: id,
        location_id: stockLocationId,
        stocked_quantity: stockBySku.get(sku ?? "") ?? 0,
      })),
    },
  });
}

async function seedTranslations(container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [{ data: products }, { data: known }] = await Promise.all([
    query.graph({
      entity: "product",
      fields: ["id", "handle", "variants.id", "variants.sku"],
      filters: { handle: SAMPLE_PRODUCTS.map(({ handle }) => handle) },
    }),
    query.graph({
      entity: "translation",
      fields: ["reference_id"],
      filters: { locale_code: ENGLISH },
    }),
  ]);
  const translated = new Set(known.map(({ reference_id }) => reference_id));
  const samples = new Map(SAMPLE_PRODUCTS.map((product) => [product.handle, product]));
  const wanted = products.flatMap((product) => {
    const sample = samples.get(product.handle);
    if (!sample) return [];
    const variantTitles = new Map(sample.variants.map(({ sku, title_en }) => [sku, title_en]));
    return [
      {
        reference_id: product.id,
        reference: "product",
        locale_code: ENGLISH,
        translations: {
          title: sample.title_en,
          subtitle: sample.subtitle_en,
          description: sample.description_en,
        },
      },
      ...(product.variants as { id: string; sku: string | null }[]).flatMap(({ id, sku }) => {
        const title = variantTitles.get(sku ?? "");
        return title === undefined
          ? []
          : {
              reference_id: id,
              reference: "product_variant",
              locale_code: ENGLISH,
              translations: { title },
            };
      }),
    ];
  });
  const missing = wanted.filter(({ reference_id }) => !translated.has(reference_id));
  if (missing.length === 0) return;
  await createTranslationsWorkflow(container).run({ input: { translations: missing } });
}

/** The 59 sample listings with prices, stock and English words; safe to run again. */
export async function seedListings(container: MedusaContainer, commerce: Commerce): Promise<void> {
  await seedProducts(container, commerce);
  await seedStock(container, commerce);
  await seedTranslations(container);
}
