import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { staffActing } from "../../../../../acting";
import { resumeRun } from "../../../../../answer-runs";

/** Has a stopped run go on where it was. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await resumeRun(req, res, await staffActing(req));
}
