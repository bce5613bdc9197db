import { type KeyboardEvent } from "react";

/** One column: its name under it, its value, and how the value is said. */
export type Column = { key: string; label: string; value: number; said: string };

/** To the column beside it, by the arrow keys. */
function move({ key, currentTarget }: KeyboardEvent<HTMLButtonElement>): void {
  const item = currentTarget.parentElement;
  const beside = key === "ArrowRight" ? item?.nextElementSibling : item?.previousElementSibling;
  if (key === "ArrowRight" || key === "ArrowLeft") beside?.querySelector("button")?.focus();
}

/**
 * Columns over time. One stop for the Tab key, the rest by arrows: each says its name and value. The
 * tallest is named on the picture, the others when they are pointed at. Put its table beneath.
 */
export function ColumnChart({ title, columns }: { title: string; columns: readonly Column[] }) {
  const most = Math.max(1, ...columns.map(({ value }) => value));
  const tallest = columns.findIndex(({ value }) => value === most);
  return (
    <ul aria-label={title} className="column-chart">
      {columns.map(({ key, label, value, said }, index) => (
        <li key={key} className="grid">
          <button
            type="button"
            tabIndex={index === columns.length - 1 ? 0 : -1}
            onKeyDown={move}
            className="column-chart-column"
          >
            <span className="column-chart-label">{label}</span>{" "}
            <span
              className={index === tallest ? "column-chart-value" : "column-chart-value is-quiet"}
            >
              {said}
            </span>
            <Bar share={value / most} />
          </button>
        </li>
      ))}
    </ul>
  );
}

const WHOLE = 1000;

/** A bar from the foot up. Drawn, not styled: the page's policy lets no style stand in an element. */
function Bar({ share }: { share: number }) {
  const height = Math.round(share * WHOLE);
  return (
    <svg
      viewBox={`0 0 1 ${WHOLE}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
      className="column-chart-bar"
    >
      <rect y={WHOLE - height} width="1" height={height} />
    </svg>
  );
}
