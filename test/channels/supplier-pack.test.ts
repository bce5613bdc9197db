import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { readSheetFile } from "@ocop/ocop/sheets";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { pdfLines } from "../support/pdf-text.ts";
import { unzip } from "../support/unzip.ts";
import type { PackSources } from "../../plugins/channels/src/contract/adapter.ts";
import type { ChannelProduct } from "../../plugins/channels/src/contract/channel-product.ts";
import {
  WHOLE_PRODUCT,
  WHOLE_VARIANT,
} from "../../plugins/channels/src/adapters/pack/whole-product.fixture.ts";
import { barcodePng } from "../../plugins/channels/src/adapters/supplier-pack/barcode.ts";
import { withVat } from "../../plugins/channels/src/adapters/supplier-pack/offer-rows.ts";
import { RETAILERS } from "../../plugins/channels/src/adapters/supplier-pack/retailers.ts";
import { supplierPack } from "../../plugins/channels/src/adapters/supplier-pack/supplier-pack.ts";

const retailer = (code: string) => {
  const found = RETAILERS.find((one) => one.code === code);
  if (!found) throw new Error(`There is no ${code}.`);
  return found;
};
const coop = supplierPack(retailer("co-opmart"));
const circleK = supplierPack(retailer("circle-k"));

const PICTURE = sharp({ create: { width: 20, height: 20, channels: 3, background: "#2A6437" } })
  .jpeg()
  .toBuffer();
const SOURCES: PackSources = {
  picture: () => PICTURE,
  document: async (id) =>
    id === "odoc_2" ? null : { extension: "pdf", content: Buffer.from(`giấy ${id}`) },
};

async function contentOf(key: string, products: ChannelProduct[], settings = {}): Promise<Buffer> {
  const items = products.map((product) => ({ item: coop.map(product, settings), product }));
  const written = coop
    .files(items, settings)
    .find((file) => file.key === key)
    ?.write(SOURCES);
  return written instanceof Readable ? buffer(written) : ((await written) as Buffer);
}

describe("the offer to a chain", () => {
  it("holds what chains ask: packing, prices with their tax, papers", async () => {
    const settings = { discount_percent: "12,5", contact_name: "Bà Mẫu" };
    const [headers, row] = await readSheetFile(
      await contentOf("offer.xlsx", [WHOLE_PRODUCT], settings),
    );
    const cell = (header: string) => row?.[headers?.indexOf(header) ?? -1];
    expect(cell("Tên hàng")).toBe("Tỏi Mẫu (hư cấu)");
    expect(cell("Mã vạch sản phẩm")).toBe("8930000000019");
    expect(cell("Số cái một thùng")).toBe(24);
    expect(cell("Mã vạch thùng")).toBe("18930000000016");
    expect(cell("Giá sỉ (đồng, chưa thuế)")).toBe(60_001);
    // 60,001 × 1.08 = 64,801.08.
    expect(cell("Giá sỉ (đồng, có thuế)")).toBe(64_801);
    expect(cell("Chiết khấu (%)")).toBe(12.5);
    expect(cell("Giao trong (ngày)")).toBe(5);
  });

  it("rounds a price with tax half up, in whole đồng", () => {
    expect(withVat(60_006, 8)).toBe(64_806); // 64,806.48
    expect(withVat(1_250, 10)).toBe(1_375);
    expect(withVat(1_255, 10)).toBe(1_381); // 1,380.5
    expect(withVat(null, 8)).toBeNull();
    expect(withVat(1_000, null)).toBeNull();
  });
});

describe("the data sheets", () => {
  it("say in Vietnamese what the product is, with bars that a scanner reads", async () => {
    const pdf = await contentOf("data-sheets.pdf", [WHOLE_PRODUCT]);
    const lines = pdfLines(pdf);
    const text = lines.join("\n");
    expect(lines).toContain("Phiếu thông tin sản phẩm");
    for (const words of ["Tỏi Mẫu (hư cấu)", "4 sao, hiệu lực đến 15/10/2028", "Nơi khô mát"]) {
      expect(text).toContain(words);
    }
    expect(text).toContain("Mã hàng MAU-TOI-250 · Mã vạch 8930000000019");
    // The picture and the bars.
    expect(pdf.toString("latin1").match(/\/Subtype \/Image/g)?.length).toBeGreaterThanOrEqual(2);
  });

  it("draws bars for numbers of GS1 alone", async () => {
    const png = await barcodePng("8930000000019");
    expect(png?.subarray(1, 4).toString()).toBe("PNG");
    expect(await barcodePng("8930000000018")).toBeNull();
    expect(await barcodePng("12345")).toBeNull();
  });

  it("are written for hostile names too", async () => {
    const product = {
      ...WHOLE_PRODUCT,
      title: { vi: `=cmd|' /C calc'!A0 </script> "Tỏi" 😀 ${"dài ".repeat(80)}`, en: null },
      variants: Array.from({ length: 12 }, (_, index) => ({
        ...WHOLE_VARIANT,
        ...{ id: `v${index}`, sku: `../../${index}`, gtin: "khong phai so" },
      })),
    };
    const lines = pdfLines(await contentOf("data-sheets.pdf", [product]));
    expect(lines.join(" ")).toContain("</script>");
  });
});

describe("the set of papers", () => {
  it("is an archive with each paper once, under names that lead nowhere else", async () => {
    const second = { ...WHOLE_PRODUCT, id: "prod_2", handle: "../../etc" };
    const entries = unzip(await contentOf("documents.zip", [WHOLE_PRODUCT, second]));
    expect([...entries.keys()].sort()).toEqual(
      ["business-registration", "intellectual-property", "quality-declaration", "test-report"]
        .concat("traceability")
        .map((name) => `ho-so/co-so/${name}.pdf`),
    );
    expect(entries.get("ho-so/co-so/test-report.pdf")?.toString()).toBe("giấy odoc_4");
  });

  it("comes with the offer and the data sheets in one file", async () => {
    const entries = unzip(await contentOf("pack.zip", [WHOLE_PRODUCT]));
    const names = [...entries.keys()];
    expect(names.slice(0, 2)).toEqual([
      "co-opmart-bang-chao-hang.xlsx",
      "co-opmart-phieu-san-pham.pdf",
    ]);
    expect(names).toContain("ho-so/toi-mau/traceability.pdf");
    const offer = entries.get("co-opmart-bang-chao-hang.xlsx") ?? Buffer.alloc(0);
    expect(await readSheetFile(offer)).toHaveLength(2);
  });
});

describe("what a chain misses", () => {
  const codes = (adapter: typeof coop, product: ChannelProduct) =>
    adapter
      .check(adapter.map(product, {}), product, {})
      .filter(({ severity }) => severity === "error")
      .map(({ code }) => code);

  it("is nothing of a whole product", () => {
    expect(codes(coop, WHOLE_PRODUCT)).toEqual([]);
  });

  it("is said chain by chain: stamps of traceability are asked for by some", () => {
    const documents = WHOLE_PRODUCT.documents.filter(({ type }) => type !== "traceability");
    const product = { ...WHOLE_PRODUCT, documents };
    expect(codes(coop, product)).toEqual(["paper_missing_traceability"]);
    expect(codes(circleK, product)).toEqual([]);
  });

  it("is no food paper of a basket", () => {
    const product = {
      ...WHOLE_PRODUCT,
      ...{ ingredients: null, storage: null, shelfLifeDays: null },
      documents: WHOLE_PRODUCT.documents.slice(0, 1),
      productSet: { ...WHOLE_PRODUCT.productSet, number: 21 },
    };
    expect(codes(circleK, product)).toEqual([]);
  });

  it("names bar codes, sizes and wholesale terms of each size", () => {
    const bare = { ...WHOLE_VARIANT, gtin: null, heightMm: null, supply: undefined };
    const product = { ...WHOLE_PRODUCT, variants: [WHOLE_VARIANT, { ...bare, sku: "B" }] };
    expect(codes(coop, product)).toEqual([
      "gtin_missing",
      "dimensions_missing",
      "supply_terms_missing",
    ]);
  });

  it.each([
    [{ discount_percent: "15" }, 0],
    [{ discount_percent: "200" }, 1],
    [{ discount_percent: "=1", payment_days: "-3" }, 2],
  ])("of the settings %j is told", (settings, count) => {
    expect(coop.checkSettings(settings)).toHaveLength(count);
  });
});
