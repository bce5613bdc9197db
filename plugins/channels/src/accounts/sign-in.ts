import type { Actor } from "@ocop/ocop/types";
import type { ChannelTokens, PushAdapter } from "../contract/adapter";
import { ChannelFault } from "../contract/result";
import { invalid, notNow } from "../refuse";
import type { RunnerDeps } from "../runner/deps";
import { adapterOfAccount, ownAccount, signedInBy } from "./account-access";
import { asActor } from "./as-actor";
import { readTokens, writeTokens } from "./sessions";
import { newState, useState } from "./sign-in-state";

/** An account, and who acts: the person, and the producer for which (null: staff). */
export type AccountOf = { accountId: string; producerId: string | null; actor: Actor };

/** Whoever began a sign-in finishes it. */
const personOf = ({ id, type }: Actor) => id ?? type;

/**
 * Where the shop's owner agrees.
 * @param returnUrl to which the channel sends them back, the same for everybody
 * @param page of ours, to which they are then led on
 * @throws MedusaError not_found; forbidden for staff at the shop of a producer
 */
export async function beginSignIn(
  { database, adapterOf }: RunnerDeps,
  { accountId, producerId, actor }: AccountOf,
  { returnUrl, page }: { returnUrl: string; page: string },
): Promise<string> {
  const account = await signedInBy(database, accountId, producerId);
  const { signIn } = adapterOfAccount(adapterOf, account);
  return signIn.authorizationUrl(
    returnUrl,
    await newState(database, { accountId, personId: personOf(actor) }, page),
  );
}

const isTaken = (error: unknown) => (error as { code?: unknown }).code === "23505";

async function exchange(
  { signIn }: PushAdapter,
  query: Record<string, string>,
): Promise<ChannelTokens> {
  try {
    return await signIn.exchange(query);
  } catch (error) {
    if (!(error instanceof ChannelFault)) throw error;
    throw notNow(
      "Kênh chưa cho đăng nhập: chờ một phút rồi bấm kết nối lại.",
      "The channel did not let you sign in: wait a minute, then connect again.",
    );
  }
}

/**
 * Takes a shop's owner in who comes back from the channel. What is kept is encrypted.
 * @throws MedusaError invalid_data for a state that is not theirs, was used or is old; conflict when the
 * channel refuses, or the shop is connected elsewhere; forbidden for staff at the shop of a producer
 */
export async function finishSignIn(
  { database, vault, adapterOf }: RunnerDeps,
  { accountId, producerId, actor }: AccountOf,
  query: Record<string, string>,
): Promise<void> {
  const account = await signedInBy(database, accountId, producerId);
  const person = { accountId, personId: personOf(actor) };
  if (!(await useState(database, query.state ?? "", person))) {
    throw invalid(
      "Lượt đăng nhập này đã dùng hoặc quá 30 phút: bấm kết nối lại.",
      "This sign-in was used, or is older than 30 minutes: connect again.",
    );
  }
  const tokens = await exchange(adapterOfAccount(adapterOf, account), query);
  try {
    await asActor(database, actor, async (transaction) => {
      const { rowCount } = await transaction.raw<{ rowCount: number }>(
        `update ocop_channel_account set shop_id = :shopId, state = 'connected', state_reason = null,
           signed_in_at = now(), fault_count = 0, open_until = null, updated_at = now()
         where id = :accountId and (shop_id is null or shop_id = :shopId)`,
        { accountId, shopId: tokens.shop.id },
      );
      if (rowCount === 0) {
        throw notNow(
          "Bạn vừa đăng nhập bằng gian hàng khác: dùng đúng gian hàng cũ, hoặc thêm tài khoản mới.",
          "You signed in with another shop: use the same one, or add a new account.",
        );
      }
      await writeTokens(transaction, vault, accountId, tokens);
    });
  } catch (error) {
    if (!isTaken(error)) throw error;
    throw notNow(
      "Gian hàng này đã được nối ở một tài khoản khác: ngắt kết nối ở đó trước.",
      "This shop is connected by another account: disconnect it there first.",
    );
  }
}

/** Gives the tokens back to the channel, which may be away, and forgets them whatever it says. */
export async function revokeAccount(
  { database, vault, adapterOf, logger }: RunnerDeps,
  { accountId, producerId, actor }: AccountOf,
): Promise<void> {
  const account = await ownAccount(database, accountId, producerId);
  const { rows } = await asActor(database, actor, (transaction) =>
    transaction.raw<{ rows: { tokens: string | null }[] }>(
      `update ocop_channel_account account set tokens = null, tokens_expire_at = null,
         refresh_expires_at = null, shop_id = null, signed_in_at = null, state = 'revoked',
         state_reason = null, updated_at = now()
       from (select id, tokens from ocop_channel_account where id = ? for update) before
       where account.id = before.id returning before.tokens`,
      [accountId],
    ),
  );
  await database.raw(
    `update ocop_channel_run set state = 'stopped', updated_at = now()
     where account_id = ? and state in ('waiting', 'running')`,
    [accountId],
  );
  const sealed = rows[0]?.tokens;
  const tokens = sealed ? readTokens(vault, accountId, sealed) : null;
  if (!tokens) return;
  try {
    await adapterOfAccount(adapterOf, account).signIn.revoke(tokens);
  } catch (error) {
    const kind = error instanceof ChannelFault ? error.kind : "unknown";
    logger.warn(`[Channels] The channel did not hear that ${accountId} was revoked: ${kind}`);
  }
}
