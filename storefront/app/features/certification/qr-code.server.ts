import QRCode from "qrcode";

/** Quiet zone in modules, as ISO/IEC 18004 asks for. */
const MARGIN_MODULES = 4;

/** The QR code of an address as SVG; medium error correction, so that a worn label still reads. */
export function qrCodeSvg(address: string): Promise<string> {
  return QRCode.toString(address, {
    type: "svg",
    errorCorrectionLevel: "M",
    margin: MARGIN_MODULES,
    color: { dark: "#17242b", light: "#ffffff" },
  });
}
