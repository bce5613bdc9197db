import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Actor } from "@ocop/ocop/types";
import { runnerOf } from "../../../runner/runner-of";
import type { RunKind } from "../../../modules/channels/rules/run";
import { resumeRun, startRun, stopRun } from "../../../runs/start-run";

export type StartRunInput = {
  actor: Actor;
  account_id: string;
  /** For whom; null: staff. */
  producer_id: string | null;
  kind: RunKind;
  dry_run: boolean;
  /** Null: everything that changed. */
  product_ids: string[] | null;
};

export type RunInput = { actor: Actor; id: string; producer_id: string | null };

export const startRunStep = createStep(
  "start-run",
  async (input: StartRunInput, { container }) => {
    const id = await startRun(runnerOf(container), {
      ...{ actor: input.actor, accountId: input.account_id, producerId: input.producer_id },
      ...{ kind: input.kind, dryRun: input.dry_run, productIds: input.product_ids },
    });
    return new StepResponse(id, { id, producerId: null });
  },
  async (run, { container }) => {
    if (!run) return;
    await stopRun(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), run);
  },
);

export const stopRunStep = createStep(
  "stop-run",
  async ({ id, producer_id }: RunInput, { container }) => {
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    await stopRun(database, { id, producerId: producer_id });
    return new StepResponse(id);
  },
);

export const resumeRunStep = createStep(
  "resume-run",
  async ({ id, producer_id }: RunInput, { container }) => {
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    await resumeRun(database, { id, producerId: producer_id });
    return new StepResponse(id);
  },
);
