/** Signed in; its owner has to sign in; stopped by a person; taken back by its owner. */
export const ACCOUNT_STATES = ["connected", "needs_sign_in", "paused", "revoked"] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];
