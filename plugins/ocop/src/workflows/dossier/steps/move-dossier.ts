import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { isOwnProducer, type Area } from "../../../dossier/area";
import {
  documentsOf,
  extraRounds,
  retrieveDossier,
  type DossierRecord,
} from "../../../dossier/dossier-record";
import { completenessOf, deadlinesOf } from "../../../dossier/dossier-view";
import { forbidden, invalid } from "../../../dossier/refuse";
import { OCOP_MODULE } from "../../../modules/ocop";
import type { CivilDate } from "../../../modules/ocop/rules/civil-date";
import { blockers } from "../../../modules/ocop/rules/dossier/completeness";
import { roundFor } from "../../../modules/ocop/rules/dossier/evaluation-rounds";
import {
  stepDateRefusal,
  transitionOf,
  type DossierCommand,
} from "../../../modules/ocop/rules/dossier/transitions";
import type OcopModuleService from "../../../modules/ocop/service";
import { managerOf, type RegisterContext } from "../../../modules/ocop/service";
import type { Actor } from "../../../types/actor";
import { checkProducerMove } from "./producer-move";
import { receiptNumberFor } from "./receipt";

export type MoveDossierInput = {
  id: string;
  command: DossierCommand;
  actor: Actor;
  area: Area;
  today: CivilDate;
  /** The day it was done. */
  done_on: CivilDate;
  receipt_number: string | null;
  note: string | null;
  accept_incomplete_reason: string | null;
  /** The round that a producer files for, as its page named it; null: the staff record the filing. */
  wanted_round?: string | null;
};

/** What happens at the province and above is recorded by those who serve the province. */
function checkMayAct({ level }: DossierRecord, area: Area): void {
  if (area === null || isOwnProducer(area)) return;
  if (level === "province" || level === "centre") {
    throw forbidden({
      vi: "Hồ sơ đang ở cấp tỉnh trở lên: nhờ cán bộ cấp tỉnh ghi bước này.",
      en: "The dossier is at the province or above: ask its staff to record this step.",
    });
  }
}

/** The note of a step that goes up; refuses an incomplete dossier unless a reason is given. */
async function noteOfForwarding(
  ocop: OcopModuleService,
  { dossier, input }: { dossier: DossierRecord; input: MoveDossierInput },
  context: RegisterContext,
): Promise<string | null> {
  const documents = await documentsOf(ocop, dossier, context);
  const { requirements } = completenessOf(dossier, documents, dossier.level, input.done_on);
  const missing = blockers(requirements);
  if (missing.length === 0) return input.note;
  const inWords = (language: "vi" | "en") =>
    missing.map(({ name, reason }) => `${name[language]} (${reason[language]})`).join("; ");
  if (input.accept_incomplete_reason === null) {
    throw invalid({
      vi: `Hồ sơ chưa đủ để chuyển lên. Cần: ${inWords("vi")}`,
      en: `The dossier is not complete and stays here. Needed: ${inWords("en")}`,
    });
  }
  const accepted = `Chuyển khi chưa đủ, lý do: ${input.accept_incomplete_reason}. Còn thiếu: ${missing.map(({ name }) => name.vi).join("; ")}`;
  return [input.note, accepted].filter(Boolean).join("\n");
}

async function move(
  ocop: OcopModuleService,
  input: MoveDossierInput,
  context: RegisterContext,
): Promise<void> {
  // Two steps recorded at once: the second waits here and then sees where the first led.
  await managerOf(context).execute("select id from ocop_dossier where id = ? for update", [
    input.id,
  ]);
  const dossier = await retrieveDossier(ocop, input.id, input.area, context);
  checkMayAct(dossier, input.area);
  const transition = transitionOf(dossier, input.command);
  if (transition.refusal !== null) throw invalid(transition.refusal);
  const rounds = await extraRounds(ocop, context);
  if (isOwnProducer(input.area)) {
    const documents = await documentsOf(ocop, dossier, context);
    checkProducerMove(dossier, { ...input, documents, rounds });
  }
  const dateRefusal = stepDateRefusal(input.done_on, { steps: dossier.steps, today: input.today });
  if (dateRefusal !== null) throw invalid(dateRefusal);

  const { next } = deadlinesOf(dossier, rounds, input.done_on);
  const answersDeadline = ["filed", "forwarded", "returned", "decided"].includes(transition.action);
  const note =
    transition.action === "forwarded"
      ? await noteOfForwarding(ocop, { dossier, input }, context)
      : input.note;
  const receiptNumber =
    transition.action === "received"
      ? await receiptNumberFor(
          dossier,
          { receivedOn: input.done_on, given: input.receipt_number },
          context,
        )
      : input.receipt_number;
  await ocop.createDossierSteps(
    {
      dossier_id: dossier.id,
      action: transition.action,
      level: dossier.level,
      done_on: input.done_on,
      due_on: answersDeadline ? (next?.due_on ?? null) : null,
      receipt_number: receiptNumber,
      note,
      actor_id: input.actor.id,
      actor_name: input.actor.name,
    },
    context,
  );
  const { level } = transition;
  const isHandedUp =
    transition.action === "forwarded" && (level === "province" || level === "centre");
  const round = isHandedUp
    ? (roundFor(level, input.done_on, rounds)?.code ?? null)
    : transition.action === "returned"
      ? null
      : transition.action === "filed"
        ? (input.wanted_round ?? null)
        : dossier.round;
  await ocop.updateDossiers(
    {
      id: dossier.id,
      level,
      state: transition.state,
      round,
      // Filed anew after a return, it keeps the day that decides which decree and window apply.
      filed_on: dossier.filed_on ?? (transition.action === "filed" ? input.done_on : null),
    },
    context,
  );
}

/**
 * Records the next step of a dossier's way with the due day that the law gave for it.
 * @throws MedusaError not_found outside of the area; forbidden above the area's level; invalid_data
 * when the step is not the next one, its day cannot be, or an incomplete dossier goes up.
 */
export const moveDossierStep = createStep(
  "move-dossier",
  async (input: MoveDossierInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    await ocop.asActor(input.actor, (context) => move(ocop, input, context));
    return new StepResponse(input.id);
  },
);
