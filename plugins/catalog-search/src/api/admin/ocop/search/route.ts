import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { CATALOG_SEARCH_MODULE } from "../../../../modules/catalog-search";
import type CatalogSearchModuleService from "../../../../modules/catalog-search/service";
import { EngineGate } from "../../../../shop-search/engine-gate";
import { readStatus } from "../../../../upkeep/status";

/** How the search stands: its engine, what is in each index, what waits, and the last comparison. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const search = req.scope.resolve(Modules.SEARCH);
  const service = req.scope.resolve<CatalogSearchModuleService>(CATALOG_SEARCH_MODULE);
  const gate = new EngineGate(() => undefined);
  const [engine, indexes] = await Promise.all([
    service.describeEngine(),
    readStatus(database, async (entity) => {
      const answer = await gate.ask(() =>
        search.search({
          entity,
          pagination: { skip: 0, take: 0 },
          search_options: { count: "exact" },
        }),
      );
      return answer?.metadata.count ?? null;
    }),
  ]);
  res.json({ engine, indexes });
}
