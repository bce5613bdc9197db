import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import { isIP } from "node:net";
import { isPublicAddress, NotPublic, publicLookup } from "./public-address";

export type OpenedPage = { url: URL; status: number; text: string };

/** Why a link was not opened. `not_public`: it leads to no server of the internet. */
export type NotOpened = "not_public" | "too_many_redirects" | "unreachable";

/** Who may be called, and for how long; tests call servers of their own. */
export type Reach = {
  lookup: typeof publicLookup;
  isAllowed(address: string): boolean;
  ports: readonly string[];
  timeoutMilliseconds: number;
  maxBytes: number;
};

const MAX_REDIRECTS = 3;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/** The internet on the ports of the web; a page's beginning says enough. */
export const INTERNET: Reach = {
  lookup: publicLookup,
  isAllowed: isPublicAddress,
  // URL leaves out the port that its scheme has.
  ports: ["", "80", "443"],
  timeoutMilliseconds: 10_000,
  maxBytes: 1_000_000,
};

const HEADERS = {
  accept: "text/html,application/xhtml+xml",
  "accept-encoding": "identity",
  "accept-language": "vi,en",
  "user-agent": "OCOP-Quang-Ngai-link-check/1.0",
};

function mayCall(url: URL, { isAllowed, ports }: Reach): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  return (
    (url.protocol === "https:" || url.protocol === "http:") &&
    url.username === "" &&
    url.password === "" &&
    ports.includes(url.port) &&
    // A number is called as it stands, without a lookup.
    (isIP(host) === 0 || isAllowed(host))
  );
}

function call(url: URL, reach: Reach, signal: AbortSignal): Promise<IncomingMessage> {
  const { get } = url.protocol === "https:" ? https : http;
  return new Promise((resolve, reject) => {
    get(url, { agent: false, headers: HEADERS, lookup: reach.lookup, signal }, resolve).once(
      "error",
      reject,
    );
  });
}

async function beginningOf(answer: IncomingMessage, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= maxBytes) break;
  }
  return Buffer.concat(chunks).subarray(0, maxBytes).toString("utf8");
}

/** Opens a link as somebody who reads it would, without letting it lead into a private network. */
export async function openLink(
  link: string,
  reach: Reach = INTERNET,
): Promise<OpenedPage | NotOpened> {
  const signal = AbortSignal.timeout(reach.timeoutMilliseconds);
  let url = new URL(link);
  try {
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      if (!mayCall(url, reach)) return "not_public";
      const answer = await call(url, reach, signal);
      const status = answer.statusCode ?? 0;
      const { location } = answer.headers;
      if (REDIRECTS.includes(status) && location !== undefined) {
        answer.destroy();
        if (!URL.canParse(location, url)) return "unreachable";
        url = new URL(location, url);
      } else {
        const text = await beginningOf(answer, reach.maxBytes);
        answer.destroy();
        return { url, status, text };
      }
    }
    return "too_many_redirects";
  } catch (error) {
    return error instanceof NotPublic ? "not_public" : "unreachable";
  }
}
