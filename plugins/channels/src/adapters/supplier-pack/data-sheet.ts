import { writePdf, type PdfPage } from "@ocop/ocop/pdf";
import type { PackSources } from "../../contract/adapter";
import type { ChannelProduct, ProductVariant } from "../../contract/channel-product";
import { netContent, originOf, writtenDate } from "../import-sheet/sheet-fields";
import { barcodePng } from "./barcode";

const MARGIN = 48;
const WIDTH = 499;
const PICTURE = 150;
const LABEL_WIDTH = 140;
const BARCODE = { width: 130, height: 70 };
const SIZE_HEIGHT = 92;
const INK = "#17242B";
const MUTED = "#4E5D65";

/** What is drawn of one product: everything fetched before the page begins. */
type Sheet = {
  product: ChannelProduct;
  picture: Buffer | null;
  sizes: { variant: ProductVariant; bars: Buffer | null }[];
};

function factsOf(product: ChannelProduct): [string, string][] {
  const { certification, producer } = product;
  const facts: [string, string | null | undefined][] = [
    ["Bộ sản phẩm", product.productSet.name.vi],
    [
      "Công nhận OCOP",
      certification.star &&
        `${certification.star} sao, hiệu lực đến ${writtenDate(certification.validUntil) ?? "không ghi ngày"}`,
    ],
    ["Quyết định", certification.star && certification.decisionNumber],
    ["Mã tra cứu", certification.star && certification.publicCode],
    ["Thành phần", product.ingredients?.vi],
    ["Chất gây dị ứng", product.allergens?.vi],
    ["Bảo quản", product.storage?.vi],
    ["Hạn sử dụng", product.shelfLifeDays && `${product.shelfLifeDays} ngày kể từ ngày sản xuất`],
    ["Nồng độ cồn", product.alcoholPercent && `${product.alcoholPercent} %`],
    ["Xuất xứ", originOf(product)],
    ["Cơ sở sản xuất", producer.name],
    ["Địa chỉ", [producer.address, producer.commune?.name].filter(Boolean).join(", ")],
    ["Điện thoại", producer.phone],
    ["Mã số thuế", producer.taxCode],
    ["Trang sản phẩm", product.url.vi],
  ].map(([name, value]) => [name as string, value ? String(value) : null]);
  return facts.filter((fact): fact is [string, string] => Boolean(fact[1]));
}

function drawFact(page: PdfPage, [name, value]: [string, string]): void {
  const { y } = page;
  page.font("plain").fontSize(9.5).fillColor(MUTED).text(name, MARGIN, y, { width: LABEL_WIDTH });
  const afterName = page.y;
  page.fillColor(INK).text(value, MARGIN + LABEL_WIDTH, y, { width: WIDTH - LABEL_WIDTH });
  page.y = Math.max(afterName, page.y) + 3;
}

function drawHead(page: PdfPage, { product, picture }: Sheet): void {
  const left = picture ? MARGIN + PICTURE + 20 : MARGIN;
  const width = picture ? WIDTH - PICTURE - 20 : WIDTH;
  const top = page.y;
  if (picture) page.image(picture, MARGIN, top, { fit: [PICTURE, PICTURE], align: "center" });
  page.font("strong").fontSize(18).fillColor(INK).text(product.title.vi, left, top, { width });
  page.font("plain").fontSize(10).moveDown(0.3).text(product.subtitle.vi, left, page.y, { width });
  const lead = product.description.vi.slice(0, 600);
  const height = Math.max(40, top + PICTURE - page.y - 8);
  page.moveDown(0.5).fontSize(9).fillColor(MUTED);
  page.text(lead, left, page.y, { width, height, ellipsis: true });
  page.y = Math.max(page.y, picture ? top + PICTURE : page.y) + 16;
}

function sizeLines({ title, sku, gtin, weightG, ...variant }: ProductVariant): string[] {
  const box = [variant.lengthMm, variant.widthMm, variant.heightMm];
  const { supply } = variant;
  return [
    `Mã hàng ${sku}${gtin ? ` · Mã vạch ${gtin}` : " · Chưa có mã vạch"}`,
    [
      `Khối lượng tịnh: ${netContent({ title, sku, gtin, weightG, ...variant }) ?? "chưa ghi"}`,
      `cả bì: ${weightG === null ? "chưa ghi" : `${weightG} g`}`,
    ].join(" · "),
    `Dài × rộng × cao: ${box.every((side) => side !== null) ? `${box.join(" × ")} mm` : "chưa ghi"}`,
    supply?.unitsPerCase
      ? `Thùng ${supply.unitsPerCase} cái${supply.caseGtin ? ` · Mã vạch thùng ${supply.caseGtin}` : ""}`
      : "Thùng: chưa ghi",
  ];
}

function drawSize(page: PdfPage, { variant, bars }: Sheet["sizes"][number]): void {
  if (page.y + SIZE_HEIGHT > page.page.height - MARGIN) page.addPage();
  const top = page.y;
  page
    .rect(MARGIN, top, WIDTH, SIZE_HEIGHT - 8)
    .lineWidth(0.5)
    .stroke("#D3DADC");
  const textWidth = WIDTH - BARCODE.width - 36;
  page.font("strong").fontSize(11).fillColor(INK);
  page.text(variant.title.vi, MARGIN + 10, top + 6, {
    width: textWidth,
    height: 18,
    ellipsis: true,
  });
  page.font("plain").fontSize(9);
  for (const line of sizeLines(variant)) {
    page.text(line, { width: textWidth, height: 14, ellipsis: true });
  }
  if (bars) {
    const x = MARGIN + WIDTH - BARCODE.width - 10;
    page.image(bars, x, top + 7, { fit: [BARCODE.width, BARCODE.height], align: "center" });
  }
  page.x = MARGIN;
  page.y = top + SIZE_HEIGHT;
}

function draw(page: PdfPage, sheets: readonly Sheet[]): void {
  sheets.forEach((sheet, index) => {
    if (index > 0) page.addPage();
    page
      .font("plain")
      .fontSize(9)
      .fillColor(MUTED)
      .text("Phiếu thông tin sản phẩm", MARGIN, MARGIN);
    page.moveDown(0.4);
    drawHead(page, sheet);
    for (const fact of factsOf(sheet.product)) drawFact(page, fact);
    page.moveDown(0.6).font("strong").fontSize(12).fillColor(INK).text("Loại hàng", MARGIN, page.y);
    page.moveDown(0.3);
    for (const size of sheet.sizes) drawSize(page, size);
  });
}

async function sheetOf(product: ChannelProduct, sources: PackSources): Promise<Sheet> {
  const [first] = product.pictures;
  return {
    product,
    picture: first ? await sources.picture(first.url) : null,
    sizes: await Promise.all(
      product.variants.map(async (variant) => ({
        variant,
        bars: variant.gtin === null ? null : await barcodePng(variant.gtin),
      })),
    ),
  };
}

/** A data sheet of each product in Vietnamese, A4, with the bar codes of its sizes. */
export async function dataSheetPdf(
  products: readonly ChannelProduct[],
  sources: PackSources,
): Promise<Buffer> {
  const sheets: Sheet[] = [];
  for (const product of products) sheets.push(await sheetOf(product, sources));
  const info = { Title: "Phiếu thông tin sản phẩm" };
  return writePdf({ size: "A4", margin: MARGIN, lang: "vi", info }, (page) => draw(page, sheets));
}
