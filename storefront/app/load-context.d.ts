import "@remix-run/node";

declare module "@remix-run/node" {
  interface AppLoadContext {
    /** Set by the server for each answer; the development server has none. */
    cspNonce?: string;
    /** Address of the visitor as the proxy in front names it; the development server has none. */
    clientAddress?: string;
    /** Built files that hold the words, by language; the development server has none. */
    messageFiles?: { vi: string; en: string };
  }
  interface Future {
    v3_singleFetch: true;
  }
}
