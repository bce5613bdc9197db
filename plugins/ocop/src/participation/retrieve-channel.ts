import { notFound } from "../dossier/refuse";
import type OcopModuleService from "../modules/ocop/service";
import type { RegisterContext } from "../modules/ocop/service";

/**
 * The id of the channel with a code.
 * @throws MedusaError not_found
 */
export async function channelIdOf(
  ocop: OcopModuleService,
  code: string,
  context?: RegisterContext,
): Promise<string> {
  const [channel] = await ocop.listChannels({ code }, { take: 1, select: ["id"] }, context);
  if (!channel) throw notFound("kênh bán hàng", "channel");
  return channel.id;
}
