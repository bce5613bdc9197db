import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types";
import { AbstractNotificationProviderService } from "@medusajs/framework/utils";
import { createTransport, type Transporter } from "nodemailer";
import { mailMessageOf } from "../../mail-message";

type Options = { url: string; from: string };

/** A mail server that does not answer must not hold up the rest; the sender tries again later. */
const TIMEOUT_MILLISECONDS = 15_000;

/** Sends a notification's subject, text and html over SMTP. */
export class SmtpNotificationProvider extends AbstractNotificationProviderService {
  static override identifier = "smtp";

  private readonly transport: Transporter;
  private readonly from: string;

  constructor(_container: Record<string, unknown>, { url, from }: Options) {
    super();
    this.transport = createTransport({
      url,
      connectionTimeout: TIMEOUT_MILLISECONDS,
      greetingTimeout: TIMEOUT_MILLISECONDS,
      socketTimeout: TIMEOUT_MILLISECONDS,
    });
    this.from = from;
  }

  /**
   * @throws MedusaError invalid_data when the notification carries neither text nor html.
   */
  override async send(
    notification: ProviderSendNotificationDTO,
  ): Promise<ProviderSendNotificationResultsDTO> {
    const sent: { messageId: string } = await this.transport.sendMail(
      mailMessageOf(notification, this.from),
    );
    return { id: sent.messageId };
  }
}
