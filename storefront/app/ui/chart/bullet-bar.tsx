import { useId } from "react";

/** One level within the whole: how it is drawn, its share of the whole (0 to 1), and how it is said. */
export type BulletLevel = { key: string; look: "outline" | "solid" | "hatch"; share: number };

const WHOLE = 1000;
const HEIGHT = 40;
const CLASSES = { outline: "bullet-bar-outline", solid: "fill-map-4", hatch: undefined };
/** Levels lie within each other: the farther in, the lower. */
const INSETS = { outline: 4, solid: 10, hatch: 16 };

/**
 * A bar of levels that lie within each other, with a mark where the target is. The words that say the same
 * stand beside it: the picture is hidden from assistive tools.
 */
export function BulletBar({
  levels,
  target,
}: {
  levels: readonly BulletLevel[];
  /** Share of the whole, 0 to 1; null: no target. */
  target: number | null;
}) {
  const pattern = useId();
  return (
    <svg
      viewBox={`0 0 ${WHOLE} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
      className="bullet-bar"
    >
      <defs>
        <pattern id={pattern} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" className="fill-map-5" />
          <path d="M0 8 8 0" className="stroke-white" strokeWidth="2" />
        </pattern>
      </defs>
      <rect y="4" width={WHOLE} height={HEIGHT - 8} className="fill-sunk" />
      {levels.map(({ key, look, share }) => (
        <rect
          key={key}
          y={INSETS[look]}
          width={Math.round(share * WHOLE)}
          height={HEIGHT - 2 * INSETS[look]}
          className={CLASSES[look]}
          fill={look === "hatch" ? `url(#${pattern})` : undefined}
          vectorEffect="non-scaling-stroke"
        />
      ))}
      {target !== null && (
        <path
          d={`M${Math.round(target * WHOLE)} 0V${HEIGHT}`}
          className="bullet-bar-target"
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
  );
}
