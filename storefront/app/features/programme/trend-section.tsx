import { useI18n } from "~/i18n/use-i18n";
import { useWords } from "~/i18n/part-words";
import { LineChart } from "~/ui/chart/line-chart";

import { LEVELS, type Figure } from "./figure";
import { programmeWords } from "./words";
import { shortMonth, writtenPercent } from "./write-figure";

const LOOKS = { declared: "dash", evidenced: "solid", selling: "dot" } as const;
/** The upper edge of the picture is a multiple of so many per cent. */
const EDGE_PERCENT = 25;

/** How the rate went month by month: a picture whose title is what it shows, and its table. */
export function TrendSection({ trend, target }: Pick<Figure, "trend" | "target">) {
  const { language, format } = useI18n();
  const say = useWords(programmeWords);
  const [first] = trend;
  const last = trend.at(-1);
  if (!first || !last || trend.length < 2) return null;
  const percent = (value: number | null | undefined) =>
    value === null || value === undefined ? "–" : writtenPercent(language, value);
  const [from, to] = [first.total.percents.evidenced ?? 0, last.total.percents.evidenced ?? 0];
  const highest = Math.max(
    target?.target ?? 0,
    ...trend.map(({ total }) => total.percents.declared ?? 0),
  );
  const finding = to > from ? "trendUp" : to < from ? "trendDown" : "trendSame";
  const title = say(finding, {
    ...{ months: trend.length - 1, from: percent(from), to: percent(to) },
  });
  return (
    <section aria-labelledby="trend" className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <h2 id="trend" className="text-xl">
        {title}
      </h2>
      <LineChart
        title={title}
        most={Math.ceil((highest + 1) / EDGE_PERCENT) * EDGE_PERCENT}
        mark={
          target && {
            name: say("targetLine", { target: percent(target.target) }),
            value: target.target,
          }
        }
        points={trend.map(({ date, total }) => ({
          key: date,
          label: shortMonth(date),
          said: [
            format.date(date),
            ...LEVELS.map((level) => `${say(level)} ${percent(total.percents[level])}`),
          ].join(" · "),
        }))}
        lines={LEVELS.map((level) => ({
          key: level,
          name: `${say(level)} ${percent(last.total.percents[level])}`,
          look: LOOKS[level],
          values: trend.map(({ total }) => total.percents[level] ?? null),
        }))}
      />
      <details>
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-sea">
          {say("trendTable")}
        </summary>
        <div className="overflow-x-auto">
          <table className="w-full font-table text-sm tabular-nums">
            <thead>
              <tr className="border-b border-edge text-right">
                <th scope="col" className="py-2 text-left">
                  {say("day")}
                </th>
                {LEVELS.map((level) => (
                  <th key={level} scope="col" className="py-2 pl-4">
                    {say(level)}
                  </th>
                ))}
                <th scope="col" className="py-2 pl-4">
                  {say("whole")}
                </th>
              </tr>
            </thead>
            <tbody>
              {trend.map(({ date, total: { values } }) => (
                <tr key={date} className="border-b border-hairline text-right">
                  <th scope="row" className="py-2 text-left font-normal whitespace-nowrap">
                    {format.date(date)}
                  </th>
                  {[...LEVELS, "denominator" as const].map((measure) => (
                    <td key={measure} className="py-2 pl-4">
                      {format.count(values[measure] ?? 0)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
