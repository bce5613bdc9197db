/** Repeatable choices: the same handle and label always give the same answer. */
export interface Seed {
  /** A number in [0, 1). */
  fraction(label: string): number;
  pick<T>(label: string, choices: readonly [T, ...T[]]): T;
  /** A whole number from `least` to `most`, both included. */
  count(label: string, least: number, most: number): number;
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  // FNV leaves neighbouring inputs close together; the final mix spreads them.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

export function createSeed(handle: string): Seed {
  const fraction = (label: string) => fnv1a(`${handle}\n${label}`) / 2 ** 32;
  return {
    fraction,
    pick: (label, choices) => choices[Math.floor(fraction(label) * choices.length)] ?? choices[0],
    count: (label, least, most) => least + Math.floor(fraction(label) * (most - least + 1)),
  };
}
