import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Whether JavaScript runs on the page; false in the server's HTML and the first paint. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
