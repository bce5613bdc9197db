import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import {
  createApiKeysWorkflow,
  createLocationFulfillmentSetWorkflow,
  createPricePreferencesWorkflow,
  createRegionsWorkflow,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
  updateRegionsWorkflow,
  updateSalesChannelsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows";
import { Modules } from "@medusajs/framework/utils";

export type Commerce = {
  salesChannelId: string;
  stockLocationId: string;
  shippingProfileId: string;
};

const CURRENCY = "vnd";
const COUNTRY = "vn";
const SALES_CHANNEL_NAME = "OCOP Quảng Ngãi";
const STOCK_LOCATION_NAME = "Kho mẫu Quảng Ngãi";
const SHIPPING_OPTION_NAME = "Giao hàng tiêu chuẩn";
/** A sample price: one parcel anywhere in the country, tax included. */
const SHIPPING_PRICE_VND = 30_000;

type Row = { id: string };

function first<Found extends Row>(rows: Found[], what: string): Found {
  const [row] = rows;
  if (!row) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `No ${what} was made`);
  return row;
}

/** The one sales channel of the shop: Medusa's default one, since a second makes reads dearer. */
async function ensureSalesChannel(container: MedusaContainer): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: stores } = await query.graph({
    entity: "store",
    fields: ["id", "default_sales_channel_id", "supported_currencies.currency_code"],
  });
  const store = first(stores, "store");
  const salesChannelId = store.default_sales_channel_id;
  if (!salesChannelId) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The store has no sales channel");
  }
  await updateSalesChannelsWorkflow(container).run({
    input: {
      selector: { id: salesChannelId },
      update: { name: SALES_CHANNEL_NAME, description: "The province's shop" },
    },
  });
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: {
        name: "OCOP Quảng Ngãi",
        supported_currencies: [{ currency_code: CURRENCY, is_default: true }],
        supported_locales: [{ locale_code: "vi-VN" }, { locale_code: "en-US" }],
      },
    },
  });
  return salesChannelId;
}

/**
 * The ways to pay that this backend is set up for, as Medusa names them: `pp_<kind>_<id>`, where
 * medusa-config gives both the same word. The table of providers also holds those of former settings.
 */
function configuredPaymentProviders(container: MedusaContainer): string[] {
  const { modules } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
  const payment = modules?.[Modules.PAYMENT] as
    { options?: { providers?: { id: string }[] } } | undefined;
  return payment?.options?.providers?.map(({ id }) => `pp_${id}_${id}`) ?? [];
}

/** Prices include tax, so that what stands on a page is what is paid. */
async function ensureRegion(container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: regions } = await query.graph({ entity: "region", fields: ["id"] });
  const paymentProviders = configuredPaymentProviders(container);
  for (const { id } of regions) {
    await updateRegionsWorkflow(container).run({
      input: { selector: { id }, update: { payment_providers: paymentProviders } },
    });
  }
  if (regions.length === 0) {
    await createRegionsWorkflow(container).run({
      input: {
        regions: [
          {
            name: "Việt Nam",
            currency_code: CURRENCY,
            countries: [COUNTRY],
            payment_providers: paymentProviders,
            is_tax_inclusive: true,
          },
        ],
      },
    });
  }
  const { data: taxRegions } = await query.graph({ entity: "tax_region", fields: ["id"] });
  if (taxRegions.length === 0) {
    await createTaxRegionsWorkflow(container).run({
      input: [{ country_code: COUNTRY, provider_id: "tp_system" }],
    });
  }
  const { data: preferences } = await query.graph({
    entity: "price_preference",
    fields: ["id"],
    filters: { attribute: "currency_code", value: CURRENCY },
  });
  if (preferences.length === 0) {
    await createPricePreferencesWorkflow(container).run({
      input: [{ attribute: "currency_code", value: CURRENCY, is_tax_inclusive: true }],
    });
  }
}

async function ensureStockLocation(
  container: MedusaContainer,
  salesChannelId: string,
): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: known } = await query.graph({
    entity: "stock_location",
    fields: ["id"],
    filters: { name: STOCK_LOCATION_NAME },
  });
  const id =
    known[0]?.id ??
    first(
      (
        await createStockLocationsWorkflow(container).run({
          input: {
            locations: [
              {
                name: STOCK_LOCATION_NAME,
                address: { address_1: "Kho mẫu", city: "Quảng Ngãi", country_code: COUNTRY },
              },
            ],
          },
        })
      ).result,
      "stock location",
    ).id;
  const link = container.resolve(ContainerRegistrationKeys.LINK);
  await link.create({
    [Modules.STOCK_LOCATION]: { stock_location_id: id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" },
  });
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id, add: [salesChannelId] },
  });
  return id;
}

async function ensureShippingProfile(container: MedusaContainer): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: known } = await query.graph({
    entity: "shipping_profile",
    fields: ["id"],
    filters: { type: "default" },
  });
  if (known[0]) return known[0].id;
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Hàng thường", type: "default" }] },
  });
  return first(result, "shipping profile").id;
}

async function ensureShippingOption(
  container: MedusaContainer,
  stockLocationId: string,
  shippingProfileId: string,
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: options } = await query.graph({ entity: "shipping_option", fields: ["id"] });
  if (options.length > 0) return;

  const readSets = async () =>
    (
      await query.graph({
        entity: "stock_location",
        fields: ["fulfillment_sets.id", "fulfillment_sets.service_zones.id"],
        filters: { id: stockLocationId },
      })
    ).data[0]?.fulfillment_sets?.[0];
  if (!(await readSets())) {
    await createLocationFulfillmentSetWorkflow(container).run({
      input: {
        location_id: stockLocationId,
        fulfillment_set_data: { name: "Giao hàng toàn quốc", type: "shipping" },
      },
    });
  }
  const set = await readSets();
  if (!set) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "No fulfilment set was made");
  }
  const zoneId =
    set.service_zones?.[0]?.id ??
    first(
      (
        await createServiceZonesWorkflow(container).run({
          input: {
            data: [
              {
                name: "Việt Nam",
                fulfillment_set_id: set.id,
                geo_zones: [{ type: "country", country_code: COUNTRY }],
              },
            ],
          },
        })
      ).result,
      "service zone",
    ).id;
  await createShippingOptionsWorkflow(container).run({
    input: [
      {
        name: SHIPPING_OPTION_NAME,
        price_type: "flat",
        provider_id: "manual_manual",
        service_zone_id: zoneId,
        shipping_profile_id: shippingProfileId,
        type: {
          label: "Tiêu chuẩn",
          description: "Giao trong 2 đến 7 ngày",
          code: "standard",
        },
        prices: [{ currency_code: CURRENCY, amount: SHIPPING_PRICE_VND }],
        rules: [
          { attribute: "enabled_in_store", value: "true", operator: "eq" },
          { attribute: "is_return", value: "false", operator: "eq" },
        ],
      },
    ],
  });
}

/** The key with which the storefront reads the shop. */
async function ensurePublishableKey(
  container: MedusaContainer,
  salesChannelId: string,
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: keys } = await query.graph({
    entity: "api_key",
    fields: ["id", "created_at"],
    filters: { type: "publishable", revoked_at: null },
    pagination: { order: { created_at: "ASC" } },
  });
  const id =
    keys[0]?.id ??
    first(
      (
        await createApiKeysWorkflow(container).run({
          input: { api_keys: [{ title: "Storefront", type: "publishable", created_by: "" }] },
        })
      ).result,
      "publishable key",
    ).id;
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id, add: [salesChannelId] },
  });
}

/** Everything that a sale needs before there is a product; safe to run again. */
export async function seedCommerce(container: MedusaContainer): Promise<Commerce> {
  const salesChannelId = await ensureSalesChannel(container);
  await ensureRegion(container);
  const stockLocationId = await ensureStockLocation(container, salesChannelId);
  const shippingProfileId = await ensureShippingProfile(container);
  await ensureShippingOption(container, stockLocationId, shippingProfileId);
  await ensurePublishableKey(container, salesChannelId);
  return { salesChannelId, stockLocationId, shippingProfileId };
}
