export function formerNamesOf(_code: string): string[] {
  return [];
}
