import { LocalLink } from "~/i18n/local-link";
import { classNames } from "~/ui/class-names";

import { useWords } from "~/i18n/part-words";
import { fixPath } from "./fix-path";
import { standingOf } from "./standing";
import type { ChannelCell } from "./types";
import { channelWords } from "./words";

const TONES = {
  plain: "text-muted",
  sea: "text-sea",
  sun: "text-sun",
  clay: "text-clay",
  terrace: "text-terrace",
} as const;

/** Where a cell leads: one thing missing, to its field; else to the product on the channel's page. */
function pathOf(cell: ChannelCell, productId: string): string {
  const errors = (cell.issues ?? []).filter(({ severity }) => severity === "error");
  const [only] = errors;
  const isMissing = standingOf(cell).word === "missing";
  return only && errors.length === 1 && isMissing
    ? fixPath({ field: only.field, productId, channel: cell.channel })
    : `/producer/channels/${cell.channel}#${productId}`;
}

/** How a product stands at a channel, in an icon and a word. */
export function CellLink({
  cell,
  productId,
  name,
}: {
  cell: ChannelCell;
  productId: string;
  /** What it is about, for who hears the page. */
  name: string;
}) {
  const say = useWords(channelWords);
  const { word, count, icon, tone } = standingOf(cell);
  return (
    <LocalLink
      to={pathOf(cell, productId)}
      data-standing={word}
      className={classNames(
        "inline-flex min-h-8 items-center gap-1.5 whitespace-nowrap no-underline hover:underline",
        TONES[tone],
      )}
    >
      <span aria-hidden="true">{icon}</span>
      <span>
        {say(word, { count })}
        <span className="sr-only"> · {name}</span>
      </span>
    </LocalLink>
  );
}
