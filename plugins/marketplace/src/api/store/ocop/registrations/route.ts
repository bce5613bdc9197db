import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { hashPassword } from "../../../../account/password-hash";
import { ACCOUNT_CONSENT } from "../../../../rules/account-consent";
import { beginRegistrationWorkflow } from "../../../../workflows/account/workflows/begin-registration";
import type { StoreBeginRegistrationType } from "./validators";

/** Begins an account: a code goes to the phone. The answer is the same when the number has one. */
export async function POST(
  req: MedusaStoreRequest<StoreBeginRegistrationType>,
  res: MedusaResponse,
): Promise<void> {
  const { name, phone, password, email, language } = req.validatedBody;
  await beginRegistrationWorkflow(req.scope).run({
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
  res.status(202).json({ sent: true });
}
