import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type MarketplaceModuleService from "../modules/marketplace/service";
import type { ParcelPlace } from "../rules/parcel-price";
import { placeOfAddress, type CodedAddress } from "./place-of-address";

/** Who sends what has a shipping profile. */
export type Sender = {
  producer: { id: string; handle: string; name: string } | null;
  origin: ParcelPlace;
  shippingOptionId: string;
  stockLocationId: string;
};

/** The producers that send by these shipping profiles, by profile; a profile of nobody is left out. */
export async function readSenders(
  container: MedusaContainer,
  profileIds: string[],
): Promise<Map<string, Sender>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
  const rows = await marketplace.listProducerLogistics({ shipping_profile_id: profileIds });
  if (rows.length === 0) return new Map();
  const [{ data: locations }, { data: producers }] = await Promise.all([
    query.graph({
      entity: "stock_location",
      fields: ["id", "address.province", "address.metadata"],
      filters: { id: rows.map(({ stock_location_id }) => stock_location_id) },
    }),
    query.graph({
      entity: "producer",
      fields: ["id", "handle", "name"],
      filters: { id: rows.map(({ producer_id }) => producer_id) },
    }),
  ]);
  return new Map(
    rows.map((row) => {
      const location = locations.find(({ id }) => id === row.stock_location_id);
      const producer = producers.find(({ id }) => id === row.producer_id);
      return [
        row.shipping_profile_id,
        {
          producer: producer
            ? { id: producer.id, handle: producer.handle, name: producer.name }
            : null,
          origin: placeOfAddress(location?.address as CodedAddress | undefined),
          shippingOptionId: row.shipping_option_id,
          stockLocationId: row.stock_location_id,
        },
      ];
    }),
  );
}
