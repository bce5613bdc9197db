import { useEffect, useState } from "react";

import type { Language } from "~/i18n/language";

import { suggestionOptions, type SuggestionOption } from "./suggestion-options";
import type { Suggestions } from "./types";
import { worthAsking } from "./worth-asking";

const TYPING_PAUSE_MS = 150;

/** What was answered to a question. */
interface Answer {
  q: string;
  options: SuggestionOption[];
}

/**
 * What to offer for what is typed, asked for a moment after the last key; null while nothing is known.
 * While somebody goes on typing the former answer stays, so that the list does not flicker; an answer
 * to a former question is dropped. A failure offers nothing.
 */
export function useSuggestions(language: Language, typed: string): SuggestionOption[] | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const wanted = worthAsking(typed);

  useEffect(() => {
    if (!wanted) return;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      void ask(language, wanted, controller.signal).then((options) => {
        if (!controller.signal.aborted) setAnswer(options && { q: wanted, options });
      });
    }, TYPING_PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [language, wanted]);

  if (!wanted || !answer) return null;
  const isOfTheSameWord = wanted.startsWith(answer.q) || answer.q.startsWith(wanted);
  return isOfTheSameWord ? answer.options : null;
}

async function ask(
  lang: Language,
  q: string,
  signal: AbortSignal,
): Promise<SuggestionOption[] | null> {
  try {
    const response = await fetch(`/api/suggestions?${new URLSearchParams({ q, lang })}`, {
      signal,
    });
    return response.ok ? suggestionOptions((await response.json()) as Suggestions) : null;
  } catch {
    return null;
  }
}
