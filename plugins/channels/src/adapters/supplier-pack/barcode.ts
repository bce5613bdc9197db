import bwipjs from "bwip-js/node";

/** Symbologies by the number of digits (GS1 General Specifications, 5.2 and 5.3). */
const SYMBOLOGIES: Readonly<Record<number, string>> = {
  8: "ean8",
  12: "upca",
  13: "ean13",
  14: "itf14",
};

/** The bars of a GTIN with its digits below, as PNG; null for one that no scanner would read. */
export async function barcodePng(gtin: string): Promise<Buffer | null> {
  const bcid = SYMBOLOGIES[gtin.length];
  if (bcid === undefined) return null;
  try {
    return await bwipjs.toBuffer({
      ...{ bcid, text: gtin, scale: 4, height: 14, includetext: true, textxalign: "center" },
      ...{ paddingwidth: 4, backgroundcolor: "FFFFFF" },
    });
  } catch {
    // Its check digit is wrong: it is shown as digits.
    return null;
  }
}
