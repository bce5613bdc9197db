import { allowedErrors, editDistance } from "../../text/edit-distance";

const MAX_SPELLINGS = 12;

/**
 * The words of a vocabulary that each of the given words may have been meant to be, the nearest
 * first and itself among them when it is known; null when for one of them there is none.
 */
export function likelySpellings(words: string[], vocabulary: readonly string[]): string[][] | null {
  const found = words.map((word) => {
    const limit = allowedErrors(word);
    return vocabulary
      .map((term) => ({ term, distance: editDistance(word, term, limit) }))
      .filter(({ distance }) => distance <= limit)
      .sort((left, right) => left.distance - right.distance || (left.term < right.term ? -1 : 1))
      .slice(0, MAX_SPELLINGS)
      .map(({ term }) => term);
  });
  return found.every((spellings) => spellings.length > 0) ? found : null;
}
