import { type ReactNode } from "react";

import { classNames } from "./class-names";

/** The colour tells the kind of news; the words always say it too. */
export type Tone = "plain" | "sea" | "sun" | "clay" | "terrace";

const TONES: Record<Tone, string> = {
  plain: "bg-sunk text-ink",
  sea: "bg-sea-tint text-sea",
  sun: "bg-sun-tint text-sun",
  clay: "bg-clay-tint text-clay",
  terrace: "bg-terrace-tint text-terrace",
};

/** A short remark in a pill. */
export function Chip({
  tone = "plain",
  className,
  children,
}: {
  tone?: Tone;
  className?: string;
  children: ReactNode;
}) {
  return (
    <span
      className={classNames("inline-block rounded-pill px-2.5 text-xs", TONES[tone], className)}
    >
      {children}
    </span>
  );
}
