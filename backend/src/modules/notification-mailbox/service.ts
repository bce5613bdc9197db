import { randomBytes } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types";
import { AbstractNotificationProviderService } from "@medusajs/framework/utils";
import { createTransport } from "nodemailer";
import { mailMessageOf } from "../../mail-message";
import { mailFileName } from "./file-name";

type Options = { directory: string; from: string };

/** Puts mails into a folder, each as a file that a mail program opens, where no server sends them. */
export class MailboxNotificationProvider extends AbstractNotificationProviderService {
  static override identifier = "mailbox";

  private readonly transport = createTransport({
    streamTransport: true,
    buffer: true,
    newline: "windows",
  });
  private readonly directory: string;
  private readonly from: string;

  constructor(_container: Record<string, unknown>, { directory, from }: Options) {
    super();
    this.directory = directory;
    this.from = from;
  }

  /**
   * @throws MedusaError invalid_data when the notification carries neither text nor html.
   */
  override async send(
    notification: ProviderSendNotificationDTO,
  ): Promise<ProviderSendNotificationResultsDTO> {
    const mail = mailMessageOf(notification, this.from);
    const { message, messageId } = await this.transport.sendMail(mail);
    const name = mailFileName(new Date(), mail.subject ?? "", randomBytes(3).toString("hex"));
    await mkdir(this.directory, { recursive: true });
    // Under another name until it is whole: the folder is looked into while mails arrive.
    const unfinished = path.join(this.directory, `.${name}.part`);
    await writeFile(unfinished, message, { mode: 0o600 });
    await rename(unfinished, path.join(this.directory, name));
    return { id: messageId };
  }
}
