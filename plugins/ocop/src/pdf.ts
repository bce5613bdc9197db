/* What other plugins write PDF files with. */
export { writePdf, type PdfFont, type PdfPage } from "./pdf/write-pdf";
