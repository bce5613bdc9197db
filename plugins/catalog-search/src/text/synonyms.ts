export type Segment = { words: string[]; alternatives: string[][] };
export function alternativesOf(words: string[]): Segment[] {
  return words.map((word) => ({ words: [word], alternatives: [] }));
}
export function meilisearchSynonyms(): Record<string, string[]> {
  return {};
}
