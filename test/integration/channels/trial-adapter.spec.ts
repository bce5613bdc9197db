import { signTrial, trialAdapter } from "../../support/channels/trial/adapter.ts";
import { startFakeChannel } from "../../support/channels/fake-channel.ts";
import { describeAdapter } from "./adapter-suite.ts";

describeAdapter("The channel for trials", async () => {
  const channel = await startFakeChannel();
  channel.shop.reviews = true;
  const { shop } = channel;
  const adapter = trialAdapter(channel.url);
  const changing = ["/publish", "/offers", "/withdraw"];
  return {
    adapter,
    signInQuery: { code: "agreed" },
    shown: (sku) => shop.there.filter((item) => item.sku === sku),
    writeCount: () => channel.calls.filter(({ path: asked }) => changing.includes(asked)).length,
    approveAll: () => {
      shop.review(() => "live");
    },
    failNextPublish: (fault) => {
      channel.failNext("/publish", fault);
    },
    failAtRandom: (rate, seed) => {
      channel.failAtRandom(rate, seed, ["limited", "down", "lost", "lost_after", "expired"]);
    },
    behave: channel.behave,
    webhook: () => {
      const body = Buffer.from(
        '{"event":"e1","shop":"shop-1","kind":"item","reference":"remote-7"}',
      );
      const headers = { "x-trial-signature": signTrial(body) };
      return { headers, body, eventId: "e1", shopId: "shop-1" };
    },
    stop: channel.stop,
  };
});
