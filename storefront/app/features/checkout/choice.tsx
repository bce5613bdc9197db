import type { ReactNode } from "react";

import { classNames } from "~/ui/class-names";

/** A radio button or a box to tick, with its words beside it: the whole is the target. */
export function Choice({
  label,
  hint,
  className,
  children,
}: {
  label: string;
  hint?: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <label
      className={classNames(
        "flex min-h-11 cursor-pointer items-start gap-3 rounded-md border border-edge bg-white px-4 py-3",
        className,
      )}
    >
      <span className="grid h-[1.6em] place-items-center">{children}</span>
      <span className="grid flex-1">
        <span className="font-bold">{label}</span>
        {hint && <span className="text-sm text-muted">{hint}</span>}
      </span>
    </label>
  );
}
