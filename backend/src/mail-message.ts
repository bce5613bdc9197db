import type { ProviderSendNotificationDTO } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { templateText } from "./template-text";

/** What a mail consists of, as nodemailer takes it. */
export type MailMessage = {
  from: string;
  to: string;
  subject: string | undefined;
  text: string | undefined;
  html: string | undefined;
};

/**
 * The mail of a notification; `from` is the sender when the notification names none.
 * @throws MedusaError invalid_data when the notification carries neither text nor html.
 */
export function mailMessageOf(
  notification: ProviderSendNotificationDTO,
  from: string,
): MailMessage {
  const { content, to, from: sender, template } = notification;
  const hasOwnWords = Boolean(content?.text) || Boolean(content?.html);
  const words = hasOwnWords ? content : templateText(notification);
  if (!words) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The notification "${template}" has no text to send`,
    );
  }
  const { subject, text, html } = { html: undefined, ...words };
  return { from: sender ?? from, to, subject, text, html };
}
