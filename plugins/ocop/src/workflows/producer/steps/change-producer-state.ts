import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import {
  mayChangeState,
  nextProducerStates,
  type ProducerState,
} from "../../../modules/ocop/rules/producer-state";
import type OcopModuleService from "../../../modules/ocop/service";
import { managerOf } from "../../../modules/ocop/service";
import { civilDateAt, type CivilDate } from "../../../modules/ocop/rules/civil-date";
import { invalid } from "../../../dossier/refuse";
import { holdProducer, type HeldProducer } from "../../../register/held-producer";
import { refuseIfChanged, type Expectation, type WriteScope } from "../../../register/scope";
import { sentence } from "../../../sentence";

export type ChangeProducerStateInput = WriteScope &
  Expectation & {
    id: string;
    state: ProducerState;
    reason: string;
    /** From which day it holds; null: today. Figures of days since then differ. */
    effectiveOn: CivilDate | null;
  };

const STATE_NAMES: Record<ProducerState, [vi: string, en: string]> = {
  applied: ["chờ duyệt", "applied"],
  active: ["đang hoạt động", "active"],
  suspended: ["tạm ngừng", "suspended"],
  closed: ["đã đóng", "closed"],
};

function refuseWay({ name, state: from }: HeldProducer, to: ProducerState): void {
  if (mayChangeState(from, to)) return;
  const words = (language: 0 | 1) =>
    nextProducerStates(from)
      .map((state) => `“${STATE_NAMES[state][language]}”`)
      .join(language === 0 ? " hoặc " : " or ");
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    sentence(
      `“${name}” ${STATE_NAMES[from][0]}: chỉ chuyển được sang ${words(0)}.`,
      `“${name}” is ${STATE_NAMES[from][1]}: it can only become ${words(1)}.`,
    ),
  );
}

/**
 * Moves a producer to another state and writes down who, when and why.
 * @throws MedusaError not_found, not_allowed (no such way), conflict, invalid_data (a day to come).
 */
export const changeProducerStateStep = createStep(
  "change-producer-state",
  async (input: ChangeProducerStateInput, { container }) => {
    const { id, actor, state, reason } = input;
    if (input.effectiveOn !== null && input.effectiveOn > civilDateAt(new Date())) {
      throw invalid({
        vi: "Ngày có hiệu lực không thể sau hôm nay: ghi khi việc đã xảy ra.",
        en: "The day it holds from cannot be after today: record it once it has happened.",
      });
    }
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    await ocop.asActor({ ...actor, reason }, async (context) => {
      const held = await holdProducer(id, input, context);
      await refuseIfChanged({ table: "producer", id }, input, context);
      refuseWay(held, state);
      // The trigger that writes the versions reads it (docs/decisions/015).
      await managerOf(context).execute("select set_config('ocop.effective_on', ?, true)", [
        input.effectiveOn ?? "",
      ]);
      await ocop.updateProducers({ id, state }, context);
      await ocop.createProducerStateChanges(
        {
          producer_id: id,
          from_state: held.state,
          to_state: state,
          reason,
          effective_on: input.effectiveOn,
          actor_id: actor.id,
          actor_name: actor.name,
        },
        context,
      );
    });
    return new StepResponse({ id });
  },
);
