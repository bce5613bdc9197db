let rows = new Uint16Array(3 * 64);
const at = (place: number): number => rows[place] ?? 0;

/**
 * Damerau-Levenshtein distance (insert, remove, replace a letter, or swap two neighbours), or
 * `limit + 1` as soon as it is known to be more than `limit`.
 */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  const width = right.length + 1;
  // One array for all calls: a word is held against every word of a vocabulary while somebody types.
  if (rows.length < 3 * width) rows = new Uint16Array(3 * width);
  let [before, last, current] = [0, width, 2 * width];
  for (let column = 0; column < width; column += 1) rows[last + column] = column;
  for (let row = 1; row <= left.length; row += 1) {
    let least = row;
    rows[current] = row;
    for (let column = 1; column < width; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(
        at(last + column) + 1,
        at(current + column - 1) + 1,
        at(last + column - 1) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1) {
        const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
        if (swapped) cost = Math.min(cost, at(before + column - 2) + 1);
      }
      rows[current + column] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    [before, last, current] = [last, current, before];
  }
  return at(last + width - 1);
}

/** How many typing errors a folded word may hold: Vietnamese syllables are short. */
export function allowedErrors(word: string): number {
  if (word.length < 3) return 0;
  return word.length < 7 ? 1 : 2;
}
