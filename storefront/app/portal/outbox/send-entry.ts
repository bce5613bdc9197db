import { pathIn, type Language } from "~/i18n/language";

import type { Answer, Entry } from "./outbox";

/** A slow line may take its time; what comes later than that is sent again under the same key. */
const PATIENCE_MILLISECONDS = 20_000;

/** Sends an entry through the page's own server; never throws. */
export async function sendEntry(language: Language, entry: Entry): Promise<Answer> {
  if (!navigator.onLine) return { kind: "unreachable" };
  const { key, consignmentId, path, fields } = entry;
  try {
    const response = await fetch(pathIn(language, "/producer/outbox"), {
      method: "POST",
      body: new URLSearchParams({ ...fields, consignment_id: consignmentId, path, key }),
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    });
    // The way to the sign-in page.
    if (response.type === "opaqueredirect") return { kind: "signed_out" };
    if (!response.ok) return { kind: "unreachable" };
    return (await response.json()) as Answer;
  } catch {
    return { kind: "unreachable" };
  }
}
