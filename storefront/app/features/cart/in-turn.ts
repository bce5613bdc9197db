const tails = new Map<string, Promise<unknown>>();

/** Runs the tasks of one key one after the other, in the order they came; a failure stops none. */
export function inTurn<Result>(key: string, task: () => Promise<Result>): Promise<Result> {
  const result = (tails.get(key) ?? Promise.resolve()).then(task, task);
  const tail = result
    .catch(() => undefined)
    .finally(() => {
      if (tails.get(key) === tail) tails.delete(key);
    });
  tails.set(key, tail);
  return result;
}
