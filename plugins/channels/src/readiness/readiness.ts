import type { ChannelDescription, Settings } from "../contract/adapter";
import type { ChannelProduct } from "../contract/channel-product";
import type { Issue, Readiness } from "../contract/issue";
import { notInShop, recalled } from "./issues";

/** What keeps a product from every channel, whatever it says of itself. */
function shopIssues({ published, recalled: isRecalled }: ChannelProduct): Issue[] {
  return [...(published ? [] : [notInShop()]), ...(isRecalled ? [recalled()] : [])];
}

/** Whether a product may go to an account of a channel, and what is missing; errors come first. */
export function readinessOf<Item>(
  adapter: Pick<ChannelDescription<Item>, "eligibility" | "map" | "check">,
  product: ChannelProduct,
  settings: Settings,
): Readiness {
  const why = adapter.eligibility(product);
  if (why) return { state: "not_eligible", why };
  const found = [
    ...shopIssues(product),
    ...adapter.check(adapter.map(product, settings), product, settings),
  ];
  const errors = found.filter(({ severity }) => severity === "error");
  const advice = found.filter(({ severity }) => severity === "advice");
  return errors.length === 0
    ? { state: "ready", advice }
    : { state: "needs_work", issues: [...errors, ...advice] };
}
