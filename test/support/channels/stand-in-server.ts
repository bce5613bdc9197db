import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type StandInRequest = {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage["headers"];
  body: Buffer;
};

export type StandInAnswer = { status?: number; headers?: Record<string, string> } & (
  { json: unknown } | { html: string }
);

/** What goes wrong with a request; `done`: the channel did its work before. */
export type StandInFault =
  | { kind: "answer"; answer: StandInAnswer; done?: boolean }
  | { kind: "cut" | "silent" | "garbage"; done?: boolean }
  /** Something happens just before it, and it is answered as usual. */
  | { kind: "after"; work: () => void; done: true };

export type Handler = (request: StandInRequest) => StandInAnswer | Promise<StandInAnswer>;

/** A picture of ours as the file storage hands it out; channels do not look inside. */
const PICTURE = Buffer.from("ffd8ffe000104a46494600010100000100010000ffd9", "hex");

/**
 * A server that answers as `handler` does, records what it was asked and fails as a test wants:
 * `failNext` for a request that is to come, `failAtRandom` for a share of them.
 */
export async function startStandInServer(handler: Handler) {
  const requests: StandInRequest[] = [];
  const planned: { which: RegExp; fault: StandInFault; times: number }[] = [];
  let random: (() => StandInFault | null) | null = null;

  function faultFor({ method, path }: StandInRequest): StandInFault | null {
    const plan = planned.find(({ which, times }) => times > 0 && which.test(`${method} ${path}`));
    if (!plan) return random?.() ?? null;
    plan.times -= 1;
    return plan.fault;
  }

  async function respond(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await readRequest(incoming);
    if (request.path.startsWith("/pictures/")) {
      response.writeHead(request.path.endsWith("gone.jpg") ? 404 : 200, {
        "content-type": "image/jpeg",
      });
      response.end(PICTURE);
      return;
    }
    requests.push(request);
    const fault = faultFor(request);
    if (fault?.kind === "after") fault.work();
    const answer = fault === null || fault.done === true ? await handler(request) : null;
    if (fault === null || fault.kind === "after") send(response, answer ?? { json: null });
    else if (fault.kind === "answer") send(response, fault.answer);
    else if (fault.kind === "garbage") response.end("<html>");
    else if (fault.kind === "cut") response.destroy();
  }

  const server = createServer((incoming, response) => {
    respond(incoming, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    requests,
    failNext: (which: RegExp, fault: StandInFault, times = 1) => {
      planned.push({ which, fault, times });
    },
    /** Null ends it. */
    failAtRandom: (chooser: (() => StandInFault | null) | null) => {
      random = chooser;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readRequest(incoming: IncomingMessage): Promise<StandInRequest> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  const { pathname: path, searchParams: query } = new URL(`http://x${incoming.url ?? ""}`);
  const { method = "GET", headers } = incoming;
  return { method, path, query, headers, body: Buffer.concat(parts) };
}

function send(response: ServerResponse, { status = 200, headers, ...answer }: StandInAnswer): void {
  const type = "html" in answer ? "text/html; charset=utf-8" : "application/json";
  response.writeHead(status, { "content-type": type, ...headers });
  response.end("html" in answer ? answer.html : JSON.stringify(answer.json));
}

export type Json = Record<string, unknown>;

export const jsonOf = ({ body }: StandInRequest): Json =>
  JSON.parse(body.toString("utf8") || "{}") as Json;

/** The names of the files of a multipart body, without looking into them. */
export function hasFile({ headers, body }: StandInRequest, field: string): boolean {
  const isMultipart = headers["content-type"]?.startsWith("multipart/form-data") === true;
  return isMultipart && body.includes(`name="${field}"; filename=`) && body.includes(PICTURE);
}
