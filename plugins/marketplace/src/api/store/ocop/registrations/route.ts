import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { hashPassword } from "../../../../account/password-hash";
import { ACCOUNT_CONSENT } from "../../../../rules/account-consent";
import { beginRegistrationWorkflow } from "../../../../workflows/account/workflows/begin-registration";
import type { StoreBeginRegistrationType } from "./validators";

/**
 * Begins an account: a code goes to the phone. The answer looks the same when the number has one; its
 * `registration` is what only the browser that began knows.
 */
export async function POST(
  req: MedusaStoreRequest<StoreBeginRegistrationType>,
  res: MedusaResponse,
): Promise<void> {
  const { name, phone, password, email, language } = req.validatedBody;
  const { result: registration } = await beginRegistrationWorkflow(req.scope).run({
    input: {
      phone,
      registration: {
        name,
        email,
        language,
        password_hash: await hashPassword(password),
        consented_at: new Date().toISOString(),
        consent_version: ACCOUNT_CONSENT.version,
      },
    },
  });
  res.status(202).json({ sent: true, registration });
}
