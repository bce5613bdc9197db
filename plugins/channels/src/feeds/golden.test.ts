import { describe, expect, it } from "vitest";
import { adaptersOf } from "../adapters";
import type { FeedAdapter } from "../contract/adapter";
import type { ChannelProduct } from "../contract/channel-product";
import { sampleProduct, sampleVariant } from "../products/channel-product.fixture";
import { plainLine } from "./format/plain-text";
import {
  HOSTILE_NAMES,
  inTurn,
  readRssItems,
  readSeparated,
  wholeFile,
} from "./format/read-back.fixture";

const FEEDS = adaptersOf({ marketplaces: {} }).filter(
  (adapter): adapter is FeedAdapter => adapter.delivery === "feed",
);
const CASES = FEEDS.flatMap((adapter) =>
  adapter.formats.flatMap((format) =>
    (["vi", "en"] as const).map((language) => ({ adapter, format, language })),
  ),
);

/** One with everything, one with sizes and little else, one that would break a careless writer. */
function goldenProducts(): ChannelProduct[] {
  const [picture] = sampleProduct().pictures;
  const { certification } = sampleProduct();
  if (!picture) throw new Error("The sample product has a picture");
  return [
    sampleProduct({
      pictures: [1, 2, 3].map((number) => ({
        ...picture,
        url: `https://files.example/toi,den-${number}.jpg`,
      })),
    }),
    sampleProduct({
      id: "prod_02",
      handle: "banh-trang",
      title: { vi: "Bánh tráng Mẫu", en: null },
      url: {
        vi: "https://ocop.example/products/banh-trang",
        en: "https://ocop.example/en/products/banh-trang",
      },
      certification: { ...certification, status: "expired", star: null },
      variants: [
        sampleVariant({ sku: "QN-BT-S", gtin: null, netUnit: null, weightG: null }),
        sampleVariant({
          sku: "QN-BT-L",
          title: { vi: "Xấp 20 cái", en: "Stack of 20" },
          stock: 0,
          netQuantity: 20,
          netUnit: "piece",
        }),
      ],
    }),
    sampleProduct({
      id: "prod_03",
      title: { vi: `=Mật "ong" & <b>🐝</b> \uD83D\u0000`, en: `+"Honey" & </script>` },
      description: { vi: "Dòng 1\r\nDòng 2 ]]> & \u001F", en: "Line 1\nLine 2" },
      variants: [sampleVariant({ sku: "QN-MO-1" })],
    }),
  ];
}

async function write(
  { adapter, format, language }: (typeof CASES)[number],
  products: readonly ChannelProduct[],
): Promise<string> {
  const items = products.map((product) => adapter.map(product, { language }));
  const title = language === "vi" ? "OCOP Quảng Ngãi" : "Quảng Ngãi OCOP shop";
  const about = { title, link: "https://ocop.example", language };
  return wholeFile(format.write(inTurn(items), about));
}

const read = (format: string, text: string) =>
  format === "xml"
    ? readRssItems(text).map((item) =>
        Object.fromEntries(Object.entries(item).map(([name, value]) => [name.slice(2), value])),
      )
    : readSeparated(text, format === "csv" ? "," : "\t");

describe.each(CASES)("$adapter.id.$format.format in $language", (feed) => {
  const { adapter, format, language } = feed;

  it("is what its golden file says", async () => {
    await expect(await write(feed, goldenProducts())).toMatchFileSnapshot(
      `../adapters/${adapter.id}/golden/${language}.${format.format}`,
    );
  });

  it("gives every hostile name back to whoever reads the file", async () => {
    const products = HOSTILE_NAMES.map((name, index) =>
      sampleProduct({
        id: `prod_${index}`,
        title: { vi: name, en: name },
        variants: [sampleVariant({ sku: `S${index}` })],
      }),
    );
    const items = read(format.format, await write(feed, products));
    expect(items.map(({ id }) => id)).toEqual(products.map((_, index) => `S${index}`));
    const defused = (name: string) =>
      format.format !== "xml" && /^[=+\-@＝]/.test(name) ? `'${name}` : name;
    expect(items.map(({ title }) => title)).toEqual(
      HOSTILE_NAMES.map((name) => defused(plainLine(name))),
    );
  });

  it("is a whole file without a single item", async () => {
    expect(read(format.format, await write(feed, []))).toEqual([]);
  });
});
