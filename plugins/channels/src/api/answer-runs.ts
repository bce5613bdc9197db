import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { workSoon } from "../runner/worker";
import { readRun, readRunItems, readRuns } from "../runs/run-views";
import { resumeChannelRunWorkflow } from "../workflows/channel-run/workflows/resume-channel-run";
import { stopChannelRunWorkflow } from "../workflows/channel-run/workflows/stop-channel-run";
import type { Acting } from "./acting";
import type { GetItemsType, GetRunsType } from "./validators";

const databaseOf = (req: MedusaRequest<unknown>) =>
  req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);

export async function answerRuns(req: MedusaRequest, res: MedusaResponse, acting: Acting) {
  const { account_id, adapter, limit, offset } = req.validatedQuery as GetRunsType;
  const page = { accountId: account_id ?? null, adapter: adapter ?? null, limit, offset };
  const { rows, count } = await readRuns(databaseOf(req), acting, page);
  res.json({ channel_runs: rows, count, limit, offset });
}

/** The run of the path; somebody else's is answered as an unknown one. */
const runOf = (req: MedusaRequest<unknown>, acting: Acting) =>
  readRun(databaseOf(req), req.params.id ?? "", acting);

export async function answerRun(req: MedusaRequest, res: MedusaResponse, acting: Acting) {
  res.json({ channel_run: await runOf(req, acting) });
}

export async function answerItems(req: MedusaRequest, res: MedusaResponse, acting: Acting) {
  const { id } = await runOf(req, acting);
  const { outcome = null, limit, offset } = req.validatedQuery as GetItemsType;
  const { producerId } = acting;
  const of = { producerId, outcome, limit, offset };
  const { rows, count } = await readRunItems(databaseOf(req), id, of);
  res.json({ items: rows, count, limit, offset });
}

export async function stopRun(req: MedusaRequest, res: MedusaResponse, acting: Acting) {
  const { id } = await runOf(req, acting);
  const { actor, producerId: producer_id } = acting;
  await stopChannelRunWorkflow(req.scope).run({ input: { actor, id, producer_id } });
  await answerRun(req, res, acting);
}

export async function resumeRun(req: MedusaRequest, res: MedusaResponse, acting: Acting) {
  const { id } = await runOf(req, acting);
  const { actor, producerId: producer_id } = acting;
  await resumeChannelRunWorkflow(req.scope).run({ input: { actor, id, producer_id } });
  await answerRun(req, res, acting);
  workSoon(req.scope);
}
