import { NavLink } from "@remix-run/react";

import { useI18n } from "~/i18n/use-i18n";

import { frameWords } from "../words/frame-words";
import { useWords } from "~/i18n/part-words";

/** The parts of the portal, in the order of use. */
const TABS = [
  { to: "/producer", name: "today" },
  { to: "/producer/orders", name: "orders" },
  { to: "/producer/listings", name: "listings" },
  { to: "/producer/channels", name: "channels" },
  { to: "/producer/more", name: "more" },
] as const;

/** The way between the parts: at the foot of a phone's screen, where the thumb is, at the top of a desk's. */
export function PortalTabs() {
  const { path } = useI18n();
  const say = useWords(frameWords);
  return (
    <nav aria-label={say("tabs")} className="portal-tabs print:hidden">
      <ul className="page flex max-md:px-1">
        {TABS.map(({ to, name }) => (
          <li key={to} className="max-md:grow">
            <NavLink
              to={path(to)}
              end={to === "/producer"}
              prefetch="intent"
              className="flex min-h-14 items-center justify-center border-transparent px-3 text-center text-sm text-ink no-underline max-md:border-t-3 md:min-h-12 md:border-b-3 md:text-base aria-[current=page]:border-cinnamon aria-[current=page]:font-bold"
            >
              {say(name)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
