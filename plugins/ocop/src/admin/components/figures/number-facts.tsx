import { Text } from "@medusajs/ui";
import type { ReactNode } from "react";

export type NumberFact = { label: string; value: ReactNode; note?: ReactNode };

/** Names with their values side by side, below each other where there is no room. */
export function NumberFacts({ facts }: { facts: NumberFact[] }) {
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-3 lg:grid-cols-4">
      {facts.map(({ label, value, note }) => (
        <div key={label} className="flex min-w-0 flex-col gap-y-0.5 break-words">
          <dt className="txt-compact-xsmall text-ui-fg-subtle">{label}</dt>
          <dd className="txt-compact-small-plus text-ui-fg-base">{value}</dd>
          {note !== undefined && (
            <dd>
              <Text as="span" size="xsmall" className="text-ui-fg-subtle">
                {note}
              </Text>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
