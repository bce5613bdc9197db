import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import { endProblem, type EndProblem } from "../../../modules/ocop/rules/recall";
import type OcopModuleService from "../../../modules/ocop/service";
import { notNow, refused } from "../../../monitoring/refusals";
import { lockRecall } from "../../../monitoring/rows-in-area";
import type { StaffWrite } from "../../../monitoring/staff-write";

export type EndRecallInput = StaffWrite & { id: string; ended_on: string; note: string };

const SENTENCES: Record<EndProblem, [vietnamese: string, english: string]> = {
  ended_in_future: [
    "Ngày kết thúc (ended_on) cần là hôm nay hoặc trước đó.",
    "The day it ended (ended_on) is today or earlier.",
  ],
  ended_before_announced: [
    "Ngày kết thúc (ended_on) cần từ ngày công bố trở đi.",
    "The day it ended (ended_on) is the day of its announcement or later.",
  ],
};

/**
 * Ends a recall in one transaction.
 * @throws MedusaError not_found, conflict when it has ended before, invalid_data.
 */
export const endRecallStep = createStep(
  "end-recall",
  async ({ id, ended_on, note, ...write }: EndRecallInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    await ocop.asActor(write.actor, async (context) => {
      const recall = await lockRecall(context, id, write.unitCodes);
      if (recall.ended_on !== null) {
        throw notNow(
          "Lệnh thu hồi này đã kết thúc: tải lại trang để xem.",
          "This recall has ended before: reload the page to see it.",
        );
      }
      const problem = endProblem(
        { announcedOn: recall.announced_on, endedOn: ended_on },
        write.today,
      );
      if (problem) throw refused(...SENTENCES[problem]);
      await ocop.updateRecalls({ id, ended_on, end_note: note }, context);
    });
    return new StepResponse(id);
  },
);
