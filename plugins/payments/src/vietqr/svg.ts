import QRCode from "qrcode";

/** A drawing of the code: dark on white with its quiet zone, of any size without loss. */
export function vietQrSvg(payload: string): Promise<string> {
  return QRCode.toString(payload, { type: "svg", errorCorrectionLevel: "M", margin: 4 });
}
