import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { findPhoneIdentity } from "../../../account/identity";
import { hashPassword } from "../../../account/password-hash";
import { codeRefused, passwordRefused } from "../../../account/refusals";
import type { SessionSubject } from "../../../account/session-token";
import { writePassword, writePasswordAndEndSessions } from "../../../account/write-password";

type SetPasswordInput = {
  phone: string;
  password: string;
  /** The hash that the current password was checked against; null when a code took its place. */
  kept: string | null;
};
type Change = { id: string; before: string | null; after: string };

/**
 * Sets the password of whoever signs in with the number and ends every session; gives what a new one is
 * made of. An undo brings the password back but not the sessions, whose epochs would be given twice.
 * @throws MedusaError invalid_data (`account_password`) when the kept password was replaced meanwhile
 */
export const setPasswordStep = createStep(
  "set-password",
  async ({ phone, password, kept }: SetPasswordInput, { container }) => {
    const identity = await findPhoneIdentity(container, phone);
    if (!identity) throw codeRefused();
    const { id, authIdentityId: auth_identity_id, passwordHash: before } = identity;
    const [owner] = await container
      .resolve(Modules.AUTH)
      .listAuthIdentities({ id: [auth_identity_id] });
    const customer_id = String(owner?.app_metadata?.customer_id ?? "");
    const hash = await hashPassword(password);
    const session_epoch = await writePasswordAndEndSessions(
      container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
      { id, hash, kept, customerId: customer_id },
    );
    if (session_epoch === null) throw passwordRefused();
    return new StepResponse<SessionSubject, Change>(
      { customer_id, auth_identity_id, session_epoch },
      { id, before, after: hash },
    );
  },
  async (change, { container }) => {
    if (!change) return;
    const { id, before, after } = change;
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    await writePassword(database, { id, hash: before, kept: after });
  },
);
