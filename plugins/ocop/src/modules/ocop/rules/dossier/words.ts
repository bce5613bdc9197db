/** A sentence or name in both languages. */
export type Words = { vi: string; en: string };
