import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils";
import { readFillings } from "../../../../../upkeep/fillings";
import type { AdminRebuildSearchType } from "./validators";

const STILL_RUNNING =
  "Chỉ mục này đang được dựng lại; chờ xong rồi dựng lại lần nữa / This index is being rebuilt; wait until it is done";

/**
 * Begins to build an index anew beside the one that serves, which it replaces when it is full. It
 * answers at once; `GET /admin/ocop/search` shows how far it is.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminRebuildSearchType>,
  res: MedusaResponse,
): Promise<void> {
  const { index } = req.validatedBody;
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER);
  const search = req.scope.resolve(Modules.SEARCH);
  const filling = (await readFillings(database)).get(index);
  if (filling?.status === "processing") {
    throw new MedusaError(MedusaError.Types.CONFLICT, STILL_RUNNING);
  }
  // Its state is in the Search Module's own rows: a failure is shown there and the old index stays.
  search.reindex({ index, strategy: "swap" }).catch((error: unknown) => {
    logger.error(`[Search] The index "${index}" could not be rebuilt: ${String(error)}`);
  });
  res.status(202).json({ index });
}
