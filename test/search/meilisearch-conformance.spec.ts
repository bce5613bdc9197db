import type { Logger } from "@medusajs/framework/types";
import { describe } from "vitest";
import MeilisearchSearchService from "../../plugins/catalog-search/src/providers/meilisearch/service.ts";
import { describeProvider } from "./provider-conformance.ts";

const host = process.env.OCOP_TEST_MEILISEARCH_HOST;
const apiKey = process.env.OCOP_TEST_MEILISEARCH_API_KEY;

describe.skipIf(!host)("Meilisearch, a real one", () => {
  describeProvider(async () => {
    const logger = { info: () => undefined } as unknown as Logger;
    return new MeilisearchSearchService({ logger }, { host: host ?? "", apiKey });
  });
});
