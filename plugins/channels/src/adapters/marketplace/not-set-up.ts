import type { PushAdapter } from "../../contract/adapter";
import { ChannelFault } from "../../contract/result";
import type { MarketplaceDescription } from "./marketplace-description";

/**
 * A marketplace at which the province has no app yet: it shows what a product lacks for it, and nobody
 * can connect a shop there.
 */
export function notSetUp(description: MarketplaceDescription): PushAdapter {
  const refuse = (): never => {
    throw new ChannelFault("bad_request", `The province has no app at ${description.name.en} yet.`);
  };
  const refuseLater = async (): Promise<never> => refuse();
  return {
    ...description,
    isSetUp: false,
    signIn: {
      authorizationUrl: refuse,
      exchange: refuseLater,
      refresh: refuseLater,
      revoke: refuseLater,
    },
    publish: refuseLater,
    updateOffers: refuseLater,
    withdraw: refuseLater,
    find: refuseLater,
    poll: refuseLater,
    orders: refuseLater,
    readWebhook: () => null,
  } as PushAdapter;
}
