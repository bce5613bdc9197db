import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** What the register calls a channel, in both languages. */
export type ChannelName = { vi: string; en: string };
export type ChannelNames = ReadonlyMap<string, ChannelName>;

type Row = { code: string; name_vi: string; name_en: string };

/** The names of channels by their codes, also of those that are closed. */
export async function readChannelNames(
  container: MedusaContainer,
  codes: readonly string[],
): Promise<ChannelNames> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "channel",
    fields: ["code", "name_vi", "name_en"],
    filters: { code: [...new Set(codes)] },
  });
  return new Map((data as Row[]).map(({ code, name_vi: vi, name_en: en }) => [code, { vi, en }]));
}

/** A code that the register does not know speaks for itself. */
export const channelNameIn = (names: ChannelNames, code: string): ChannelName =>
  names.get(code) ?? { vi: code, en: code };
