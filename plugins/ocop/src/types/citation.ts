/** A public source of a fact, as it is cited in each language. */
export type Citation = { citation_vi: string; citation_en: string; url: string | null };
