import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import type { ChannelEntry } from "../../../modules/ocop/rules/channel";
import type OcopModuleService from "../../../modules/ocop/service";
import type { Actor } from "../../../types/actor";

export type SaveChannelsInput = { actor: Actor; channels: ChannelEntry[] };

/** Enters the channels whose code is not there yet; those that are stay as staff have them. */
export const saveChannelsStep = createStep(
  "save-channels",
  async ({ actor, channels }: SaveChannelsInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const known = new Set((await ocop.listChannels({}, { take: null })).map(({ code }) => code));
    const missing = channels.filter(({ code }) => !known.has(code));
    const created = await ocop.asActor(actor, (context) => ocop.createChannels(missing, context));
    const ids = created.map(({ id }) => id);
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<OcopModuleService>(OCOP_MODULE).deleteChannels(ids);
  },
);
