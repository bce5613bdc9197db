import { hmacHex } from "../http/signature";

/**
 * Lazada signs the API's name and the sorted parameters of query and form, files left out
 * (open.lazada.com, developer's guide "Signature algorithm"); in capitals.
 */
export function lazadaSignature(
  appSecret: string,
  apiPath: string,
  parameters: Record<string, string>,
): string {
  const text = Object.entries(parameters)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}${value}`)
    .join("");
  return hmacHex(appSecret, `${apiPath}${text}`).toUpperCase();
}
