import type { MouseEventHandler, ReactNode } from "react";
import { Link } from "react-router-dom";

/** Dark and underlined: the admin's blue has too little contrast for small words. */
const LOOK =
  "text-ui-fg-base decoration-ui-border-strong hover:decoration-ui-fg-base focus-visible:shadow-borders-focus txt-compact-small rounded underline underline-offset-2 outline-none";

type TextLinkProps = {
  to: string;
  /** What happens besides, for instance where the row around it leads elsewhere. */
  onClick?: MouseEventHandler<HTMLAnchorElement>;
  children: ReactNode;
};

/** A link inside the admin. */
export function TextLink({ to, onClick, children }: TextLinkProps) {
  return (
    <Link to={to} onClick={onClick} className={LOOK}>
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
