import { type KeyboardEvent } from "react";

import { classNames } from "../class-names";

/** A line through one value (0 to `most`) for each point; null: none. Dash and mark tell lines apart. */
export type Line = {
  key: string;
  name: string;
  look: "solid" | "dash" | "dot";
  values: readonly (number | null)[];
};

/** A point in time: its short name beneath and everything that is true of it, in words. */
export type Point = { key: string; label: string; said: string };

const WIDTH = 1000;
const HEIGHT = 220;
const FOOT = 8;

function move({ key, currentTarget }: KeyboardEvent<HTMLButtonElement>): void {
  const item = currentTarget.parentElement;
  const beside = key === "ArrowRight" ? item?.nextElementSibling : item?.previousElementSibling;
  if (key === "ArrowRight" || key === "ArrowLeft") beside?.querySelector("button")?.focus();
}

/**
 * Lines over time with their names at the end. One stop for the Tab key, the rest by arrows: each point
 * says everything that is true of it. Put its table beneath.
 */
export function LineChart({
  title,
  points,
  lines,
  most,
  mark,
}: {
  title: string;
  points: readonly Point[];
  lines: readonly Line[];
  /** Of the upper edge. */
  most: number;
  /** A value to be reached, drawn across; null: none. */
  mark: { name: string; value: number } | null;
}) {
  const step = WIDTH / Math.max(points.length, 1);
  const x = (index: number) => Math.round(step * (index + 0.5));
  const y = (value: number) => Math.round(HEIGHT - FOOT - (value / most) * (HEIGHT - 2 * FOOT));
  return (
    <div className="grid gap-2">
      <div className="line-chart">
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
          className="line-chart-lines"
        >
          {mark && (
            <path
              d={`M0 ${y(mark.value)}H${WIDTH}`}
              className="line-chart-line is-mark"
              vectorEffect="non-scaling-stroke"
            />
          )}
          {lines.map(({ key, look, values }) => (
            <path
              key={key}
              d={pathOf(values, x, y)}
              className={classNames("line-chart-line", `is-${look}`)}
              vectorEffect="non-scaling-stroke"
            />
          ))}
        </svg>
        <ul aria-label={title} className="line-chart-points">
          {points.map(({ key, label, said }, index) => (
            <li key={key} className="grid">
              <button
                type="button"
                tabIndex={index === points.length - 1 ? 0 : -1}
                onKeyDown={move}
                className="line-chart-point"
              >
                <span className="line-chart-said">{said}</span>
                <span aria-hidden="true" className="column-chart-label">
                  {label}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {[...lines, ...(mark ? [{ key: "mark", name: mark.name, look: "mark" }] : [])].map(
          ({ key, name, look }) => (
            <li key={key} className="flex items-center gap-2">
              <svg
                viewBox="0 0 32 8"
                aria-hidden="true"
                focusable="false"
                className="h-2 w-8 shrink-0"
              >
                <path d="M0 4H32" className={classNames("line-chart-line", `is-${look}`)} />
              </svg>
              {name}
            </li>
          ),
        )}
      </ul>
    </div>
  );
}

/** A path through the values; where one is missing it begins anew. */
function pathOf(
  values: readonly (number | null)[],
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  let isDown = false;
  return values
    .map((value, index) => {
      if (value === null) {
        isDown = false;
        return "";
      }
      const command = `${isDown ? "L" : "M"}${x(index)} ${y(value)}`;
      isDown = true;
      return command;
    })
    .join("");
}
