import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

/** Loads the page's data again every so often while something goes on and somebody looks. */
export function usePolling(isOn: boolean, everyMilliseconds: number): void {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (!isOn || state !== "idle") return undefined;
    const timer = setTimeout(() => {
      if (document.visibilityState === "visible") revalidate();
    }, everyMilliseconds);
    return () => clearTimeout(timer);
  }, [isOn, state, revalidate, everyMilliseconds]);
}
