import { Transform } from "node:stream";
import {
  createReadableStreamFromReadable,
  type AppLoadContext,
  type EntryContext,
} from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";

import { messagesOf } from "~/i18n/catalogue.server";
import { languageOfPath } from "~/i18n/language";
import { I18nProvider } from "~/i18n/use-i18n";
import { NonceContext } from "~/lib/nonce";
import { StoreError } from "~/lib/store.server";

/** How long deferred data may keep an answer open. */
export const streamTimeout = 6_000;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: AppLoadContext,
) {
  const language = languageOfPath(new URL(request.url).pathname);
  const nonce = loadContext?.cspNonce;
  // People see the page as soon as its frame is ready; machines get it whole.
  const ready = isbot(request.headers.get("user-agent") ?? "") ? "onAllReady" : "onShellReady";
  return new Promise<Response>((resolve, reject) => {
    let code = status;
    let isShellSent = false;
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <I18nProvider language={language} messages={messagesOf(language)}>
          <RemixServer context={remixContext} url={request.url} nonce={nonce} />
        </I18nProvider>
      </NonceContext.Provider>,
      {
        nonce,
        [ready]() {
          isShellSent = true;
          const body = withoutNullBytes();
          headers.set("Content-Type", "text/html; charset=utf-8");
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: code }));
          pipe(body);
        },
        onShellError: reject,
        onError(error: unknown) {
          code = 500;
          if (isShellSent) console.error(error);
        },
      },
    );
    setTimeout(abort, streamTimeout + 1_000).unref();
  });
}

/**
 * React 18 puts null bytes between its chunks where a letter of several bytes does not fit, which
 * cuts Vietnamese words apart (facebook/react#24985, mended in React 19).
 */
function withoutNullBytes(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk);
    },
  });
}

/** Writes what went wrong on our side to the log; a refusal or a visitor who left is no fault. */
export function handleError(error: unknown, { request }: { request: Request }) {
  if (request.signal.aborted || error instanceof StoreError) return;
  console.error(error);
}
