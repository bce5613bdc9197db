const TEST_KEY = /^(sk|rk)_test_/;
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Where the API is asked for; undefined is Stripe itself. */
export type ApiAddress = { protocol: "http" | "https"; host: string; port: number };

const PORTS = { http: 80, https: 443 } as const;

/**
 * Reads STRIPE_API_HOST. Payments of people must reach Stripe and nobody else, so another host is
 * taken only on this very machine and only for a key that moves no money.
 * @throws Error that says what to change, never with the key.
 */
export function parseApiHost(apiHost: string | undefined, apiKey: string): ApiAddress | undefined {
  if (apiHost === undefined || apiHost === "") return undefined;
  const address = URL.canParse(apiHost) ? new URL(apiHost) : null;
  const protocol = address?.protocol.replace(":", "");
  if (address === null || (protocol !== "http" && protocol !== "https")) {
    throw new Error("STRIPE_API_HOST must be an address such as http://127.0.0.1:12111");
  }
  if (!LOOPBACK.test(address.hostname)) {
    throw new Error(
      "STRIPE_API_HOST may only be a loopback address such as http://127.0.0.1:12111; leave it empty to reach Stripe",
    );
  }
  if (!TEST_KEY.test(apiKey)) {
    throw new Error(
      "STRIPE_API_HOST goes together with a test key (sk_test_…) only; leave it empty to reach Stripe with a live key",
    );
  }
  const port = address.port === "" ? PORTS[protocol] : Number(address.port);
  return { protocol, host: address.hostname, port };
}
