import type { AuthContext } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import {
  ContainerRegistrationKeys,
  generateJwtToken,
  MedusaError,
} from "@medusajs/framework/utils";
import { ACCOUNT_MODULE } from "../modules/account";
import type AccountModuleService from "../modules/account/service";

const SESSION_LIFE = "30d";

export type SessionSubject = {
  customer_id: string;
  auth_identity_id: string;
  session_epoch: number;
};

/** A bearer token as Medusa's own, for 30 days; over sooner when the account's epoch moves on. */
export function sessionToken(container: MedusaContainer, subject: SessionSubject): string {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig;
  if (!http.jwtSecret) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "Set JWT_SECRET: sessions are signed by it",
    );
  }
  const { customer_id, auth_identity_id, session_epoch } = subject;
  return generateJwtToken(
    {
      actor_id: customer_id,
      actor_type: "customer",
      auth_identity_id,
      app_metadata: { customer_id, session_epoch },
      user_metadata: {},
    },
    { secret: http.jwtSecret, expiresIn: SESSION_LIFE, jwtOptions: http.jwtOptions },
  );
}

/** Whether a customer's token still stands: its account is there and no later epoch has begun. */
export async function isLiveSession(
  container: MedusaContainer,
  { actor_id, app_metadata }: Pick<AuthContext, "actor_id" | "app_metadata">,
): Promise<boolean> {
  const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE);
  const [account] = await accounts.listAccounts({ customer_id: actor_id });
  if (!account || account.erasing_at !== null) return false;
  return account.session_epoch === (app_metadata as { session_epoch?: unknown }).session_epoch;
}
