import { type ReactNode } from "react";

import { type Tone } from "./chip";
import { classNames } from "./class-names";

const TONES: Record<Tone, string> = {
  plain: "border-hairline bg-sunk",
  sea: "border-sea bg-sea-tint",
  sun: "border-sun bg-sun-tint",
  clay: "border-clay bg-clay-tint",
  terrace: "border-terrace bg-terrace-tint",
};

/** A message to the reader; `role="status"` announces one that appears after an action. */
export function Notice({
  tone = "sea",
  role,
  className,
  children,
}: {
  tone?: Tone;
  role?: "status" | "alert";
  className?: string;
  children: ReactNode;
}) {
  return (
    <div role={role} className={classNames("rounded-md border-l-4 p-4", TONES[tone], className)}>
      {children}
    </div>
  );
}
