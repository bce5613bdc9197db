import type { CreateNotificationDTO, INotificationModuleService } from "@medusajs/framework/types";

type Sent = { id: string; idempotency_key?: string | null; status?: string };
type Notification = CreateNotificationDTO & {
  resource_id: string;
  resource_type: string;
  idempotency_key: string;
};

/**
 * Sends a notification once, however often it is called with the same key; a failed one is sent
 * again. Medusa's module finds a failed one by its key but then writes how the second try ended
 * under a new id, so that it stays failed and would be sent a third time: it is handed the id. A
 * notification whose process died while sending is sent once more under a key of its own.
 * @throws what the provider could not do, as one error
 */
export async function sendOnce(
  notifications: INotificationModuleService,
  notification: Notification,
): Promise<void> {
  const again = `${notification.idempotency_key}:again`;
  const ofResource: Sent[] = await notifications.listNotifications({
    resource_id: notification.resource_id,
    resource_type: notification.resource_type,
    channel: notification.channel,
  });
  const keys: unknown[] = [notification.idempotency_key, again];
  const known = ofResource.filter(({ idempotency_key }) => keys.includes(idempotency_key));
  if (known.some(({ status }) => status === "success")) return;
  const last = known.find(({ idempotency_key }) => idempotency_key === again) ?? known[0];
  if (last?.status === "failure") {
    const retried = { ...notification, idempotency_key: last.idempotency_key, id: last.id };
    await notifications.createNotifications(retried);
    return;
  }
  await notifications.createNotifications(
    last === undefined ? notification : { ...notification, idempotency_key: again },
  );
}
