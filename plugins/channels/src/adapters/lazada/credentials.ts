/** The province's app at Lazada's Open Platform. */
export type LazadaCredentials = {
  appKey: string;
  appSecret: string;
  /** Undefined: Lazada Việt Nam itself. A stand-in answers for its sign-in, too. */
  host?: string;
};

export const LAZADA_HOST = "https://api.lazada.vn";
export const LAZADA_AUTH_HOST = "https://auth.lazada.com";
