import { main as test } from "./test.ts";

/** What the tests of the search take from the person's surroundings, under the tests' own names. */
const HANDED_ON = {
  OCOP_TEST_MEILISEARCH_HOST: "MEILISEARCH_HOST",
  OCOP_TEST_MEILISEARCH_API_KEY: "MEILISEARCH_API_KEY",
};

/**
 * `npm run test:search [-- pattern]`: the tests of the search's engines and of how well they find, on
 * the throw-away database, and on a real Meilisearch too where MEILISEARCH_HOST is set. Only these
 * tests learn of it: the other servers of a run must not write there.
 */
export async function main(patterns: string[]): Promise<void> {
  const handedOn = Object.entries(HANDED_ON).flatMap(([name, given]) => {
    const value = process.env[given];
    return value ? [[name, value] as const] : [];
  });
  await test(patterns.length > 0 ? patterns : ["test/search/"], Object.fromEntries(handedOn));
}
