import type { BothLanguages, PackAdapter, PackFile, Settings } from "../../contract/adapter";
import type { ChannelProduct } from "../../contract/channel-product";
import { ineligibilityOf } from "../../eligibility/eligibility";
import type { SheetCell } from "../import-sheet/sheet-fields";
import { dataSheetPdf } from "./data-sheet";
import { documentEntries } from "./document-set";
import { offerRows } from "./offer-rows";
import { offerWorkbook } from "./offer-workbook";
import { missingPapers } from "./papers";
import { RETAIL_DEMANDS } from "./retail-demands";
import type { Retailer } from "./retailers";
import { SUPPLIER_SETTINGS, settingsProblems } from "./supplier-settings";
import { zipOf, type ZipEntry } from "./zip";

export type OfferItem = { rows: SheetCell[][] };

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const ABOUT: Record<"offer" | "sheets" | "documents" | "pack", BothLanguages> = {
  offer: { vi: "Bảng chào hàng", en: "Offer sheet" },
  sheets: { vi: "Phiếu thông tin sản phẩm có mã vạch", en: "Product data sheets with bar codes" },
  documents: { vi: "Bộ giấy tờ", en: "Set of papers" },
  pack: { vi: "Cả bộ hồ sơ trong một tệp", en: "The whole pack in one file" },
};

function filesOf(retailer: Retailer, products: ChannelProduct[], settings: Settings): PackFile[] {
  const { code } = retailer;
  const offer = () => offerWorkbook(retailer, products, settings);
  const [offerName, sheetsName] = [`${code}-bang-chao-hang.xlsx`, `${code}-phieu-san-pham.pdf`];
  return [
    {
      ...{ key: "pack.zip", name: `${code}-ho-so-chao-hang.zip`, about: ABOUT.pack },
      contentType: "application/zip",
      write: (sources) =>
        zipOf(
          (async function* (): AsyncGenerator<ZipEntry> {
            yield { name: offerName, content: await offer() };
            yield { name: sheetsName, content: await dataSheetPdf(products, sources) };
            yield* documentEntries(retailer, products, sources);
          })(),
        ),
    },
    { key: "offer.xlsx", name: offerName, contentType: XLSX, about: ABOUT.offer, write: offer },
    {
      ...{ key: "data-sheets.pdf", name: sheetsName, about: ABOUT.sheets },
      contentType: "application/pdf",
      write: (sources) => dataSheetPdf(products, sources),
    },
    {
      ...{ key: "documents.zip", name: `${code}-giay-to.zip`, about: ABOUT.documents },
      contentType: "application/zip",
      write: (sources) => zipOf(documentEntries(retailer, products, sources)),
    },
  ];
}

/** A chain of shops that buys after an offer: a pack goes there, contract and orders come back. */
export function supplierPack(retailer: Retailer): PackAdapter<OfferItem> {
  return {
    id: retailer.code,
    delivery: "pack",
    channelCode: retailer.code,
    name: retailer.name,
    owners: ["producer"],
    way: {
      vi: `Tải bộ hồ sơ, gửi cho bộ phận thu mua của ${retailer.name.vi}. Khi có hợp đồng và đơn đặt hàng, tải lên ở mục Tham gia kênh. ${retailer.note.vi}`,
      en: `Download the pack and send it to the buyers of ${retailer.name.en}. Once there are a contract and orders, upload them under Participations. ${retailer.note.en}`,
    },
    hasLinks: false,
    settings: SUPPLIER_SETTINGS,
    onCertificateEnd: "drop_stars",
    eligibility: ({ productSet }) =>
      ineligibilityOf({ adapter: "supplier-pack", kind: retailer.kind }, productSet.number),
    map: (product, settings) => ({ rows: offerRows(product, settings) }),
    check: (_item, product) => [
      ...RETAIL_DEMANDS.flatMap((demand) => demand(product)),
      ...missingPapers(retailer, product),
    ],
    checkSettings: settingsProblems,
    files: (items, settings) =>
      filesOf(
        retailer,
        items.map(({ product }) => product),
        settings,
      ),
  };
}
