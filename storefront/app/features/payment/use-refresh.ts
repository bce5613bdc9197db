import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

const EVERY_MILLISECONDS = 5_000;

/** Asks for the page's data again every few seconds while somebody looks at the page. */
export function useRefresh(isWaiting: boolean): void {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (!isWaiting || state !== "idle") return;
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") revalidate();
    }, EVERY_MILLISECONDS);
    return () => clearInterval(timer);
  }, [isWaiting, revalidate, state]);
}
