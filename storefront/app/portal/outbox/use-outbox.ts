import { useSyncExternalStore } from "react";

import { languageOfPath } from "~/i18n/language";

import { createOutbox, EMPTY_OUTBOX, type Entry, type Outbox, type OutboxState } from "./outbox";
import { sendEntry } from "./send-entry";

const SHELF = "portal-outbox";

let outbox: Outbox | null = null;

/** The outbox of this browser; only where there is one, so never on the server. */
export function browserOutbox(): Outbox {
  outbox ??= createOutbox(
    {
      read: () => window.localStorage.getItem(SHELF),
      write: (text) => window.localStorage.setItem(SHELF, text),
    },
    (entry) => sendEntry(languageOfPath(window.location.pathname), entry),
  );
  return outbox;
}

const subscribe = (listener: () => void): (() => void) => browserOutbox().subscribe(listener);

/** What waits on this device and what became of the rest; empty until JavaScript runs. */
export function useOutbox(): OutboxState {
  return useSyncExternalStore(
    subscribe,
    () => browserOutbox().snapshot(),
    () => EMPTY_OUTBOX,
  );
}

/** What waits for a consignment, and whether it is on its way right now. */
export function useWaiting(consignmentId: string): { entry: Entry; isSending: boolean } | null {
  const { entries, sending } = useOutbox();
  const entry = entries.find((one) => one.consignmentId === consignmentId);
  return entry ? { entry, isSending: sending === entry.key } : null;
}
