const PAGE_SIZE = 50;
const MAX_PAGES = 1_000;

/** Collects the handles of a whole list, page after page. */
export async function inPages(
  fetchPage: (limit: number, offset: number) => Promise<{ handles: string[]; count: number }>,
): Promise<string[]> {
  const all: string[] = [];
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const { handles, count } = await fetchPage(PAGE_SIZE, page * PAGE_SIZE);
    all.push(...handles);
    if (handles.length === 0 || all.length >= count) break;
  }
  return all;
}
