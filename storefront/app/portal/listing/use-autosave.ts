import { useCallback, useEffect, useRef, useState } from "react";

import type { Listing, ListingContent } from "./listing";
import { mergeContents, writeBetween, type Collision } from "./listing-form";
import { keepLocalCopy, readLocalCopy } from "./local-copy";

/** As long as somebody stops between two words. */
const TYPING_PAUSE_MS = 900;
const RETRY_MS = 8_000;

export type SaveStatus =
  | { kind: "saved"; at: string | null }
  | { kind: "typing" }
  | { kind: "saving" }
  /** Kept on the device: there is no connection. */
  | { kind: "local" }
  | { kind: "refused"; message: string }
  /** Somebody must sign in again. */
  | { kind: "signed-out" };

/** The answer of the route that saves. */
export type SaveAnswer =
  | { kind: "saved"; listing: Listing }
  | { kind: "conflict"; listing: Listing }
  | { kind: "refused"; message: string };

async function send(url: string, body: object): Promise<SaveAnswer | "signed-out" | null> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (response.redirected) return "signed-out";
    if (response.status >= 500) return null;
    return (await response.json()) as SaveAnswer;
  } catch {
    return null;
  }
}

/**
 * Saves a listing as it is typed: what is not sent stands on the device, goes out when the connection is
 * back, and is brought together with what another device wrote meanwhile.
 */
export function useAutosave(loaded: Listing, url: string) {
  const [content, setContent] = useState(loaded.content);
  const [listing, setListing] = useState(loaded);
  const [status, setStatus] = useState<SaveStatus>({ kind: "saved", at: null });
  const [collisions, setCollisions] = useState<Collision[]>([]);
  // Effects and timers read these: what they see is what was typed last.
  const typed = useRef(loaded.content);
  const saved = useRef({ content: loaded.content, revision: loaded.revision });
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const running = useRef<Promise<boolean> | null>(null);
  const { id } = loaded;

  const adopt = useCallback((next: ListingContent) => {
    typed.current = next;
    setContent(next);
  }, []);

  const attempt = useCallback(async (): Promise<boolean> => {
    for (;;) {
      const sent = typed.current;
      const write = writeBetween(saved.current.content, sent);
      if (write === null) {
        keepLocalCopy(id, null);
        setStatus((now) =>
          now.kind === "saved" ? now : { kind: "saved", at: new Date().toISOString() },
        );
        return true;
      }
      setStatus({ kind: "saving" });
      const answer = await send(url, { revision: saved.current.revision, ...write });
      if (answer === null) {
        setStatus({ kind: "local" });
        clearTimeout(timer.current);
        timer.current = setTimeout(() => void flush.current(), RETRY_MS);
        return false;
      }
      if (answer === "signed-out") {
        setStatus({ kind: "signed-out" });
        return false;
      }
      if (answer.kind === "refused") {
        setStatus({ kind: "refused", message: answer.message });
        return false;
      }
      const base = saved.current.content;
      saved.current = { content: answer.listing.content, revision: answer.listing.revision };
      setListing(answer.listing);
      if (answer.kind === "saved") continue;
      const { merged, collisions: found } = mergeContents(
        base,
        typed.current,
        answer.listing.content,
      );
      adopt(merged);
      if (found.length > 0) {
        setCollisions(found);
        setStatus({ kind: "typing" });
        return false;
      }
    }
  }, [adopt, id, url]);

  const flush = useRef<() => Promise<boolean>>(() => Promise.resolve(true));
  flush.current = async () => {
    clearTimeout(timer.current);
    running.current ??= attempt().finally(() => {
      running.current = null;
    });
    return running.current;
  };

  const change = useCallback(
    (next: ListingContent) => {
      adopt(next);
      const isKept = keepLocalCopy(id, { base: saved.current.content, typed: next });
      setStatus({ kind: isKept && !navigator.onLine ? "local" : "typing" });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush.current(), TYPING_PAUSE_MS);
    },
    [adopt, id],
  );

  /** The person chose between two texts of the same field. */
  const resolve = useCallback(
    (side: "mine" | "theirs") => {
      if (side === "theirs") {
        const theirs = saved.current.content;
        const fields = Object.fromEntries(
          collisions.map(({ field }) => [field, theirs[field]]),
        ) as Partial<ListingContent>;
        adopt({ ...typed.current, ...fields });
      }
      setCollisions([]);
      void flush.current();
    },
    [adopt, collisions],
  );

  const first = useRef(loaded);
  useEffect(() => {
    const kept = readLocalCopy(id);
    if (kept && first.current.is_writable) {
      const theirs = first.current.content;
      const { merged, collisions: found } = mergeContents(kept.base, kept.typed, theirs);
      adopt(merged);
      setCollisions(found);
      if (found.length === 0) void flush.current();
    }
    const back = () => void flush.current();
    window.addEventListener("online", back);
    const waiting = timer;
    return () => {
      window.removeEventListener("online", back);
      clearTimeout(waiting.current);
    };
  }, [adopt, id]);

  // A page that was loaded anew may know of a write that this device does not.
  useEffect(() => {
    if (loaded.revision <= saved.current.revision) return;
    const base = saved.current.content;
    saved.current = { content: loaded.content, revision: loaded.revision };
    setListing(loaded);
    const { merged, collisions: found } = mergeContents(base, typed.current, loaded.content);
    adopt(merged);
    setCollisions(found);
  }, [adopt, loaded]);

  // Pictures, prices and stocks come with the page, whatever is being typed.
  const shown = { ...listing, pictures: loaded.pictures, offers: loaded.offers };
  return {
    content,
    listing: shown,
    status,
    collisions,
    change,
    resolve,
    flush: () => flush.current(),
  };
}
