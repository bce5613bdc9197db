/**
 * A message for a person whose language the server does not know: Vietnamese first. The admin shows
 * the half of its own language.
 */
export function sentence(vietnamese: string, english: string): string {
  return `${vietnamese} / ${english}`;
}
