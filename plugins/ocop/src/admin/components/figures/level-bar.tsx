import { useId } from "react";
import type { Measure } from "../../../modules/ocop/rules/figures/metric";

/** A level within the whole: its share, 0 to 1. */
export type BarLevel = { measure: Measure; share: number };

const WHOLE = 1000;
const HEIGHT = 40;
/** Levels lie within each other: the farther in, the lower. */
const INSETS: Partial<Record<Measure, number>> = { declared: 4, evidenced: 10, selling: 15 };
const ALONE = 8;

/**
 * Levels that lie within each other, told apart by outline, filling and hatching, with a mark where the
 * target is. The same numbers stand beside it in words: assistive tools pass it over.
 */
export function LevelBar({
  levels,
  target = null,
  low = false,
}: {
  levels: readonly BarLevel[];
  /** Share of the whole, 0 to 1; null: none. */
  target?: number | null;
  low?: boolean;
}) {
  const hatch = useId();
  const width = (share: number) => Math.round(Math.min(share, 1) * WHOLE);
  return (
    <svg
      viewBox={`0 0 ${WHOLE} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
      className={`text-ui-tag-blue-text block w-full ${low ? "h-4" : "h-8"}`}
    >
      <defs>
        <pattern id={hatch} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" className="text-ui-bg-base" fill="currentColor" />
          <path d="M0 8 8 0M-2 2 2 -2M6 10 10 6" stroke="currentColor" strokeWidth="3" />
        </pattern>
      </defs>
      <rect
        y="2"
        width={WHOLE}
        height={HEIGHT - 4}
        className="text-ui-bg-switch-off"
        fill="currentColor"
        opacity="0.5"
      />
      {levels.map(({ measure, share }) => {
        const inset = INSETS[measure] ?? ALONE;
        return (
          <rect
            key={measure}
            y={inset}
            width={width(share)}
            height={HEIGHT - 2 * inset}
            fill={fillOf(measure, hatch)}
            stroke="currentColor"
            strokeWidth="2"
            vectorEffect="non-scaling-stroke"
          />
        );
      })}
      {target !== null && (
        <path
          d={`M${width(target)} 0V${HEIGHT}`}
          className="text-ui-fg-base"
          stroke="currentColor"
          strokeWidth="3"
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
  );
}

function fillOf(measure: Measure, hatch: string): string {
  if (measure === "declared") return "none";
  return measure === "selling" ? `url(#${hatch})` : "currentColor";
}
