import type { PackSources } from "../../contract/adapter";
import type { ChannelProduct, ProductDocument } from "../../contract/channel-product";
import { plainFileName } from "../pack/file-name";
import { papersFor, papersOf } from "./papers";
import type { Retailer } from "./retailers";
import type { ZipEntry } from "./zip";

type Paper = { folder: string; document: ProductDocument };

/** The papers that go to a chain, each once: several products may share one of the producer. */
export function papersToSend(retailer: Retailer, products: readonly ChannelProduct[]): Paper[] {
  const papers = new Map<string, Paper>();
  for (const product of products) {
    for (const { type } of papersFor(retailer, product)) {
      for (const document of papersOf(product, type)) {
        const shared = papers.has(document.id);
        const folder = shared ? "co-so" : plainFileName(product.handle, "san-pham");
        papers.set(document.id, { folder, document });
      }
    }
  }
  return [...papers.values()];
}

/** The files of the papers, read one after the other; a paper without a file is left out. */
export async function* documentEntries(
  retailer: Retailer,
  products: readonly ChannelProduct[],
  sources: PackSources,
): AsyncGenerator<ZipEntry> {
  const counts = new Map<string, number>();
  for (const { folder, document } of papersToSend(retailer, products)) {
    const file = await sources.document(document.id);
    if (file === null) continue;
    const base = `ho-so/${folder}/${plainFileName(document.type, "giay")}`;
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    const ending = plainFileName(file.extension, "bin");
    yield { name: `${base}${count > 1 ? `-${count}` : ""}.${ending}`, content: file.content };
  }
}
