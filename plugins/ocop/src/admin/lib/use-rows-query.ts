import { useMemo } from "react";
import { useSearchParams } from "react-router-dom";

const ASKED = ["date", "plan", "known_at", "measure", "dimension", "key", "offset"] as const;

/** What the address of a list behind a number asks for, as the API takes it. */
export function useRowsQuery(): Partial<Record<(typeof ASKED)[number], string>> {
  const [parameters] = useSearchParams();
  return useMemo(
    () =>
      Object.fromEntries(
        ASKED.flatMap((name) => {
          const value = parameters.get(name);
          return value === null ? [] : [[name, value]];
        }),
      ),
    [parameters],
  );
}
