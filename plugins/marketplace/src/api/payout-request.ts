import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { civilDateAt } from "@ocop/ocop/catalog";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { PAYOUT_MODULE } from "../modules/payout";
import type PayoutModuleService from "../modules/payout/service";
import type { statementAnswer } from "../payout/statement-view";
import type { CivilDate, PayoutActor } from "../types/payout";

/** For reading the ledger and the payouts. */
export function payoutDatabaseOf(req: MedusaRequest<unknown>): Knex {
  return req.scope.resolve<PayoutModuleService>(PAYOUT_MODULE).database;
}

/** The member of staff behind a request, and today. */
export async function writingOf(
  req: AuthenticatedMedusaRequest<unknown>,
): Promise<{ actor: PayoutActor; today: CivilDate }> {
  const id = req.auth_context.actor_id;
  const user = await req.scope.resolve(Modules.USER).retrieveUser(id);
  const name = [user.last_name, user.first_name].filter(Boolean).join(" ") || user.email;
  return { actor: { id, name }, today: civilDateAt(new Date()) };
}

const MEDIA_TYPES = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
  pdf: "application/pdf",
} as const;

/**
 * Answers with a file to save, which nobody on the way keeps.
 * @param name in ASCII, without ending
 */
export function sendFile(
  res: MedusaResponse,
  content: Buffer | string,
  { name, format }: { name: string; format: keyof typeof MEDIA_TYPES },
): void {
  sendPrivately(res, content, {
    mediaType: MEDIA_TYPES[format],
    disposition: `attachment; filename="${name}.${format}"`,
  });
}

/** Answers with a producer's month, as JSON or as a file. */
export function sendStatement(
  res: MedusaResponse,
  answer: Awaited<ReturnType<typeof statementAnswer>>,
): void {
  if (answer.json) res.json(answer.json);
  else sendFile(res, answer.file, answer);
}

/** Answers with a file as it was stored. */
export function sendPrivately(
  res: MedusaResponse,
  content: Buffer | string,
  { mediaType, disposition }: { mediaType: string; disposition: string },
): void {
  res.setHeader("content-type", mediaType);
  res.setHeader("content-disposition", disposition);
  res.setHeader("cache-control", "private, no-store");
  res.setHeader("x-content-type-options", "nosniff");
  res.setHeader("content-security-policy", "default-src 'none'; sandbox");
  res.end(content);
}
