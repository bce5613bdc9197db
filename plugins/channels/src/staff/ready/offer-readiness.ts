import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { asValue } from "@medusajs/framework/awilix";
import { LISTING_READINESS, type ListingReadiness } from "@ocop/ocop/http";
import { channelsOf } from "../../runner/runner-of";
import { readerOf } from "../reader-of";
import { readReady } from "./ready-list";

/**
 * Lets the list of who is missing from the modern channels, which is the register's, know who has
 * something ready to list.
 */
export function offerReadiness(
  { scope }: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const readiness: ListingReadiness = async (producerIds) => {
    const filters = { unitCodes: null, producerIds: [...producerIds] };
    const rows = await readReady(readerOf(scope), channelsOf(scope).adapters, filters);
    return new Set(rows.map(({ producer }) => producer.id));
  };
  scope.register(LISTING_READINESS, asValue(readiness));
  next();
}
