import type { ImportPayload } from "../../../certification-import/import-payload";
import { alreadyDecided, importNotFound } from "../../../certification-import/import-refusals";
import type { SqlQuery } from "../../../certification-import/sql-query";
import type { Actor } from "../../../types/actor";

export type ImportDecision = {
  id: string;
  actor: Actor & { id: string; name: string };
  /** Communes of whoever decides; null: the whole province. */
  unit_codes: string[] | null;
};

export type LockedProposal = {
  id: string;
  payload: ImportPayload;
  fingerprint: string;
  proposed_by: string;
};

/**
 * Locks a proposed import for the transaction, so that one decision about it waits for the other.
 * @throws MedusaError not_found, also outside the decider's communes; conflict when it is decided
 */
export async function lockProposal(
  query: SqlQuery,
  { id, unit_codes }: ImportDecision,
): Promise<LockedProposal> {
  const [proposal] = await query<LockedProposal & { state: string }>(
    `select id, state, payload, fingerprint, proposed_by from ocop_register_change
     where id = ? and kind = 'import' and deleted_at is null for update`,
    [id],
  );
  const isVisible =
    proposal &&
    (unit_codes === null || proposal.payload.unit_codes.every((code) => unit_codes.includes(code)));
  if (!isVisible) throw importNotFound();
  if (proposal.state !== "proposed") throw alreadyDecided();
  return proposal;
}
