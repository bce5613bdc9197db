import type { ReactNode } from "react";
import { Link } from "react-router-dom";

/** Dark and underlined: the admin's blue has too little contrast for small words. */
const LOOK =
  "text-ui-fg-base decoration-ui-border-strong hover:decoration-ui-fg-base focus-visible:shadow-borders-focus txt-compact-small rounded underline underline-offset-2 outline-none";

/** A link inside the admin. */
export function TextLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link to={to} className={LOOK}>
      {children}
    </Link>
  );
}

/** A link to a page outside the admin, opened beside it. */
export function OutsideLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noreferrer" className={LOOK}>
      {children}
    </a>
  );
}
