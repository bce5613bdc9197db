import { foldedWordsOf } from "./fold";
import { SHORTHANDS, SYNONYMS, TRANSLATIONS } from "./synonym-groups";

/**
 * A part of a query: its folded words, and what else may stand in their place, each a list of folded
 * words. A word that has no synonym is a segment of its own without alternatives.
 */
export type Segment = { words: string[]; alternatives: string[][] };

const foldPhrase = (phrase: string) => foldedWordsOf(phrase).join(" ");

/** From a folded phrase to the folded phrases that may stand for it, in the order of the lists. */
function collect(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (words: readonly string[], means: readonly string[]) => {
    for (const phrase of words.map(foldPhrase)) {
      const others = found.get(phrase) ?? new Set<string>();
      for (const other of means.map(foldPhrase)) if (other !== phrase) others.add(other);
      found.set(phrase, others);
    }
  };
  for (const { words } of SYNONYMS) add(words, words);
  for (const { words, means } of [...SHORTHANDS, ...TRANSLATIONS]) add(words, means);
  return found;
}

const ALTERNATIVES = collect();
const LONGEST = Math.max(...[...ALTERNATIVES.keys()].map((phrase) => phrase.split(" ").length));

/**
 * The synonyms as Meilisearch's settings take them: each folded word or phrase with all that may
 * stand for it, also folded. Meilisearch does not follow synonyms of synonyms.
 */
export function meilisearchSynonyms(): Record<string, string[]> {
  return Object.fromEntries([...ALTERNATIVES].map(([phrase, others]) => [phrase, [...others]]));
}

function segmentAt(words: string[], start: number): Segment {
  for (let length = Math.min(LONGEST, words.length - start); length > 0; length -= 1) {
    const own = words.slice(start, start + length);
    const others = ALTERNATIVES.get(own.join(" "));
    if (others) return { words: own, alternatives: [...others].map((other) => other.split(" ")) };
  }
  return { words: words.slice(start, start + 1), alternatives: [] };
}

/**
 * A query's folded words in segments, from left to right, each the longest phrase that has synonyms:
 * "black garlic" is one segment, not one of garlic after "black". Put together, the segments' words
 * are the query again.
 */
export function alternativesOf(words: string[]): Segment[] {
  const segments: Segment[] = [];
  for (let start = 0; start < words.length;) {
    const segment = segmentAt(words, start);
    segments.push(segment);
    start += segment.words.length;
  }
  return segments;
}
