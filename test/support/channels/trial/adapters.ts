import { trialAdapter } from "./adapter.ts";

/** What a backend loads by CHANNEL_ADAPTERS: the channel for trials that TRIAL_CHANNEL_URL names. */
export const adapters = [trialAdapter(process.env.TRIAL_CHANNEL_URL ?? "")];
