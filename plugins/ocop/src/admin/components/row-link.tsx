import type { ReactNode } from "react";
import { Link } from "react-router-dom";

/**
 * The name in a table's first column, as a link: a row answers to the mouse only, this one to the
 * keyboard and to screen readers too. The same address as `rowHref`.
 */
export function RowLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link
      to={to}
      onClick={(event) => event.stopPropagation()}
      className="txt-compact-small-plus text-ui-fg-base focus-visible:shadow-borders-focus rounded outline-none hover:underline"
    >
      {children}
    </Link>
  );
}
