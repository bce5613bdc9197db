import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Actor } from "@ocop/ocop/types";
import { returnUrlOf } from "../../../accounts/return-address";
import { beginSignIn, finishSignIn, revokeAccount } from "../../../accounts/sign-in";
import { runnerOf } from "../../../runner/runner-of";

/** An account, and who acts for whom; `producer_id` null: staff. */
export type AccountInput = { actor: Actor; account_id: string; producer_id: string | null };

const ofAccount = ({ actor, account_id, producer_id }: AccountInput) => ({
  ...{ accountId: account_id, producerId: producer_id, actor },
});

export const beginSignInStep = createStep(
  "begin-sign-in",
  async (input: AccountInput & { redirect_url: string }, { container }) => {
    const url = await beginSignIn(runnerOf(container), ofAccount(input), {
      returnUrl: returnUrlOf(container),
      page: input.redirect_url,
    });
    return new StepResponse({ url });
  },
);

/** What the channel handed out cannot be given back as if nothing had been: there is no way back. */
export const finishSignInStep = createStep(
  "finish-sign-in",
  async (input: AccountInput & { query: Record<string, string> }, { container }) => {
    await finishSignIn(runnerOf(container), ofAccount(input), input.query);
    return new StepResponse("connected" as const);
  },
);

export const revokeAccountStep = createStep(
  "revoke-account",
  async (input: AccountInput, { container }) => {
    await revokeAccount(runnerOf(container), ofAccount(input));
    return new StepResponse("revoked" as const);
  },
);
