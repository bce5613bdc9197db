import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MARKETPLACE_MODULE } from "../../../modules/marketplace";
import type MarketplaceModuleService from "../../../modules/marketplace/service";
import { sentence } from "@ocop/ocop/http";

type ProducerRow = {
  handle: string;
  name: string;
  address: string | null;
  legacy_place: string | null;
  administrative_unit: { code: string; full_name: string; province_code: string } | null;
};

/** Where a producer's goods lie and how they are sent, as ids of Medusa's rows. */
export type Logistics = {
  stock_location_id: string;
  shipping_profile_id: string;
  shipping_option_id: string;
};

/**
 * Reads a producer as far as sending goes.
 * @throws MedusaError not_found when there is no such producer.
 */
export const readLogisticsFactsStep = createStep(
  "read-logistics-facts",
  async ({ producer_id }: { producer_id: string }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
    const [{ data: producers }, { data: stores }, [known]] = await Promise.all([
      query.graph({
        entity: "producer",
        fields: [
          "handle",
          "name",
          "address",
          "legacy_place",
          "administrative_unit.code",
          "administrative_unit.full_name",
          "administrative_unit.province_code",
        ],
        filters: { id: producer_id },
      }),
      query.graph({ entity: "store", fields: ["default_sales_channel_id"] }),
      marketplace.listProducerLogistics({ producer_id }),
    ]);
    const [producer] = producers as ProducerRow[];
    const channelId = stores[0]?.default_sales_channel_id;
    if (!producer || !channelId) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        sentence("Không có chủ thể này", "There is no such producer"),
      );
    }
    const unit = producer.administrative_unit;
    return new StepResponse({
      known: (known ?? null) as Logistics | null,
      salesChannelId: channelId,
      handle: producer.handle,
      name: producer.name,
      address: {
        address_1: producer.address ?? producer.legacy_place ?? producer.name,
        city: unit?.full_name ?? null,
        country_code: "vn",
        metadata: {
          province_code: unit?.province_code ?? null,
          commune_code: unit?.code ?? null,
        },
      },
    });
  },
);
