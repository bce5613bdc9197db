import type { ChannelProduct } from "../../../../plugins/channels/src/contract/channel-product.ts";
import type { Issue } from "../../../../plugins/channels/src/contract/issue.ts";

export type TrialItem = {
  sku: string;
  title: string;
  stars: number | null;
  pictures: string[];
  priceVnd: number | null;
  stock: number;
};

export const MAX_TITLE_LENGTH = 120;

export function mapTrial(product: ChannelProduct): TrialItem {
  const [first] = product.variants;
  return {
    sku: first?.sku ?? "",
    title: product.title.vi,
    stars: product.certification.star,
    pictures: product.pictures.map(({ url }) => url),
    priceVnd: first?.priceVnd ?? null,
    stock: first?.stock ?? 0,
  };
}

export function checkTrial({ title, priceVnd }: TrialItem): Issue[] {
  const issues: Issue[] = [];
  if (title.length > MAX_TITLE_LENGTH) {
    issues.push({
      ...{ code: "title_too_long", severity: "error", field: "title_vi" },
      message: {
        vi: `Tên dài ${title.length} chữ, kênh nhận nhiều nhất ${MAX_TITLE_LENGTH}.`,
        en: `The name has ${title.length} letters; the channel takes at most ${MAX_TITLE_LENGTH}.`,
      },
      fix: { vi: "Rút ngắn tên sản phẩm.", en: "Shorten the product's name." },
    });
  }
  if (priceVnd === null) {
    issues.push({
      ...{ code: "price_missing", severity: "error", field: "variants" },
      message: { vi: "Chưa có giá bán.", en: "There is no price yet." },
      fix: { vi: "Ghi giá bán.", en: "Write the price." },
    });
  }
  return issues;
}
