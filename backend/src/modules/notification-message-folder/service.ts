import { randomBytes } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types";
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils";
import { templateText } from "../../template-text";

/**
 * Puts text messages into a folder, each as a file with the number on its first line, where no carrier
 * sends them. A carrier's provider takes its place on the channel "sms" and gets the same: the number,
 * the text, the template's name and its facts in `data`.
 */
export class MessageFolderNotificationProvider extends AbstractNotificationProviderService {
  static override identifier = "message-folder";

  private readonly directory: string;

  constructor(_container: Record<string, unknown>, { directory }: { directory: string }) {
    super();
    this.directory = directory;
  }

  /**
   * @throws MedusaError invalid_data when the notification has no text.
   */
  override async send(
    notification: ProviderSendNotificationDTO,
  ): Promise<ProviderSendNotificationResultsDTO> {
    const { to, template, content } = notification;
    const text = content?.text ?? templateText(notification)?.text;
    if (!text) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `The notification "${template}" has no text to send`,
      );
    }
    const time = new Date().toISOString().replaceAll(":", "-");
    const name = `${time} ${template.replace(/[^\w-]+/g, " ")} ${randomBytes(3).toString("hex")}.txt`;
    await mkdir(this.directory, { recursive: true });
    // Under another name until it is whole: the folder is looked into while messages arrive.
    const unfinished = path.join(this.directory, `.${name}.part`);
    await writeFile(unfinished, `${to}\n\n${text}\n`, { mode: 0o600 });
    await rename(unfinished, path.join(this.directory, name));
    return { id: name };
  }
}
