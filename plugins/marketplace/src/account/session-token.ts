import type { AuthContext } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import {
  ContainerRegistrationKeys,
  generateJwtToken,
  MedusaError,
} from "@medusajs/framework/utils";
import { ACCOUNT_MODULE } from "../modules/account";
import type AccountModuleService from "../modules/account/service";
import type { AccountRow } from "./read-account";

const SESSION_LIFE = "30d";
/** A working day; the session of help itself is over by then too. */
const HELP_LIFE = "12h";

export type SessionSubject = {
  customer_id: string;
  auth_identity_id: string;
  session_epoch: number;
};

type Token = {
  actor_id: string;
  actor_type: "customer" | "producer";
  auth_identity_id: string;
  app_metadata: Record<string, unknown>;
};

function sign(container: MedusaContainer, token: Token, expiresIn = SESSION_LIFE): string {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig;
  if (!http.jwtSecret) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "Set JWT_SECRET: sessions are signed by it",
    );
  }
  return generateJwtToken(
    { ...token, user_metadata: {} },
    { secret: http.jwtSecret, expiresIn, jwtOptions: http.jwtOptions },
  );
}

/** A bearer token as Medusa's own, for 30 days; over sooner when the account's epoch moves on. */
export function sessionToken(container: MedusaContainer, subject: SessionSubject): string {
  const { customer_id, auth_identity_id, session_epoch } = subject;
  return sign(container, {
    actor_id: customer_id,
    actor_type: "customer",
    auth_identity_id,
    app_metadata: { customer_id, session_epoch },
  });
}

/**
 * A bearer token of the producers' portal, good for nothing in the shop, and over as `sessionToken`'s.
 * @param subject.member_id the membership it acts under; null: none yet
 */
export function portalToken(
  container: MedusaContainer,
  subject: SessionSubject & { member_id: string | null },
): string {
  const { customer_id, auth_identity_id, session_epoch, member_id } = subject;
  return sign(container, {
    actor_id: member_id ?? customer_id,
    actor_type: "producer",
    auth_identity_id,
    app_metadata: { customer_id, session_epoch, member_id },
  });
}

/** Of a helper, who acts for a producer with its consent: a session of help and nobody's account. */
export function helpToken(container: MedusaContainer, sessionId: string): string {
  const token: Token = {
    actor_id: sessionId,
    actor_type: "producer",
    auth_identity_id: "",
    app_metadata: { help_session_id: sessionId },
  };
  return sign(container, token, HELP_LIFE);
}

/** The account of a token that still stands: no later epoch has begun; null when it is over. */
export async function liveAccount(
  container: MedusaContainer,
  { app_metadata }: Pick<AuthContext, "app_metadata">,
): Promise<AccountRow | null> {
  const { customer_id, session_epoch } = app_metadata as Partial<SessionSubject>;
  if (typeof customer_id !== "string") return null;
  const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE);
  const [account] = await accounts.listAccounts({ customer_id });
  if (!account || account.erasing_at !== null) return null;
  return account.session_epoch === session_epoch ? account : null;
}

/** Whether a customer's token still stands. */
export async function isLiveSession(
  container: MedusaContainer,
  context: Pick<AuthContext, "actor_id" | "app_metadata">,
): Promise<boolean> {
  const account = await liveAccount(container, context);
  return account?.customer_id === context.actor_id;
}
