import type { Env } from "./env.server";

type HeaderValues = Readonly<Record<string, string | string[] | undefined>>;

/**
 * True for a form or call that another site makes in the visitor's name. Browsers always say where
 * a request that changes something comes from; what says nothing is no browser.
 */
export function isForeignPost(method: string, headers: HeaderValues, host: string): boolean {
  if (method === "GET" || method === "HEAD" || method === "OPTIONS") return false;
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site !== "same-origin" && site !== "none";
  const origin = headers.origin;
  if (typeof origin !== "string") return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

/**
 * What Stripe.js needs (https://docs.stripe.com/security/guide#content-security-policy), without the
 * maps of its address form, which the shop does not use.
 */
const STRIPE = {
  script: ["https://js.stripe.com", "https://*.js.stripe.com"],
  connect: ["https://api.stripe.com"],
  frame: ["https://js.stripe.com", "https://*.js.stripe.com", "https://hooks.stripe.com"],
};
const NOTHING = { script: [], connect: [], frame: [] };

/** The headers of every answer. Only scripts of ours with this answer's nonce run. */
export function securityHeaders(options: {
  nonce: string;
  isHttps: boolean;
  env: Pick<Env, "backendUrl" | "ocopMarkUrl" | "stripePublishableKey">;
}): Record<string, string> {
  const { nonce, isHttps, env } = options;
  const pictures = new Set(["'self'", new URL(env.backendUrl).origin, "https:"]);
  if (env.ocopMarkUrl && URL.canParse(env.ocopMarkUrl)) {
    pictures.add(new URL(env.ocopMarkUrl).origin);
  }
  // On every page: the checkout is reached without loading a page anew.
  const stripe = env.stripePublishableKey ? STRIPE : NOTHING;
  const policy = [
    "default-src 'self'",
    ["script-src 'self'", `'nonce-${nonce}'`, ...stripe.script].join(" "),
    "style-src 'self'",
    `img-src ${[...pictures].join(" ")}`,
    "font-src 'self'",
    ["connect-src 'self'", ...stripe.connect].join(" "),
    ["frame-src 'self'", ...stripe.frame].join(" "),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  return {
    "Content-Security-Policy": policy.join("; "),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    ...(isHttps && { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" }),
  };
}
