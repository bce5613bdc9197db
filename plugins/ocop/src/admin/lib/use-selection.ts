import { useCallback, useMemo, useState } from "react";

export type Selection<Row> = {
  rows: Row[];
  has(row: Row): boolean;
  /** Takes rows in, or out. */
  set(rows: readonly Row[], isChosen: boolean): void;
};

/** Rows that a person has chosen, kept while they page and filter. */
export function useSelection<Row>(keyOf: (row: Row) => string): Selection<Row> {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Row>>(new Map());
  const set = useCallback(
    (rows: readonly Row[], isChosen: boolean) =>
      setChosen((before) => {
        const after = new Map(before);
        for (const row of rows) {
          if (isChosen) after.set(keyOf(row), row);
          else after.delete(keyOf(row));
        }
        return after;
      }),
    [keyOf],
  );
  return useMemo(
    () => ({ rows: [...chosen.values()], has: (row) => chosen.has(keyOf(row)), set }),
    [chosen, keyOf, set],
  );
}
