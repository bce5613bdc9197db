import type { ChannelDescription, Settings } from "../contract/adapter";
import type { ChannelProduct } from "../contract/channel-product";
import type { Issue, Readiness } from "../contract/issue";
import { notInShop, recalled } from "./issues";

/** What keeps a product from every channel, whatever it says of itself. */
function shopIssues({ published, recalled: isRecalled }: ChannelProduct): Issue[] {
  return [...(published ? [] : [notInShop()]), ...(isRecalled ? [recalled()] : [])];
}

/** The item of a product at a channel, and whether it may go there; null: it can never be one. */
export type Examined<Item> = { readiness: Readiness; item: Item | null };

/** Maps a product for an account of a channel and looks for what is missing; errors come first. */
export function examine<Item>(
  adapter: Pick<ChannelDescription<Item>, "eligibility" | "map" | "check">,
  product: ChannelProduct,
  settings: Settings,
): Examined<Item> {
  const why = adapter.eligibility(product);
  if (why) return { readiness: { state: "not_eligible", why }, item: null };
  const item = adapter.map(product, settings);
  const found = [...shopIssues(product), ...adapter.check(item, product, settings)];
  const errors = found.filter(({ severity }) => severity === "error");
  const advice = found.filter(({ severity }) => severity === "advice");
  const readiness: Readiness =
    errors.length === 0
      ? { state: "ready", advice }
      : { state: "needs_work", issues: [...errors, ...advice] };
  return { readiness, item };
}

/** Whether a product may go to an account of a channel, and what is missing. */
export function readinessOf<Item>(
  adapter: Pick<ChannelDescription<Item>, "eligibility" | "map" | "check">,
  product: ChannelProduct,
  settings: Settings,
): Readiness {
  return examine(adapter, product, settings).readiness;
}
