/** A sentence for a person whose language the server does not know, Vietnamese first. */
export function inBothLanguages(vietnamese: string, english: string): string {
  return `${vietnamese} / ${english}`;
}
