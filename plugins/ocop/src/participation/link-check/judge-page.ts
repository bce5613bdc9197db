import { foldText } from "../../sheets/rules/text";
import type { NotOpened, OpenedPage } from "./open-link";

/**
 * What a look at a shop link found. verified: a page of the channel that names the producer or a product;
 * dead: it is not there any more; the others say nothing about the link: staff look at it.
 */
export type LinkFinding =
  "verified" | "dead" | "other_site" | "front_page" | "no_name" | "not_public" | "unreachable";

export type LinkExpectation = {
  /** The channel's own site; null: it has none. */
  website: string | null;
  /** Of the producer and of its products. */
  names: readonly string[];
};

/** Shorter names stand on many pages. */
const MIN_NAME_LENGTH = 5;
const GONE: readonly number[] = [404, 410];

const siteOf = (url: URL) => url.hostname.replace(/^www\./, "");

/** Whether a host is the site's or one below it. */
function isOf(url: URL, website: string): boolean {
  const site = siteOf(new URL(website));
  return siteOf(url) === site || url.hostname.endsWith(`.${site}`);
}

/** Judges a page by what stands in it; a platform that draws its pages by script tells nothing. */
export function judgePage(
  page: OpenedPage | NotOpened,
  { website, names }: LinkExpectation,
): LinkFinding {
  if (page === "not_public") return "not_public";
  if (typeof page === "string") return "unreachable";
  const { url, status, text } = page;
  if (GONE.includes(status)) return "dead";
  if (status < 200 || status > 299) return "unreachable";
  if (website === null || !isOf(url, website)) return "other_site";
  if (url.pathname === "/" && url.search === "") return "front_page";
  const folded = foldText(text);
  const isNamed = names
    .map(foldText)
    .some((name) => name.length >= MIN_NAME_LENGTH && folded.includes(name));
  return isNamed ? "verified" : "no_name";
}
