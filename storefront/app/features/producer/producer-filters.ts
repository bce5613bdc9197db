export const PRODUCERS_PAGE_SIZE = 24;

/** What the visitor asked the producer list for. */
export interface ProducerFilters {
  sector: string | null;
  commune: string | null;
  page: number;
}

/** Reads the filters from an address; null when only a made-up address can hold them. */
export function parseProducerFilters(search: URLSearchParams): ProducerFilters | null {
  const sector = search.get("sector") || null;
  const commune = search.get("commune") || null;
  const page = search.get("page") || "1";
  if (sector && !/^(I|II|III|IV|V|VI)$/.test(sector)) return null;
  if (commune && !/^\d{5}$/.test(commune)) return null;
  if (!/^[1-9]\d{0,3}$/.test(page)) return null;
  return { sector, commune, page: Number(page) };
}

/** The address of a producer list: only what differs from the plain list stands in it. */
export function producersPath({ sector, commune, page }: Partial<ProducerFilters>): string {
  const search = new URLSearchParams();
  if (sector) search.set("sector", sector);
  if (commune) search.set("commune", commune);
  if (page && page > 1) search.set("page", String(page));
  const query = search.toString();
  return query ? `/producers?${query}` : "/producers";
}
