import type { LinkDefinition } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import {
  acquireLockStep,
  batchInventoryItemLevelsWorkflow,
  createFulfillmentSets,
  createRemoteLinkStep,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  releaseLockStep,
  updateProductsWorkflow,
} from "@medusajs/medusa/core-flows";
import { planGoodsMovesStep } from "../steps/plan-goods-moves";
import { readLogisticsFactsStep, type Logistics } from "../steps/read-logistics-facts";
import { saveProducerLogisticsStep } from "../steps/save-producer-logistics";

/** Medusa's id of our provider: its identifier, then the id that the configuration gives it. */
const PARCEL_PROVIDER_ID = "parcel_parcel";
const COUNTRY = "vn";
const LOCK_TIMEOUT_SECONDS = 30;
const LOCK_LIFE_SECONDS = 120;

const optionOf = (serviceZoneId: string, profileId: string) => ({
  name: "Giao kiện hàng",
  price_type: "calculated" as const,
  provider_id: PARCEL_PROVIDER_ID,
  service_zone_id: serviceZoneId,
  shipping_profile_id: profileId,
  data: { id: "parcel" },
  type: { label: "Kiện hàng", description: "Giá theo cân nặng và nơi nhận", code: "parcel" },
  rules: [
    { attribute: "enabled_in_store", value: "true", operator: "eq" as const },
    { attribute: "is_return", value: "false", operator: "eq" as const },
  ],
});

/**
 * Gives a producer a stock location, a shipping profile and a shipping option priced by parcel, and
 * brings its products and their stock there. What is there already stays; safe to repeat.
 */
export const ensureProducerLogisticsWorkflow = createWorkflow(
  "ensure-producer-logistics",
  (input: { producer_id: string }) => {
    const key = transform(input, ({ producer_id }) => `producer-logistics:${producer_id}`);
    acquireLockStep({ key, timeout: LOCK_TIMEOUT_SECONDS, ttl: LOCK_LIFE_SECONDS });
    const facts = readLogisticsFactsStep(input);

    const made = when("make-logistics", { facts }, ({ facts: { known } }) => known === null).then(
      () => {
        const locations = createStockLocationsWorkflow.runAsStep({
          input: transform({ facts }, ({ facts: { name, address } }) => ({
            locations: [{ name, address }],
          })),
        });
        const sets = createFulfillmentSets(
          transform({ facts }, ({ facts: { handle } }) => [
            {
              name: `Giao hàng: ${handle}`,
              type: "shipping",
              service_zones: [
                {
                  name: `Việt Nam: ${handle}`,
                  geo_zones: [{ type: "country" as const, country_code: COUNTRY }],
                },
              ],
            },
          ]),
        );
        const profiles = createShippingProfilesWorkflow.runAsStep({
          input: transform({ facts }, ({ facts: { name, handle } }) => ({
            data: [{ name: `${name} (${handle})`, type: "producer" }],
          })),
        });
        createRemoteLinkStep(
          transform({ facts, locations, sets }, (data): LinkDefinition[] => {
            const location = { stock_location_id: data.locations[0]?.id };
            return [
              {
                [Modules.STOCK_LOCATION]: location,
                [Modules.FULFILLMENT]: { fulfillment_set_id: data.sets[0]?.id },
              },
              {
                [Modules.STOCK_LOCATION]: location,
                [Modules.FULFILLMENT]: { fulfillment_provider_id: PARCEL_PROVIDER_ID },
              },
              {
                [Modules.SALES_CHANNEL]: { sales_channel_id: data.facts.salesChannelId },
                [Modules.STOCK_LOCATION]: location,
              },
            ];
          }),
        );
        const options = createShippingOptionsWorkflow.runAsStep({
          input: transform({ sets, profiles }, (data) => [
            optionOf(data.sets[0]?.service_zones[0]?.id ?? "", data.profiles[0]?.id ?? ""),
          ]),
        });
        return saveProducerLogisticsStep(
          transform({ input, locations, profiles, options }, (data) => ({
            producer_id: data.input.producer_id,
            stock_location_id: data.locations[0]?.id ?? "",
            shipping_profile_id: data.profiles[0]?.id ?? "",
            shipping_option_id: data.options[0]?.id ?? "",
          })),
        );
      },
    );

    // One of both is there: what was not known has just been made.
    const logistics = transform(
      { facts, made },
      (data) => (data.facts.known ?? data.made) as Logistics,
    );
    const moves = planGoodsMovesStep(
      transform({ input, logistics }, (data) => ({
        producer_id: data.input.producer_id,
        location_id: data.logistics.stock_location_id,
      })),
    );
    when("move-goods", { moves }, (data) => data.moves.productIds.length > 0).then(() => {
      batchInventoryItemLevelsWorkflow.runAsStep({
        input: transform({ moves }, (data) => ({ ...data.moves.levels, force: true })),
      });
      updateProductsWorkflow.runAsStep({
        input: transform({ moves, logistics }, (data) => ({
          selector: { id: data.moves.productIds },
          update: { shipping_profile_id: data.logistics.shipping_profile_id },
        })),
      });
    });
    releaseLockStep({ key });
    return new WorkflowResponse(logistics);
  },
);
