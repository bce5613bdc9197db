import type { ChannelProduct, ProductCertification } from "../../../contract/channel-product";

/** "OCOP 4 sao" while the recognition shows stars; null: it does not. */
export function starWordsOf({ star }: ProductCertification): string | null {
  return star === null ? null : `OCOP ${star} sao`;
}

/**
 * Paragraphs of a description in Vietnamese, the language of all three marketplaces. Neither telephone
 * nor address of a page: they refuse what leads buyers away.
 */
export function descriptionOf(product: ChannelProduct): string[] {
  const { certification, producer, shelfLifeDays } = product;
  const line = (label: string, words: string | null | undefined) =>
    words === null || words === undefined || words.trim() === "" ? null : `${label}: ${words}`;
  const place = producer.commune ? `${producer.commune.name}, tỉnh Quảng Ngãi` : "tỉnh Quảng Ngãi";
  return [
    product.subtitle.vi,
    product.description.vi,
    line("Thành phần", product.ingredients?.vi),
    line("Thông tin cảnh báo dị ứng", product.allergens?.vi),
    line("Bảo quản", product.storage?.vi),
    line(
      "Hạn sử dụng",
      shelfLifeDays === null ? null : `${shelfLifeDays} ngày kể từ ngày sản xuất`,
    ),
    line("Chứng nhận", certificationWords(certification)),
    line("Chủ thể OCOP", `${producer.name}, ${place}`),
  ].flatMap((paragraph) => (paragraph === null ? [] : linesOf(paragraph)));
}

function certificationWords(certification: ProductCertification): string | null {
  const stars = starWordsOf(certification);
  if (stars === null) return null;
  const decision =
    certification.decisionNumber === null ? "" : ` theo Quyết định ${certification.decisionNumber}`;
  const end =
    certification.validUntil === null
      ? ""
      : `, hiệu lực đến ${certification.validUntil.split("-").reverse().join("/")}`;
  return `${stars}${decision}${end}`;
}

function linesOf(text: string): string[] {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((words) => words.replace(/[\p{Cc}\s]+/gu, " ").trim())
    .filter((words) => words !== "");
}

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Paragraphs as HTML; whatever looks like markup in them is shown as it was written. */
export function paragraphsToHtml(paragraphs: string[]): string {
  return paragraphs
    .map((words) => `<p>${words.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)}</p>`)
    .join("");
}
