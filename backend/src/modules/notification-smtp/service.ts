import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types";
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils";
import { createTransport, type Transporter } from "nodemailer";

type Options = { url: string; from: string };

/** Sends a notification's subject, text and html over SMTP. */
export class SmtpNotificationProvider extends AbstractNotificationProviderService {
  static override identifier = "smtp";

  private readonly transport: Transporter;
  private readonly from: string;

  constructor(_container: Record<string, unknown>, { url, from }: Options) {
    super();
    this.transport = createTransport(url);
    this.from = from;
  }

  /**
   * @throws MedusaError invalid_data when the notification carries neither text nor html.
   */
  override async send(
    notification: ProviderSendNotificationDTO,
  ): Promise<ProviderSendNotificationResultsDTO> {
    const { content, to, from } = notification;
    if (!content?.text && !content?.html) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `The notification "${notification.template}" has no text to send`,
      );
    }
    const sent: { messageId: string } = await this.transport.sendMail({
      from: from ?? this.from,
      to,
      subject: content.subject,
      text: content.text,
      html: content.html,
    });
    return { id: sent.messageId };
  }
}
