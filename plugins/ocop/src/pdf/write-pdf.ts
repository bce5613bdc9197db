import PDFDocument from "pdfkit";

/** Be Vietnam Pro (OFL 1.1): the fonts that every PDF reader has know no Vietnamese. */
const FONTS = {
  plain:
    require.resolve("@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf"),
  strong: require.resolve("@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf"),
};

export type PdfFont = keyof typeof FONTS;
export type PdfPage = PDFKit.PDFDocument;

/** A PDF file with the letters it needs embedded; `draw` may name the fonts `plain` and `strong`. */
export async function writePdf(
  options: PDFKit.PDFDocumentOptions,
  draw: (page: PdfPage) => void,
): Promise<Buffer> {
  const page = new PDFDocument(options);
  const chunks: Buffer[] = [];
  page.on("data", (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve, reject) => {
    page.on("end", resolve);
    page.on("error", reject);
  });
  for (const [name, file] of Object.entries(FONTS)) page.registerFont(name, file);
  draw(page);
  page.end();
  await done;
  return Buffer.concat(chunks);
}
