import { parse } from "csv-parse/sync";
import { SaxesParser } from "saxes";

/** An element as a strict parser of XML 1.0 reads it; text of elements within it is theirs. */
export type ReadElement = { name: string; text: string; children: ReadElement[] };

/** @throws where the text is not well-formed XML 1.0 with namespaces. */
export function readXml(text: string): ReadElement {
  const root: ReadElement = { name: "", text: "", children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => {
    const element: ReadElement = { name, text: "", children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (part) => {
    const element = open.at(-1);
    if (element) element.text += part;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(text).close();
  return root;
}

/** The items of an RSS file: their elements' texts by name. */
export function readRssItems(text: string): Record<string, string>[] {
  const channel = readXml(text).children[0]?.children[0];
  return (channel?.children ?? [])
    .filter(({ name }) => name === "item")
    .map(({ children }) =>
      Object.fromEntries(
        children.map((child) => [
          child.name,
          child.children.length > 0 ? child.children.map((one) => one.text).join(":") : child.text,
        ]),
      ),
    );
}

/** The lines of a file of separated values as records, read strictly. */
export function readSeparated(text: string, delimiter: "," | "\t"): Record<string, string>[] {
  return parse(text, { columns: true, delimiter, relax_column_count: false });
}

/** All chunks of a file. */
export async function wholeFile(chunks: AsyncIterable<string>): Promise<string> {
  const parts: string[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return parts.join("");
}

/** Items one after the other, as a writer takes them. */
export async function* inTurn<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

/** Names that break a careless writer. */
export const HOSTILE_NAMES = [
  `Tỏi "đen" & 'trắng' <b>`,
  "</script><script>alert(1)</script>",
  '=HYPERLINK("http://x","y")',
  "+84 905",
  "-1+1",
  "@SUM(1)",
  "\t=1+1",
  "＝1+1",
  "Mật ong 🐝 rừng 👩‍🌾",
  "a\u0000b\u0008c\u001Fd\u007Fe\uFFFEf",
  "nửa \uD83D chữ",
  "dòng 1\r\ndòng 2\u2028dòng 3\ttab",
  "]]> <!-- -- --> <?php ?> %20 &amp;",
  "e\u0301 NFD và \u202Erev\u202C",
] as const;
