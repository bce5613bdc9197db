import QRCode from "qrcode";
import type { PdfPage } from "@ocop/ocop/pdf";

/** Modules of white around a code that scanners need (ISO/IEC 18004, 6.3.8). */
const QUIET_MODULES = 4;

/** Draws a QR code with its quiet zone into a square; `sizePt` is the whole side in points. */
export function drawQr(
  page: PdfPage,
  text: string,
  { x, y, sizePt }: { x: number; y: number; sizePt: number },
): void {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" });
  const side = sizePt / (modules.size + 2 * QUIET_MODULES);
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (!modules.get(row, column)) continue;
      page.rect(x + (column + QUIET_MODULES) * side, y + (row + QUIET_MODULES) * side, side, side);
    }
  }
  page.fill("#000000");
}
