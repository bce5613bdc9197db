import { writeWorkbook, type OutSheet } from "@ocop/ocop/sheets";
import type { Settings } from "../../contract/adapter";
import type { ChannelProduct } from "../../contract/channel-product";
import { writtenDate } from "../import-sheet/sheet-fields";
import { OFFER_HEADERS, OFFER_WIDTHS, offerRows } from "./offer-rows";
import { paperName, papersFor, papersOf } from "./papers";
import type { Retailer } from "./retailers";

function supplierSheet(retailer: Retailer, product: ChannelProduct, settings: Settings): OutSheet {
  const { producer } = product;
  const facts: [string, string | null][] = [
    ["Gửi tới", retailer.name.vi],
    ["Nhà cung cấp", producer.name],
    ["Địa chỉ", [producer.address, producer.commune?.name].filter(Boolean).join(", ")],
    ["Mã số thuế", producer.taxCode],
    ["Số đăng ký kinh doanh", producer.registrationNumber],
    ["Người liên hệ", settings.contact_name ?? null],
    ["Điện thoại", settings.contact_phone || producer.phone],
    ["E-mail", settings.contact_email ?? null],
    ["Thanh toán sau (ngày)", settings.payment_days ?? null],
    ["Giao hàng", settings.delivery ?? null],
  ];
  return { name: "Nha cung cap", headers: ["Mục", "Nội dung"], rows: facts, widths: [26, 60] };
}

/** Of every product which papers go with it, and which are missing. */
function papersSheet(retailer: Retailer, products: readonly ChannelProduct[]): OutSheet {
  const rows = products.flatMap((product) =>
    papersFor(retailer, product).flatMap(({ type }) => {
      const papers = papersOf(product, type);
      const name = paperName(type).vi;
      return papers.length === 0
        ? [[product.title.vi, name, "Thiếu", null, null, null, null]]
        : papers.map((paper) => [
            ...[product.title.vi, name, "Có", paper.number, paper.issuer],
            ...[writtenDate(paper.issuedOn), writtenDate(paper.validUntil)],
          ]);
    }),
  );
  return {
    name: "Ho so",
    headers: ["Sản phẩm", "Giấy tờ", "Tình trạng", "Số", "Nơi cấp", "Ngày cấp", "Đến ngày"],
    rows,
    widths: [36, 48, 12, 22, 30, 14, 14],
  };
}

/** The offer to a chain: the goods, who sells them, and the papers that go with them. */
export function offerWorkbook(
  retailer: Retailer,
  products: readonly ChannelProduct[],
  settings: Settings,
): Promise<Buffer> {
  const [first] = products;
  return writeWorkbook([
    {
      name: "Chao hang",
      headers: OFFER_HEADERS,
      rows: products.flatMap((product) => offerRows(product, settings)),
      widths: OFFER_WIDTHS,
      numberFormat: "#,##0.##",
    },
    ...(first ? [supplierSheet(retailer, first, settings)] : []),
    papersSheet(retailer, products),
  ]);
}
