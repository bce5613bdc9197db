import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { staffActing } from "../../../../../acting";
import { stopRun } from "../../../../../answer-runs";

/** Lets a run end after the calls that are under way. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await stopRun(req, res, await staffActing(req));
}
