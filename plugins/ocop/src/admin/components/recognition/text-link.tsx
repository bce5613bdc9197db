import type { ReactNode } from "react";
import { Link } from "react-router-dom";

const LOOK =
  "text-ui-fg-interactive hover:text-ui-fg-interactive-hover focus-visible:shadow-borders-focus txt-compact-small rounded outline-none";

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
