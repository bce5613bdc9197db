/** Medusa's admin puts the shop's address here when it is built; elsewhere there is none. */
declare const __STOREFRONT_URL__: string | undefined;

/** The public page of a certificate in the shop, in Vietnamese, and the picture of its QR code. */
export function certificateAddress(code: string): { page: string; qr: string } {
  const shop = typeof __STOREFRONT_URL__ === "undefined" ? "" : (__STOREFRONT_URL__ ?? "");
  const page = `${shop.replace(/\/$/, "")}/certificates/${code}`;
  return { page, qr: `${page}/qr.svg` };
}
