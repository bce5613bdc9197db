import type { ListingContent } from "./listing";

/** What was typed on this device and not sent yet, with the words that it was typed upon. */
export type LocalCopy = { base: ListingContent; typed: ListingContent };

const keyOf = (id: string) => `listing:${id}`;

/** What this device kept of a listing; null when it kept nothing, or forbids to keep. */
export function readLocalCopy(id: string): LocalCopy | null {
  try {
    const kept = window.localStorage.getItem(keyOf(id));
    return kept === null ? null : (JSON.parse(kept) as LocalCopy);
  } catch {
    return null;
  }
}

/** Keeps what was typed until it is sent; null forgets it. Says whether the device took it. */
export function keepLocalCopy(id: string, copy: LocalCopy | null): boolean {
  try {
    if (copy === null) window.localStorage.removeItem(keyOf(id));
    else window.localStorage.setItem(keyOf(id), JSON.stringify(copy));
    return true;
  } catch {
    // Private windows and full devices: sending still saves it.
    return false;
  }
}
