import type { SearchTypes } from "@medusajs/framework/types";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeFacets } from "./conformance/facets.ts";
import { describeFilters } from "./conformance/filters.ts";
import { describeHits } from "./conformance/hits.ts";
import { DOCUMENTS } from "./conformance/sample-index.ts";
import { describeSeveral } from "./conformance/several.ts";
import { tested } from "./conformance/tested.ts";
import { describeWords } from "./conformance/words.ts";
import { describeWrites } from "./conformance/writes.ts";

/** What any engine behind Medusa's Search Module has to do for us, whatever it is made of. */
export function describeProvider(connect: () => Promise<SearchTypes.ISearchProvider>): void {
  let provider: SearchTypes.ISearchProvider;
  const context = tested(() => provider);
  const { index, done, write, ask } = context;

  beforeAll(async () => {
    provider = await connect();
    await done(provider.upsertIndex({ index }));
    await write();
  });
  afterAll(async () => {
    await done(provider.deleteIndex({ index: index.physical_name }));
  });

  describeWords(context);
  describeFilters(context);
  describeHits(context);
  describeFacets(context);
  describeSeveral(context);

  it("answers several queries in their order", async () => {
    const queries = ["toi", "que"].map((q) => ({ index, q, attributes_to_retrieve: ["id"] }));
    const many = await provider.searchMany?.(queries);
    expect(many?.map(({ hits }) => hits[0]?.id)).toEqual(["garlic", "cinnamon"]);
  });

  it("says NOT_FOUND for an index that is not there, so that the module looks again", async () => {
    const missing = { ...index, physical_name: "conformance_missing" };
    await expect(ask({ index: missing })).rejects.toHaveProperty("type", "not_found");
    const late = provider.upsertDocuments({
      index: missing.physical_name,
      definition: index,
      documents: DOCUMENTS,
    });
    await expect(late).rejects.toHaveProperty("type", "not_found");
  });

  it("lets a missing index be deleted", async () => {
    await done(provider.deleteIndex({ index: "conformance_missing" }));
  });

  // Last: these change what the others read.
  describeWrites(context);
}
