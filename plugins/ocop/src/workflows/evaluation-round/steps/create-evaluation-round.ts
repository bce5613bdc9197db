import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { invalid } from "../../../dossier/refuse";
import { OCOP_MODULE } from "../../../modules/ocop";
import {
  legalRoundsOf,
  roundCode,
  type RoundLevel,
} from "../../../modules/ocop/rules/dossier/evaluation-rounds";
import type OcopModuleService from "../../../modules/ocop/service";
import { managerOf } from "../../../modules/ocop/service";
import type { Actor } from "../../../types/actor";

export type CreateEvaluationRoundInput = {
  actor: Actor;
  level: RoundLevel;
  submit_by: string;
  evaluate_by: string;
  /** Of the council's regulation or plan that provides for the round (Article 5). */
  plan_number: string;
  note: string | null;
};

/**
 * Plans a round beside the legal ones, numbered after them in the year of its evaluation.
 * @throws MedusaError invalid_data when it would end before it begins.
 */
export const createEvaluationRoundStep = createStep(
  "create-evaluation-round",
  async ({ actor, ...round }: CreateEvaluationRoundInput, { container }) => {
    if (round.evaluate_by < round.submit_by) {
      throw invalid({
        vi: "Ghi ngày cuối đánh giá sau ngày cuối nhận hồ sơ.",
        en: "Give a last day of evaluation after the last day of submission.",
      });
    }
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const year = Number(round.evaluate_by.slice(0, 4));
    const created = await ocop.asActor(actor, async (context) => {
      await managerOf(context).execute("select pg_advisory_xact_lock(hashtext(?))", [
        `ocop-round ${round.level} ${year}`,
      ]);
      const planned = await ocop.listEvaluationRounds(
        { level: round.level, year },
        { take: null },
        context,
      );
      // The law's own numbers are kept free even in the year whose early rounds it did not set.
      const legal = legalRoundsOf(year + 1).filter(({ level }) => level === round.level);
      const number = 1 + Math.max(0, ...[...planned, ...legal].map((one) => one.number));
      return ocop.createEvaluationRounds(
        { ...round, year, number, code: roundCode(round.level, year, number) },
        context,
      );
    });
    return new StepResponse(created.code);
  },
);
