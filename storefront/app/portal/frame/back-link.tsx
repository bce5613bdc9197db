import type { ReactNode } from "react";

import { LocalLink } from "~/i18n/local-link";

/** Leads from a page of the portal to the one above it. */
export function BackLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <LocalLink to={to} className="inline-flex min-h-11 items-center justify-self-start">
      ← {children}
    </LocalLink>
  );
}
