import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";

import { ConsignmentRow } from "../orders/consignment-row";
import { useWords } from "~/i18n/part-words";
import type { TodayRow, TodaySection } from "./section";
import { todayWords } from "./words";

/** The tasks of today by their kind, each with its verb. */
export function TodaySections({
  sections,
  pageKey,
  now,
}: {
  sections: readonly TodaySection[];
  pageKey: string;
  now: string;
}) {
  const say = useWords(todayWords);
  if (sections.length === 0) return <p className="max-w-text">{say("nothing")}</p>;
  return sections.map((section) => (
    <section key={section.id} aria-labelledby={section.id} className="grid gap-3">
      <Heading section={section} />
      {section.kind === "consignments" ? (
        <ul className="grid gap-3">
          {section.consignments.map((consignment) => (
            <ConsignmentRow
              key={consignment.id}
              consignment={consignment}
              now={now}
              page={{ key: pageKey, back: "/producer", lastCarrier: section.lastCarrier }}
            />
          ))}
        </ul>
      ) : (
        <Rows rows={section.rows} />
      )}
    </section>
  ));
}

function Heading({ section }: { section: TodaySection }) {
  const { format } = useI18n();
  const say = useWords(todayWords);
  const { id, title, count, to } = section;
  const shown = section.kind === "rows" ? section.rows.length : section.consignments.length;
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4">
      <h2 id={id} className="text-xl">
        {title}{" "}
        <span data-count={id} className="font-normal text-muted">
          {format.count(count)}
        </span>
      </h2>
      {count > shown && (
        <LocalLink to={to} className="inline-flex min-h-11 items-center">
          {say("all", { count })}
        </LocalLink>
      )}
    </div>
  );
}

function Rows({ rows }: { rows: readonly TodayRow[] }) {
  return (
    <ul className="grid divide-y divide-hairline rounded-md border border-hairline bg-white">
      {rows.map(({ id, title, detail, to }) => (
        <li
          key={id}
          className="flex min-h-14 flex-wrap items-center justify-between gap-x-4 px-4 py-2"
        >
          <LocalLink to={to} className="inline-flex min-h-11 items-center font-bold">
            {title}
          </LocalLink>
          <span>{detail}</span>
        </li>
      ))}
    </ul>
  );
}
