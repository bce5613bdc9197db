import { useState, type KeyboardEvent } from "react";

/** A line through one value (null: none) for each point; its look tells it apart without colour. */
export type ChartLine = {
  key: string;
  name: string;
  look: "solid" | "dash" | "dot" | "thin";
  values: (number | null)[];
};

/** A point in time: its short name beneath, and all that is true of it in words. */
export type ChartPoint = { key: string; label: string; said: string };

type LineChartProps = {
  title: string;
  points: ChartPoint[];
  lines: ChartLine[];
  /** Of the upper edge, and how it is written. */
  most: { value: number; label: string };
  /** A value to be reached, drawn across; null: none. */
  mark: { name: string; value: number } | null;
};

const WIDTH = 1000;
const HEIGHT = 220;
const FOOT = 8;
const LABELS = 6;

const DASHES = { solid: undefined, dash: "10 6", dot: "2 6", thin: "4 4", mark: undefined };
const COLOURS = {
  solid: "text-ui-tag-blue-text",
  dash: "text-ui-tag-orange-text",
  dot: "text-ui-tag-green-text",
  thin: "text-ui-fg-subtle",
  mark: "text-ui-fg-base",
};
const WIDTHS = { solid: 3, dash: 2.5, dot: 3.5, thin: 1.5, mark: 1 };
type Look = keyof typeof DASHES;

function move({ key, currentTarget }: KeyboardEvent<HTMLButtonElement>): void {
  const item = currentTarget.parentElement;
  const beside = key === "ArrowRight" ? item?.nextElementSibling : item?.previousElementSibling;
  if (key === "ArrowRight" || key === "ArrowLeft") beside?.querySelector("button")?.focus();
}

/** A path through the values; where one is missing it begins anew. */
function pathOf(values: (number | null)[], x: (index: number) => number, y: (v: number) => number) {
  return values
    .map((value, index) => {
      if (value === null) return "";
      const begins = index === 0 || values[index - 1] === null;
      return `${begins ? "M" : "L"}${x(index)} ${y(value)}`;
    })
    .join("");
}

/**
 * Lines over time. One stop for the Tab key, the arrows lead from point to point, and what is true of the
 * point stands below in words. Put its table beneath.
 */
export function LineChart({ title, points, lines, most, mark }: LineChartProps) {
  const [chosen, setChosen] = useState(points.length - 1);
  const step = WIDTH / Math.max(points.length, 1);
  const x = (index: number) => Math.round(step * (index + 0.5));
  const y = (value: number) =>
    Math.round(HEIGHT - FOOT - (value / most.value) * (HEIGHT - 2 * FOOT));
  const every = Math.ceil(points.length / LABELS);
  return (
    <figure aria-label={title} className="flex flex-col gap-y-3 px-6 py-4">
      <div className="relative">
        <span
          aria-hidden="true"
          className="txt-compact-xsmall text-ui-fg-subtle absolute left-0 top-0"
        >
          {most.label}
        </span>
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
          className="border-ui-border-strong block h-56 w-full border-b"
        >
          <path
            d={`M${x(chosen)} 0V${HEIGHT}`}
            className="text-ui-border-strong"
            stroke="currentColor"
            vectorEffect="non-scaling-stroke"
          />
          {mark && <Stroke look="mark" d={`M0 ${y(mark.value)}H${WIDTH}`} />}
          {lines.map(({ key, look, values }) => (
            <Stroke key={key} look={look} d={pathOf(values, x, y)} />
          ))}
        </svg>
        <ul className="absolute inset-0 grid auto-cols-fr grid-flow-col">
          {points.map(({ key, said }, index) => (
            <li key={key} className="grid">
              <button
                type="button"
                tabIndex={index === chosen ? 0 : -1}
                data-point={key}
                onKeyDown={move}
                onFocus={() => setChosen(index)}
                onMouseEnter={() => setChosen(index)}
                className="focus-visible:shadow-borders-focus rounded outline-none"
              >
                <span className="sr-only">{said}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      <ul
        aria-hidden="true"
        className="txt-compact-xsmall text-ui-fg-subtle grid auto-cols-fr grid-flow-col"
      >
        {points.map(({ key, label }, index) => (
          <li key={key} className="flex min-w-0 justify-center overflow-visible whitespace-nowrap">
            {(points.length - 1 - index) % every === 0 ? label : ""}
          </li>
        ))}
      </ul>
      <p aria-hidden="true" className="txt-compact-small-plus min-h-10">
        {points[chosen]?.said}
      </p>
      <ul className="txt-compact-small flex flex-wrap gap-x-6 gap-y-1">
        {[...lines, ...(mark ? [{ key: "mark", name: mark.name, look: "mark" as const }] : [])].map(
          ({ key, name, look }) => (
            <li key={key} className="flex items-center gap-x-2">
              <svg viewBox="0 0 40 8" aria-hidden="true" focusable="false" className="h-2 w-10">
                <Stroke look={look} d="M0 4H40" />
              </svg>
              {name}
            </li>
          ),
        )}
      </ul>
    </figure>
  );
}

function Stroke({ look, d }: { look: Look; d: string }) {
  return (
    <path
      d={d}
      className={COLOURS[look]}
      fill="none"
      stroke="currentColor"
      strokeWidth={WIDTHS[look]}
      strokeDasharray={DASHES[look]}
      strokeLinecap={look === "dot" ? "round" : "butt"}
      vectorEffect="non-scaling-stroke"
    />
  );
}
