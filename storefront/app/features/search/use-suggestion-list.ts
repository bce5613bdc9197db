import { useCallback, useState } from "react";

import type { SuggestionList } from "./suggestion-list";

/**
 * The rows of the search box, which are no part of every page: only who goes into the field needs
 * them, so `load` asks for them then. Null before; when they cannot be had, the form still searches.
 */
export function useSuggestionList(): {
  SuggestionList: typeof SuggestionList | null;
  load: () => void;
} {
  const [component, setComponent] = useState<typeof SuggestionList | null>(null);
  const load = useCallback(() => {
    import("./suggestion-list").then(
      (module) => setComponent(() => module.SuggestionList),
      () => undefined,
    );
  }, []);
  return { SuggestionList: component, load };
}
