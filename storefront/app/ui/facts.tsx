import { Fragment } from "react";

/** A list of named facts, the name left of the fact. */
export function Facts({ facts }: { facts: readonly (readonly [name: string, fact: string])[] }) {
  return (
    <dl className="grid grid-cols-[minmax(7rem,auto)_1fr] gap-x-4 border-t border-hairline">
      {facts.map(([name, fact]) => (
        <Fragment key={name}>
          <dt className="border-b border-hairline py-2 text-sm text-muted">{name}</dt>
          <dd className="border-b border-hairline py-2">{fact}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
