import type { FeedAbout } from "../../contract/adapter";
import { xmlElement, xmlText, type XmlElement } from "./xml";

/** Of Google's attributes, which Meta reads too. */
const NAMESPACE = "http://base.google.com/ns/1.0";

/** An RSS 2.0 file with an item for each list of elements, in chunks as they come. */
export async function* rssFeed(
  items: AsyncIterable<readonly XmlElement[]>,
  { title, link, language }: FeedAbout,
): AsyncGenerator<string> {
  yield (
    `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:g="${NAMESPACE}">\n<channel>\n` +
    `<title>${xmlText(title)}</title>\n<link>${xmlText(link)}</link>\n` +
    `<description>${xmlText(title)}</description>\n<language>${language}</language>\n`
  );
  for await (const elements of items) yield `${xmlElement(["item", elements])}\n`;
  yield "</channel>\n</rss>\n";
}
