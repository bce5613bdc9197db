import { useLocation } from "@remix-run/react";
import { useEffect } from "react";

/** Shows the field that the address names (`#variants.v1.gtin`), also one in a closed part. */
export function useNamedField(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === "") return;
    const field = document.getElementById(decodeURIComponent(hash.slice(1)));
    if (!field) return;
    const part = field.closest("details");
    if (part) part.open = true;
    field.scrollIntoView({ block: "center" });
    field.focus({ preventScroll: true });
  }, [hash]);
}
