/** A message for a person whose language the server does not know: Vietnamese first. */
export function sentence(vietnamese: string, english: string): string {
  return `${vietnamese} / ${english}`;
}
