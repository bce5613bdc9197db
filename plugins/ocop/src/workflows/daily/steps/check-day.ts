import { MedusaError } from "@medusajs/framework/utils";
import { createStep } from "@medusajs/framework/workflows-sdk";
import { readLastDay } from "../../../daily/daily-run";
import { OCOP_MODULE } from "../../../modules/ocop";
import { civilDateAt, isCivilDate } from "../../../modules/ocop/rules/civil-date";
import type OcopModuleService from "../../../modules/ocop/service";

/**
 * A day is kept at most up to today and never behind one that was kept before.
 * @throws MedusaError invalid_data
 */
export const checkDayStep = createStep(
  "check-day",
  async ({ date }: { date: string }, { container }) => {
    const today = civilDateAt(new Date());
    if (!isCivilDate(date) || date > today) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `date: write a day up to today, for example ${today}`,
      );
    }
    const lastDay = await readLastDay(container.resolve<OcopModuleService>(OCOP_MODULE));
    if (lastDay !== null && date < lastDay) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `date: the register has been kept until ${lastDay}; choose a day from ${lastDay} to ${today}`,
      );
    }
  },
);
