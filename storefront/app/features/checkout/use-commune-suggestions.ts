import { useEffect, useState } from "react";

import type { CommuneSuggestion } from "../address/address-index";

const TYPING_PAUSE_MS = 150;

export type SuggestionState =
  { kind: "idle" } | { kind: "found"; communes: CommuneSuggestion[] } | { kind: "failed" };

const IDLE: SuggestionState = { kind: "idle" };

/** Asks for the communes of a province that match what is typed, a moment after the last key. */
export function useCommuneSuggestions(provinceCode: string, query: string): SuggestionState {
  const [state, setState] = useState<SuggestionState>(IDLE);
  const wanted = provinceCode && query.trim() ? query.trim() : "";

  useEffect(() => {
    if (!wanted) return;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      const search = new URLSearchParams({ province: provinceCode, q: wanted });
      fetch(`/api/communes?${search}`, { signal: controller.signal })
        .then(async (response) => {
          if (!response.ok) throw new Error(String(response.status));
          const answer = (await response.json()) as { communes: CommuneSuggestion[] };
          setState({ kind: "found", communes: answer.communes });
        })
        .catch(() => {
          if (!controller.signal.aborted) setState({ kind: "failed" });
        });
    }, TYPING_PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [provinceCode, wanted]);

  return wanted ? state : IDLE;
}
