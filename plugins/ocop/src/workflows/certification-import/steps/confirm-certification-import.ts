import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  otherContent,
  ownProposal,
  registerHasChanged,
} from "../../../certification-import/import-refusals";
import { digestOf } from "../../../certification-import/import-summary";
import { readRegister } from "../../../certification-import/read-register";
import { queryIn, type SqlQuery } from "../../../certification-import/sql-query";
import { writePlan } from "../../../certification-import/write-plan";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";
import { planImport, type ImportPlan } from "../../../sheets/rules/plan-import";
import { lockProposal, type ImportDecision, type LockedProposal } from "./lock-proposal";

export type ConfirmCertificationImportInput = ImportDecision & {
  /** Of what the second person saw. */
  fingerprint: string;
};

const UNIQUE_VIOLATION = "23505";

function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === UNIQUE_VIOLATION;
}

/** One import at a time: two that create the same producer would not see each other. */
async function planNow(
  query: SqlQuery,
  { payload }: LockedProposal,
  unitCodes: string[] | null,
): Promise<ImportPlan> {
  await query("select pg_advisory_xact_lock(hashtext('ocop.certification-import'))");
  const register = await readRegister(query);
  const plan = planImport({ rows: payload.rows, coded: [] }, register, unitCodes);
  const [problem] = plan.problems;
  if (problem) throw registerHasChanged(` Dòng ${problem.row}: ${problem.words.vi}`);
  if (digestOf(plan) !== payload.plan_digest) throw registerHasChanged("");
  return plan;
}

/**
 * Writes a proposed import into the register, all of it or nothing, in one transaction. What it
 * writes is planned anew against the register of this moment and must be what was proposed.
 * @throws MedusaError not_found, forbidden (own proposal), conflict (decided, seen otherwise,
 * register changed)
 */
export const confirmCertificationImportStep = createStep(
  "confirm-certification-import",
  async ({ fingerprint, ...decision }: ConfirmCertificationImportInput, { container }) => {
    const { actor, id, unit_codes } = decision;
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    try {
      await ocop.asActor(actor, async (context) => {
        const query = queryIn(context);
        const proposal = await lockProposal(query, decision);
        if (proposal.proposed_by === actor.id) throw ownProposal();
        if (proposal.fingerprint !== fingerprint) throw otherContent();
        const plan = await planNow(query, proposal, unit_codes);
        await writePlan(query, plan, {
          actor,
          reason: actor.reason ?? proposal.payload.file_name,
        });
        await ocop.updateRegisterChanges(
          {
            id,
            state: "confirmed",
            decided_by: actor.id,
            decided_by_name: actor.name,
            decided_at: new Date(),
          },
          context,
        );
      });
    } catch (error) {
      // Somebody has just written the same by another way, such as a single award.
      throw isUniqueViolation(error) ? registerHasChanged("") : error;
    }
    return new StepResponse({ id });
  },
);
