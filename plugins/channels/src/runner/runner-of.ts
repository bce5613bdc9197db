import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { civilDateAt } from "@ocop/ocop/catalog";
import { recordChannelSalesWorkflow } from "@ocop/ocop/workflows";
import { sessionsOf, type Sessions } from "../accounts/sessions";
import { CONNECTOR } from "../accounts/connector";
import { CHANNELS_MODULE } from "../modules/channels";
import type ChannelsModuleService from "../modules/channels/service";
import { readChannelProducts } from "../products/read-channel-products";
import { SYSTEM_CLOCK } from "./clock";
import { DEFAULT_PACE, type RunnerDeps } from "./deps";
import { importOrderInto } from "./import-orders";

/** One for each process, so that a token is not read for every call. */
const sessionsByService = new WeakMap<ChannelsModuleService, Sessions>();

export function channelsOf(container: MedusaContainer): ChannelsModuleService {
  return container.resolve<ChannelsModuleService>(CHANNELS_MODULE);
}

/** What the runner works with in the shop. */
export function runnerOf(container: MedusaContainer): RunnerDeps {
  const service = channelsOf(container);
  const { vault, settings } = service;
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const clock = SYSTEM_CLOCK;
  const sessions = sessionsByService.get(service) ?? sessionsOf(database, vault, clock.now);
  sessionsByService.set(service, sessions);
  return {
    ...{ database, vault, clock, sessions, pace: DEFAULT_PACE },
    adapterOf: (id) => service.pushAdapterOf(id),
    logger: container.resolve(ContainerRegistrationKeys.LOGGER),
    readProducts: (ids) => {
      const today = civilDateAt(clock.now());
      return readChannelProducts({ database, storefrontUrl: settings.storefrontUrl, today }, ids);
    },
    importOrder: importOrderInto(container),
    recordSales: async (channel_code, sales) => {
      await recordChannelSalesWorkflow(container).run({
        input: { actor: CONNECTOR, channel_code, source: "connector", sales },
      });
    },
  };
}
