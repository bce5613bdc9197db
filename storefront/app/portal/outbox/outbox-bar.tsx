import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";

import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";

import { isConsignmentPath } from "../orders/action-fields";
import { orderWords, type OrderWord } from "../orders/words";
import { useWords, type Say } from "~/i18n/part-words";
import { browserOutbox, useOutbox } from "./use-outbox";
import type { Settled } from "./outbox";
import { outboxWords } from "./words";

/** How often a line that pretends to be there is tried again. */
const AGAIN_MILLISECONDS = 15_000;

/** Sends what waits whenever there is a chance. */
function useFlushing(producerId: string): void {
  useEffect(() => {
    const flush = (): void => void browserOutbox().flush(producerId);
    flush();
    window.addEventListener("online", flush);
    const timer = window.setInterval(flush, AGAIN_MILLISECONDS);
    return () => {
      window.removeEventListener("online", flush);
      window.clearInterval(timer);
    };
  }, [producerId]);
}

/** Loads the page anew after the shop has answered. */
function useFreshPage(answered: number): void {
  const { revalidate } = useRevalidator();
  const seen = useRef(0);
  useEffect(() => {
    if (answered === seen.current) return;
    seen.current = answered;
    revalidate();
  }, [answered, revalidate]);
}

/** Above every page of the portal: what waits on this device, and what became of what was sent. */
export function OutboxBar({ producerId }: { producerId: string }) {
  const { path } = useI18n();
  const say = useWords(outboxWords);
  const { entries, settled, isStuck, isSignedOut, answered } = useOutbox();
  useFlushing(producerId);
  useFreshPage(answered);
  const waiting = entries.filter((one) => one.producerId === producerId);
  const isWaiting = isStuck && waiting.length > 0;
  if (!isWaiting && settled.length === 0) return null;
  return (
    <div className="grid gap-3 pt-4 print:hidden">
      {isWaiting && (
        <Notice tone="sun" role="status" className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <p>{isSignedOut ? say("signedOut") : say("unsentCount", { count: waiting.length })}</p>
          {isSignedOut ? (
            <a href={path("/producer/sign-in")} className="inline-flex min-h-11 items-center">
              {say("signIn")}
            </a>
          ) : (
            <Button
              type="button"
              look="second"
              onClick={() => void browserOutbox().flush(producerId)}
            >
              {say("sendNow")}
            </Button>
          )}
        </Notice>
      )}
      {settled.length > 0 && <SettledNotice settled={settled} dismissWord={say("dismiss")} />}
    </div>
  );
}

function wordsOf({ entry: { path, code }, answer }: Settled, say: Say<OrderWord>): string {
  if (answer.kind !== "done") return answer.message;
  return isConsignmentPath(path) ? say(`done.${path}`, { code }) : code;
}

function SettledNotice({
  settled,
  dismissWord,
}: {
  settled: readonly Settled[];
  dismissWord: string;
}) {
  const say = useWords(orderWords);
  const isFine = settled.every(({ answer }) => answer.kind === "done");
  return (
    <Notice
      tone={isFine ? "terrace" : "clay"}
      role={isFine ? "status" : "alert"}
      className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2"
    >
      <ul>
        {settled.map(({ entry, answer }) => (
          <li key={entry.key} data-outcome={answer.kind}>
            {wordsOf({ entry, answer }, say)}
          </li>
        ))}
      </ul>
      <Button type="button" look="quiet" className="px-0" onClick={() => browserOutbox().dismiss()}>
        {dismissWord}
      </Button>
    </Notice>
  );
}
