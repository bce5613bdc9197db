import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { Modules } from "@medusajs/framework/utils";
import { sendOnce } from "../daily/send-notification";
import { CERTIFICATION_STATUS_CHANGED, type CertificationStatusChanged } from "../events";
import { OCOP_MODULE } from "../modules/ocop";
import type OcopModuleService from "../modules/ocop/service";

/** The changes that take the stars off a product; of what is still to come the reminders speak. */
const WORDS: Partial<Record<CertificationStatusChanged["to_status"], { title: string }>> = {
  expired: { title: "Hết hạn công nhận / Recognition expired" },
  revoked: { title: "Đã thu hồi công nhận / Recognition revoked" },
};

/** Tells the staff in the admin's bell that a product has lost its stars, once for each change. */
export default async function ringBell({
  event: { data: change },
  container,
}: SubscriberArgs<CertificationStatusChanged>): Promise<void> {
  const words = WORDS[change.to_status];
  if (words === undefined) return;
  const { name } = await container
    .resolve<OcopModuleService>(OCOP_MODULE)
    .retrieveRegisteredProduct(change.registered_product_id, { select: ["id", "name"] });
  const day = change.changed_on.split("-").reverse().join("/");
  await sendOnce(container.resolve(Modules.NOTIFICATION), {
    to: "",
    channel: "feed",
    template: "admin-ui",
    data: { title: words.title, description: `${name} · ${day}` },
    resource_id: change.transition_id,
    resource_type: "ocop_status_transition",
    idempotency_key: `ocop-status:${change.transition_id}:${change.from_status}`,
  });
}

export const config: SubscriberConfig = { event: CERTIFICATION_STATUS_CHANGED };
