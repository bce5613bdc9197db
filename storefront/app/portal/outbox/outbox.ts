/** One thing that somebody wants done: kept on the device until the shop has answered. */
export type Entry = {
  /** Names the intention: sent twice, it is done once. */
  key: string;
  producerId: string;
  consignmentId: string;
  /** Of the consignment, for the person to read. */
  code: string;
  /** Such as `accept` or `messages`: what of the consignment's API it is for. */
  path: string;
  fields: Record<string, string>;
};

/** What the shop answered; `unreachable` and `signed_out` leave the entry where it is. */
export type Answer =
  | { kind: "done" }
  | { kind: "conflict" | "refused"; message: string }
  | { kind: "unreachable" }
  | { kind: "signed_out" };

/** What became of an entry, for the person to read. */
export type Settled = {
  entry: Entry;
  answer: Exclude<Answer, { kind: "unreachable" | "signed_out" }>;
};

export type OutboxState = {
  entries: readonly Entry[];
  /** Key of the one that is being sent; null: none is. */
  sending: string | null;
  settled: readonly Settled[];
  /** The last try did not get through. */
  isStuck: boolean;
  isSignedOut: boolean;
  /** Counts what was answered, so that pages know when to load anew. */
  answered: number;
};

export const EMPTY_OUTBOX: OutboxState = {
  ...{ entries: [], sending: null, settled: [], isStuck: false, isSignedOut: false, answered: 0 },
};

/** Where entries outlive the page, as the browser's `localStorage`. */
export type Shelf = { read(): string | null; write(text: string): void };

const isEntry = (value: unknown): value is Entry =>
  typeof value === "object" &&
  value !== null &&
  ["key", "producerId", "consignmentId", "code", "path"].every(
    (name) => typeof Reflect.get(value, name) === "string",
  ) &&
  typeof Reflect.get(value, "fields") === "object";

/** What is on a shelf; what nobody of ours wrote there is nothing to send. */
function entriesIn(text: string | null): Entry[] {
  try {
    const kept: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(kept) ? kept.filter(isEntry) : [];
  } catch {
    return [];
  }
}

/**
 * Sends what is wanted, one after the other, and keeps what did not get through. Another tab may send
 * the same entries: their keys make that harmless.
 * @param send never throws
 */
export function createOutbox(shelf: Shelf, send: (entry: Entry) => Promise<Answer>) {
  /** A full or forbidden shelf: entries live as long as the page. */
  let isShelfBroken = false;
  const read = (): Entry[] => {
    try {
      return entriesIn(shelf.read());
    } catch {
      isShelfBroken = true;
      return [];
    }
  };
  let state: OutboxState = { ...EMPTY_OUTBOX, entries: read() };
  let flushing: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  const set = (change: Partial<OutboxState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  /** What another tab has put there or taken away meanwhile stays so. */
  const keep = (change: (entries: Entry[]) => Entry[]): void => {
    const kept = isShelfBroken ? [] : read();
    const entries = change(isShelfBroken ? [...state.entries] : kept);
    try {
      if (!isShelfBroken) shelf.write(JSON.stringify(entries));
    } catch {
      isShelfBroken = true;
    }
    set({ entries });
  };

  async function flushAll(producerId: string): Promise<void> {
    for (;;) {
      const entry = state.entries.find((one) => one.producerId === producerId);
      if (!entry) return;
      set({ sending: entry.key });
      const answer = await send(entry);
      const isSignedOut = answer.kind === "signed_out";
      const isStuck = isSignedOut || answer.kind === "unreachable";
      set({ sending: null, isSignedOut, isStuck });
      if (answer.kind === "unreachable" || answer.kind === "signed_out") return;
      keep((entries) => entries.filter(({ key }) => key !== entry.key));
      set({ settled: [...state.settled, { entry, answer }], answered: state.answered + 1 });
    }
  }

  /** Sends what waits for this producer; one round at a time. */
  function flush(producerId: string): Promise<void> {
    flushing ??= flushAll(producerId).finally(() => {
      flushing = null;
    });
    return flushing;
  }

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: () => state,
    /** Keeps an entry and tries to send it. */
    add: (entry: Entry): Promise<void> => {
      keep((entries) => [...entries.filter(({ key }) => key !== entry.key), entry]);
      // Good news is read by whoever goes on.
      set({ settled: state.settled.filter(({ answer }) => answer.kind !== "done") });
      return flush(entry.producerId);
    },
    flush,
    /** The person has read what became of them. */
    dismiss: () => set({ settled: [] }),
  };
}

export type Outbox = ReturnType<typeof createOutbox>;
