import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { staffActing } from "../../../../../acting";
import { startRun } from "../../../../../answer-accounts";
import type { StartRunType } from "../../../../../validators";

/** Publishes one, several or all; answers at once, progress is read from the run. */
export async function POST(req: MedusaRequest<StartRunType>, res: MedusaResponse): Promise<void> {
  await startRun(req, res, await staffActing(req));
}
