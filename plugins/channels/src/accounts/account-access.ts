import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { PushAdapter } from "../contract/adapter";
import { noSuchAccount, notNow, notYours } from "../refuse";
import { readAccount, type AccountRow } from "../runner/account-row";

/**
 * The account of an id, for somebody who may use it: its producer, any producer where it is the
 * province's, staff (`producerId` null).
 * @throws MedusaError not_found
 */
export async function usableAccount(
  database: Knex,
  id: string,
  producerId: string | null,
): Promise<AccountRow> {
  const account = await readAccount(database, id);
  if (!account) throw noSuchAccount();
  const isTheirs = account.producer_id === null || account.producer_id === producerId;
  if (producerId !== null && !isTheirs) throw noSuchAccount();
  return account;
}

/**
 * As `usableAccount`, for whoever may change it: its producer, or staff.
 * @throws MedusaError not_found
 */
export async function ownAccount(
  database: Knex,
  id: string,
  producerId: string | null,
): Promise<AccountRow> {
  const account = await usableAccount(database, id, producerId);
  if (producerId !== null && account.producer_id !== producerId) throw noSuchAccount();
  return account;
}

/**
 * As `ownAccount`, for whoever may sign in there: the shop's own people. Staff would connect a shop that
 * is not the producer's.
 * @throws MedusaError not_found, forbidden
 */
export async function signedInBy(
  database: Knex,
  id: string,
  producerId: string | null,
): Promise<AccountRow> {
  const account = await ownAccount(database, id, producerId);
  if (account.producer_id === producerId) return account;
  throw notYours(
    "Chủ gian hàng tự đăng nhập ở cổng của cơ sở, cán bộ không đăng nhập thay.",
    "The shop's owner signs in, in the producers' portal; staff do not sign in for them.",
  );
}

export type AdapterOf = (id: string) => PushAdapter | null;

/** @throws MedusaError conflict when the channel is not set up any more */
export function adapterOfAccount(adapterOf: AdapterOf, { adapter }: AccountRow): PushAdapter {
  const found = adapterOf(adapter);
  if (found) return found;
  throw notNow(
    "Kênh này không còn được nối với hệ thống.",
    "This channel is not connected to the system any more.",
  );
}
