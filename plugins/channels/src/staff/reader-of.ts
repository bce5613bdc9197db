import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { civilDateAt } from "@ocop/ocop/catalog";
import type { ProductReader } from "../products/read-channel-products";
import { channelsOf } from "../runner/runner-of";

/** What lists for staff are read with, of today. */
export function readerOf(container: MedusaContainer): ProductReader {
  const { storefrontUrl } = channelsOf(container).settings;
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  return { database, storefrontUrl, today: civilDateAt(new Date()) };
}
