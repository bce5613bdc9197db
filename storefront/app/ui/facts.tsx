import { Fragment, type ReactNode } from "react";

/** A list of named facts, the name left of the fact. */
export function Facts({ facts }: { facts: readonly (readonly [name: string, fact: ReactNode])[] }) {
  return (
    <dl className="grid grid-cols-[8.5rem_1fr] border-t border-hairline">
      {facts.map(([name, fact]) => (
        <Fragment key={name}>
          <dt className="border-b border-hairline py-2 pr-4 text-sm text-muted">{name}</dt>
          <dd className="border-b border-hairline py-2">{fact}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
