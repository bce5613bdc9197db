import { isDeepStrictEqual } from "node:util";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { generateEntityId } from "@medusajs/framework/utils";
import { invalid } from "../../../dossier/refuse";
import { asJson } from "../../../json";
import { OCOP_MODULE } from "../../../modules/ocop";
import type { ProgrammeFacts } from "../../../modules/ocop/rules/programme/facts";
import type { ProgrammeNoun } from "../../../modules/ocop/rules/programme/kinds";
import { programmeProblem } from "../../../modules/ocop/rules/programme/problems";
import type OcopModuleService from "../../../modules/ocop/service";
import type { RegisterContext } from "../../../modules/ocop/service";
import type { StaffWrite } from "../../../monitoring/staff-write";
import { lockEntry } from "../../../programme/lock-entry";
import { withNamed } from "../../../programme/named";

export type RecordEntryInput = StaffWrite & {
  /** Of the entry that is corrected; null: a new one. */
  id: string | null;
  entry: ProgrammeFacts;
  /** Why it is corrected; of a new entry there is none. */
  reason: string | null;
};

export type WithdrawEntryInput = StaffWrite & {
  noun: ProgrammeNoun;
  id: string;
  reason: string;
};

const ID_PREFIXES: Record<ProgrammeNoun, string> = {
  training_course: "otrain",
  trade_event: "otrade",
  support_grant: "osupp",
  communication_item: "ocomm",
};

type Version = {
  entry_id: string;
  revision: number;
  withdrawn: boolean;
  reason: string | null;
};

async function addVersion(
  ocop: OcopModuleService,
  { noun, facts }: ProgrammeFacts,
  {
    version,
    actor,
    context,
  }: { version: Version; context: RegisterContext } & Pick<StaffWrite, "actor">,
): Promise<void> {
  const row = {
    ...version,
    ...{ recorded_at: new Date(), recorded_by: actor.id, recorded_by_name: actor.name },
  };
  if (noun === "training_course") {
    const attendance = asJson(facts.attendance);
    await ocop.createTrainingCourses({ ...facts, attendance, ...row }, context);
  } else if (noun === "trade_event") {
    const outcomes = asJson(facts.outcomes);
    await ocop.createTradeEvents({ ...facts, outcomes, ...row }, context);
  } else if (noun === "support_grant") {
    await ocop.createSupportGrants({ ...facts, ...row }, context);
  } else {
    await ocop.createCommunicationItems({ ...facts, ...row }, context);
  }
}

/**
 * Records something that the programme did, or corrects an entry by a newer row; what says the same as
 * the newest row writes nothing.
 * @throws MedusaError not_found when the entry, or what it names, is not in the area; forbidden when the
 * entry names producers outside of it; conflict when it was withdrawn; invalid_data
 */
export const recordProgrammeEntryStep = createStep(
  "record-programme-entry",
  async (input: RecordEntryInput, { container }) => {
    const { id, reason, actor, unitCodes, today } = input;
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const recorded = await ocop.asActor(actor, async (context) => {
      const before =
        id === null ? null : await lockEntry(context, { noun: input.entry.noun, id, unitCodes });
      const entry = await withNamed(context, input.entry, unitCodes);
      const problem = programmeProblem(entry, today);
      if (problem) throw invalid(problem);
      const entry_id = id ?? generateEntityId(undefined, ID_PREFIXES[entry.noun]);
      if (before && isDeepStrictEqual(before.entry.facts, entry.facts)) return entry_id;
      const version = { entry_id, revision: (before?.revision ?? 0) + 1, withdrawn: false, reason };
      await addVersion(ocop, entry, { version, actor, context });
      return entry_id;
    });
    return new StepResponse(recorded);
  },
);

/**
 * Withdraws an entry that never was: its facts stay as they were, by a newer row.
 * @throws MedusaError not_found, forbidden and conflict as above
 */
export const withdrawProgrammeEntryStep = createStep(
  "withdraw-programme-entry",
  async ({ noun, id, reason, actor, unitCodes }: WithdrawEntryInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    await ocop.asActor(actor, async (context) => {
      const { entry, revision } = await lockEntry(context, { noun, id, unitCodes });
      const version = { entry_id: id, revision: revision + 1, withdrawn: true, reason };
      await addVersion(ocop, entry, { version, actor, context });
    });
    return new StepResponse(id);
  },
);
