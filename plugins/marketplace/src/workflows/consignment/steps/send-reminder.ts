import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { reminderMail } from "../../../consignments/reminder-mail";
import type { WaitingConsignment } from "../../../consignments/waiting";
import { REMIND_AFTER_HOURS } from "../../../rules/acceptance";
import { sentence } from "@ocop/ocop/http";

export type Reminder = WaitingConsignment & {
  /** Which letter it is, from 1. */
  number: number;
};

/**
 * Writes to the producer, and to the staff in the admin's bell when the answer is late. What was sent
 * under the same key is not sent again.
 */
export const sendReminderStep = createStep(
  "send-reminder",
  async ({ number, ...waiting }: Reminder, { container }) => {
    const notifications = container.resolve(Modules.NOTIFICATION);
    const resource = { resource_id: waiting.id, resource_type: "ocop_consignment" };
    const key = `ocop-consignment:${waiting.id}:${number}`;
    const mail = reminderMail(number, {
      code: waiting.code,
      producerName: waiting.producer_name,
      acceptBy: new Date(waiting.accept_by),
      items: waiting.items,
    });
    const letters = waiting.emails.map((to) => ({
      ...resource,
      to,
      channel: "email",
      template: "ocop-consignment-waiting",
      content: mail,
      idempotency_key: `${key}:${to}`,
    }));
    const bell = {
      ...resource,
      to: "",
      channel: "feed",
      template: "admin-ui",
      data: {
        title: sentence("Quá hạn xác nhận đơn", "Order not accepted in time"),
        description: `${waiting.code} · ${waiting.producer_name}`,
      },
      idempotency_key: `${key}:staff`,
    };
    const all = number < REMIND_AFTER_HOURS.length ? letters : [...letters, bell];
    if (all.length > 0) await notifications.createNotifications(all);
    return new StepResponse(all.length);
  },
);
