import { useI18n } from "~/i18n/use-i18n";
import { useWords } from "~/i18n/part-words";
import { BulletBar } from "~/ui/chart/bullet-bar";

import { LEVELS, type Figure, type Level } from "./figure";
import { StatusChip } from "./status-chip";
import { programmeWords } from "./words";
import { writtenPercent } from "./write-figure";

const LOOKS = { declared: "outline", evidenced: "solid", selling: "hatch" } as const;

/** The rate at a glance: the finding, how it stands, the bar with its target, and the three levels as x of y. */
export function RateSection({ figure }: { figure: Figure }) {
  const { language, format } = useI18n();
  const say = useWords(programmeWords);
  const { total, target } = figure;
  const percent = (value: number) => writtenPercent(language, value);
  const evidenced = total.percents.evidenced ?? null;
  if (evidenced === null) return <p className="text-xl">{say("noRate")}</p>;
  const ofWhole = (level: Level) =>
    say("ofWhole", { part: total.values[level] ?? 0, whole: total.values.denominator ?? 0 });
  return (
    <section aria-labelledby="rate" className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h2 id="rate" className="text-2xl md:text-3xl">
          {say("rateFinding", { percent: percent(evidenced) })}
        </h2>
        {target?.status && <StatusChip status={target.status} />}
      </div>
      <BulletBar
        levels={LEVELS.map((level) => ({
          key: level,
          look: LOOKS[level],
          share: (total.percents[level] ?? 0) / 100,
        }))}
        target={target && target.target / 100}
      />
      <dl className="grid gap-3 sm:grid-cols-3">
        {LEVELS.map((level) => (
          <div key={level} className="grid content-start border-l-4 border-hairline pl-3">
            <dt className="text-sm text-muted">{say(level)}</dt>
            <dd className="text-xl font-bold">{percent(total.percents[level] ?? 0)}</dd>
            <dd className="text-sm">{ofWhole(level)}</dd>
          </div>
        ))}
      </dl>
      {target && (
        <p className="max-w-text">
          {say("target", { target: percent(target.target), day: format.date(target.due_on) })}.{" "}
          {say("expected", { expected: percent(target.expected) })}.{" "}
          {target.missing !== null &&
            target.missing > 0 &&
            say("missing", { count: target.missing })}{" "}
          {target.needed_per_month !== null && say("perMonth", { count: target.needed_per_month })}
        </p>
      )}
    </section>
  );
}
