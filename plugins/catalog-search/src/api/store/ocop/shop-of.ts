import type { MedusaStoreRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { civilDateAt } from "@ocop/ocop/catalog";
import { EngineGate } from "../../../shop-search/engine-gate";
import type { Shop } from "../../../shop-search/search-shop";

let gate: EngineGate | null = null;

/** What a request of the shop searches with, in its language and for its sales channels. */
export function shopOf(req: MedusaStoreRequest): Shop & { salesChannelIds: string[] } {
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER);
  gate ??= new EngineGate((reason) =>
    logger.warn(`[Search] The database answers for the engine: ${reason}`),
  );
  const salesChannelIds = req.publishable_key_context.sales_channel_ids;
  return {
    database: req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    search: req.scope.resolve(Modules.SEARCH),
    gate,
    salesChannelIds,
    scope: { salesChannelIds, locale: req.locale, asOf: civilDateAt(new Date()) },
  };
}

/** Whether the answer is for readers of English. */
export function isEnglish({ locale }: Pick<MedusaStoreRequest, "locale">): boolean {
  return locale?.startsWith("en") ?? false;
}
