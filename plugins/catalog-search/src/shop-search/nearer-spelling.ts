import { allowedErrors, editDistance } from "../text/edit-distance";
import { fold, wordsOf } from "../text/fold";
import { alternativesOf } from "../text/synonyms";

/** A shorter beginning of a word says too little to be taken for it. */
const MIN_PREFIX_LENGTH = 2;

/** Words of the query that a synonym stands for: they are right although no text has them. */
function understoodWords(folded: string[]): Set<string> {
  return new Set(
    alternativesOf(folded).flatMap(({ words, alternatives }) =>
      alternatives.length > 0 ? words : [],
    ),
  );
}

function nearest(word: string, candidates: Map<string, string>): string | null {
  const limit = allowedErrors(word);
  let best: { written: string; distance: number } | null = null;
  for (const [folded, written] of candidates) {
    const distance = editDistance(word, folded, limit);
    if (distance <= limit && (best === null || distance < best.distance)) {
      best = { written, distance };
    }
  }
  return best?.written ?? null;
}

function begins(candidates: Map<string, string>, word: string): boolean {
  if (word.length < MIN_PREFIX_LENGTH) return false;
  return [...candidates.keys()].some((candidate) => candidate.startsWith(word));
}

/** The words of the texts, folded, each with how it is written where it stands first. */
function wordsIn(texts: readonly string[]): Map<string, string> {
  const words = new Map<string, string>();
  for (const written of texts.flatMap(wordsOf)) {
    if (!words.has(fold(written))) words.set(fold(written), written);
  }
  return words;
}

/**
 * What somebody most likely meant who found these texts by a misspelt query: each word that is in
 * none of them, nor the beginning of a word, is replaced by the nearest one. Null when nothing is
 * misspelt.
 */
export function nearerSpelling(query: string, texts: readonly string[]): string | null {
  const typed = wordsOf(query);
  const candidates = wordsIn(texts);
  const understood = understoodWords(typed.map(fold));
  let isChanged = false;
  const words = typed.map((written) => {
    const word = fold(written);
    if (candidates.has(word) || understood.has(word) || begins(candidates, word)) return written;
    const replacement = nearest(word, candidates);
    if (replacement === null) return written;
    isChanged = true;
    return replacement;
  });
  if (!isChanged) return null;
  return words.map((written) => candidates.get(fold(written)) ?? written).join(" ");
}

/**
 * The share of the query's words, 0 to 1, that stand in the texts or are but misspelt there. A synonym
 * does not count: "garlic" is tỏi, and without its accent a commune called Tơi.
 */
export function shareFound(query: string, texts: readonly string[]): number {
  const words = wordsOf(query).map(fold);
  let missing = words;
  // One after the other: somebody with many products is mostly known by the first.
  for (const text of texts) {
    if (missing.length === 0) break;
    const candidates = wordsIn([text]);
    missing = missing.filter(
      (word) =>
        !candidates.has(word) && !begins(candidates, word) && nearest(word, candidates) === null,
    );
  }
  return words.length === 0 ? 0 : 1 - missing.length / words.length;
}
