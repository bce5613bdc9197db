import { ADAPTERS } from ".";
import type { PushAdapter } from "../contract/adapter";

/** The channels that are called item by item, and so have accounts. */
export const PUSH_ADAPTERS: readonly PushAdapter[] = ADAPTERS.filter(
  (adapter): adapter is PushAdapter => adapter.delivery === "push",
);

export function pushAdapterOf(id: string): PushAdapter | null {
  return PUSH_ADAPTERS.find((adapter) => adapter.id === id) ?? null;
}
