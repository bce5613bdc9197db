import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { sendReminders } from "../../../daily/send-reminders";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";
import { publicAddressesOf } from "../../../public-addresses";

/** A mail cannot be taken back; what could not be sent waits in its row. */
export const sendRemindersStep = createStep(
  "send-reminders",
  async ({ date }: { date: string }, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const sent = await sendReminders(ocop, {
      notifications: container.resolve(Modules.NOTIFICATION),
      addresses: publicAddressesOf(container),
      date,
    });
    return new StepResponse(sent);
  },
);
