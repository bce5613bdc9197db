import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ChannelSession, ChannelTokens, PushAdapter } from "../contract/adapter";
import { ChannelFault } from "../contract/result";
import { asActor } from "./as-actor";
import { CONNECTOR } from "./connector";
import { CannotOpen, type Vault } from "../vault/vault";

/** What a call needs of a sign-in. */
export type Access = Pick<ChannelSession, "accessToken" | "shop">;

/** The sign-ins of accounts; tokens leave it only towards their own channel. */
export type Sessions = {
  /** Null: nobody is signed in, or not any more. */
  open(adapter: PushAdapter, accountId: string): Promise<Access | null>;
  /** After the channel refused a token that should have held; false: there is no other one. */
  renew(adapter: PushAdapter, accountId: string, refusedToken: string): Promise<boolean>;
  /** The channel takes no token of it: its owner has to sign in. */
  signOut(accountId: string): Promise<void>;
};

/** Tokens are exchanged so long before they end: longer than a call with its waits takes. */
export const REFRESH_BEFORE_SECONDS = 600;
const REUSE_MILLISECONDS = 5_000;

/** JSON has no instants. */
export function readTokens(vault: Vault, accountId: string, sealed: string): ChannelTokens | null {
  try {
    const tokens = JSON.parse(vault.open(accountId, sealed)) as ChannelTokens;
    const { accessExpiresAt, refreshExpiresAt } = tokens;
    return {
      ...tokens,
      accessExpiresAt: new Date(accessExpiresAt),
      refreshExpiresAt: refreshExpiresAt && new Date(refreshExpiresAt),
    };
  } catch (error) {
    if (error instanceof CannotOpen) return null;
    throw error;
  }
}

/** Keeps what a channel handed out, encrypted. */
export async function writeTokens(
  database: Knex,
  vault: Vault,
  accountId: string,
  tokens: ChannelTokens,
): Promise<void> {
  await database.raw(
    `update ocop_channel_account set tokens = :sealed, tokens_expire_at = :accessExpiresAt,
       refresh_expires_at = :refreshExpiresAt, updated_at = now() where id = :id`,
    {
      id: accountId,
      sealed: vault.seal(accountId, JSON.stringify(tokens)),
      accessExpiresAt: tokens.accessExpiresAt,
      refreshExpiresAt: tokens.refreshExpiresAt,
    },
  );
}

type Known = { tokens: ChannelTokens; readAt: number };

export function sessionsOf(database: Knex, vault: Vault, now: () => Date): Sessions {
  const known = new Map<string, Known>();

  async function read(on: Knex, accountId: string): Promise<ChannelTokens | null> {
    const { rows } = await on.raw<{ rows: { tokens: string | null }[] }>(
      "select tokens from ocop_channel_account where id = ? and deleted_at is null",
      [accountId],
    );
    const sealed = rows[0]?.tokens;
    return sealed ? readTokens(vault, accountId, sealed) : null;
  }

  const endsSoon = ({ accessExpiresAt }: ChannelTokens) =>
    accessExpiresAt.getTime() - now().getTime() < REFRESH_BEFORE_SECONDS * 1000;

  async function signOut(accountId: string): Promise<void> {
    known.delete(accountId);
    await asActor(database, CONNECTOR, (transaction) =>
      transaction.raw(
        `update ocop_channel_account set state = 'needs_sign_in', state_reason = 'signed_out',
           updated_at = now() where id = ? and state = 'connected'`,
        [accountId],
      ),
    );
  }

  /**
   * One process at a time exchanges an account's tokens: a channel may take each refresh token once.
   * Whoever waited finds the new ones. The lock is no row's, so that the account's row stays free.
   */
  async function refresh(
    adapter: PushAdapter,
    accountId: string,
    isDue: (tokens: ChannelTokens) => boolean,
  ): Promise<ChannelTokens | null> {
    return database.transaction(async (transaction) => {
      await transaction.raw(
        "select pg_advisory_xact_lock(hashtext('ocop_channel_tokens'), hashtext(?))",
        [accountId],
      );
      const tokens = await read(transaction, accountId);
      if (tokens === null || !isDue(tokens)) return tokens;
      const fresh = await adapter.signIn.refresh(tokens);
      await writeTokens(transaction, vault, accountId, fresh);
      return fresh;
    });
  }

  function keep(accountId: string, tokens: ChannelTokens): Access {
    known.set(accountId, { tokens, readAt: Date.now() });
    return { accessToken: tokens.accessToken, shop: tokens.shop };
  }

  return {
    signOut,
    async open(adapter, accountId) {
      const kept = known.get(accountId);
      const isFresh = kept && Date.now() - kept.readAt < REUSE_MILLISECONDS;
      const tokens = isFresh ? kept.tokens : await read(database, accountId);
      if (tokens === null) return null;
      if (!endsSoon(tokens)) return keep(accountId, tokens);
      try {
        const fresh = await refresh(adapter, accountId, endsSoon);
        return fresh && keep(accountId, fresh);
      } catch (error) {
        const isRefused =
          error instanceof ChannelFault && ["signed_out", "bad_request"].includes(error.kind);
        if (isRefused) {
          await signOut(accountId);
          return null;
        }
        // The channel is away, but the token holds a little longer.
        if (tokens.accessExpiresAt > now()) return keep(accountId, tokens);
        throw error;
      }
    },
    async renew(adapter, accountId, refusedToken) {
      known.delete(accountId);
      try {
        const isDue = ({ accessToken }: ChannelTokens) => accessToken === refusedToken;
        const fresh = await refresh(adapter, accountId, isDue);
        return fresh !== null && fresh.accessToken !== refusedToken;
      } catch (error) {
        if (error instanceof ChannelFault && error.kind === "signed_out") return false;
        throw error;
      }
    },
  };
}
