import { killAll } from "./processes.ts";

/** Raised through every waiting step when the person presses Ctrl-C. */
export class Stopped extends Error {
  override name = "Stopped";
}

/**
 * The first Ctrl-C (or SIGTERM, or a closed terminal) aborts the returned signal, so that everything
 * is stopped in order; a second Ctrl-C kills what is left.
 */
export function listenForStop(onKill: () => void = () => undefined): AbortSignal {
  const controller = new AbortController();
  const stop = (signal: NodeJS.Signals): void => {
    if (!controller.signal.aborted) {
      controller.abort(new Stopped(signal));
      return;
    }
    // npm passes the same Ctrl-C on as SIGTERM: only a second SIGINT is a person's impatience.
    if (signal !== "SIGINT") return;
    killAll();
    onKill();
    process.exit(130);
  };
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, stop);
  return controller.signal;
}

/** Resolves when the signal is aborted. */
export function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
