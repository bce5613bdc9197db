import type { ProviderSendNotificationDTO } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";

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
  { content, to, from: sender, template }: ProviderSendNotificationDTO,
  from: string,
): MailMessage {
  if (!content?.text && !content?.html) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The notification "${template}" has no text to send`,
    );
  }
  const { subject, text, html } = content;
  return { from: sender ?? from, to, subject, text, html };
}
