export { writePdf, type PdfFont, type PdfPage } from "@ocop/ocop/pdf";
