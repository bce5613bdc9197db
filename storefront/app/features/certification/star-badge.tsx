import type { Badge } from "~/features/catalog/types";
import { useI18n } from "~/i18n/use-i18n";
import { classNames } from "~/ui/class-names";

import { badgeWords, isPotentialFiveStar } from "./badge-words";
import { StarShape } from "./star-shape";

/**
 * s: 20 px in rows and narrow cards; card: 20 px on a phone and 28 px where cards are wide; l: 44 px
 * with its date on the product page.
 */
export type BadgeSize = "s" | "card" | "l";

const FIELDS = {
  3: "bg-terrace text-white",
  4: "bg-sea text-white",
  5: "bg-ink text-gold",
} as const;
const SIZES: Record<BadgeSize, { tag: string; numeral: string; star: string; word: string }> = {
  s: { tag: "h-5 gap-1 pl-1.5 pr-2", numeral: "text-sm", star: "size-2.5", word: "text-xs" },
  card: {
    tag: "h-5 gap-1 pl-1.5 pr-2 md:h-7 md:gap-1.5 md:pl-2 md:pr-3",
    numeral: "text-sm md:text-lg",
    star: "size-2.5 md:size-3.5",
    word: "text-xs md:text-sm",
  },
  l: { tag: "h-11 gap-2.5 pl-3 pr-5", numeral: "text-3xl", star: "size-5", word: "text-base" },
};

const LONGEST_TAIL_BESIDE = 14;
const LARGE_TAIL = "-ml-5 flex h-11 items-center rounded-r-pill pl-8 pr-5 text-base";
const LARGE_TAIL_WIDE =
  "sm:-ml-5 sm:flex sm:h-11 sm:items-center sm:rounded-l-none! sm:rounded-r-pill! sm:pl-8 sm:pr-5";

/**
 * The star badge of a product as the register reads today, with the remark "potential five-star"
 * beside it where that holds. Nothing at all for a product that is not recognised.
 */
export function StarBadge({
  badge,
  size,
  markUrl,
  isVerdict = false,
}: {
  badge: Badge;
  size: BadgeSize;
  /** The province's authorised OCOP mark, shown beside the large badge. */
  markUrl?: string | null;
  /** Beside a verdict that already says until when. */
  isVerdict?: boolean;
}) {
  const { t, format } = useI18n();
  const words = badgeWords(t, format, badge);
  const isPotential = isPotentialFiveStar(badge);
  if (!words && !isPotential) return null;
  return (
    <span
      className={classNames(
        "exact-colour flex flex-wrap items-center gap-x-2 gap-y-1",
        size === "l" && "gap-y-2",
      )}
      data-star={badge.star ?? undefined}
      data-certificate-status={badge.certification_status}
    >
      {words?.look === "solid" && (
        <SolidTag star={words.star} alternative={words.alternative} tail={words.tail} size={size} />
      )}
      {words && words.look !== "solid" && (
        <span
          className={classNames(
            "inline-flex items-center gap-1 rounded-l-sm rounded-r-pill border py-px pl-1.5 pr-2.5 text-xs",
            size === "l" && "py-2 pl-3 pr-5 text-base!",
            words.look === "dashed" && "border-dashed border-edge text-muted",
            words.look === "revoked" && "border-2 border-clay font-bold text-clay",
          )}
        >
          {words.look === "revoked" && <span aria-hidden="true">⊘</span>}
          {words.alternative}
        </span>
      )}
      {isPotential && (
        <span
          className={classNames(
            "inline-block rounded-pill border border-dotted border-sun bg-sun-tint px-2.5 text-xs text-sun",
            size === "l" && "py-1.5 text-sm!",
          )}
        >
          {t("badge.potential")}
        </span>
      )}
      {size === "l" && markUrl && (
        <img
          src={markUrl}
          alt={t("badge.mark")}
          width={88}
          height={88}
          className="size-22 object-contain"
        />
      )}
      {size === "l" && !isVerdict && words?.look === "solid" && words.validity && (
        <span className="basis-full text-sm text-muted">{words.validity}</span>
      )}
    </span>
  );
}

function SolidTag({
  star,
  alternative,
  tail,
  size,
}: {
  star: 3 | 4 | 5;
  alternative: string;
  tail: string | null;
  size: BadgeSize;
}) {
  const sizes = SIZES[size];
  /** Beside the large tag there is room for "Còn 32 ngày" on a phone, not for a date. */
  const isBelow = tail !== null && tail.length > LONGEST_TAIL_BESIDE;
  return (
    <span
      className={classNames(
        "inline-flex",
        size === "l"
          ? isBelow
            ? "flex-col items-start gap-1 sm:flex-row sm:items-center sm:gap-0"
            : "items-center"
          : "flex-col items-start gap-1",
        size === "card" && "md:flex-row md:items-center md:gap-0",
      )}
    >
      <span
        role="img"
        aria-label={alternative}
        className={classNames(
          "relative z-1 inline-flex items-center rounded-l-sm rounded-r-pill font-bold leading-none",
          FIELDS[star],
          sizes.tag,
        )}
      >
        <span className={classNames(sizes.numeral, "leading-none!")}>{star}</span>
        <span className="inline-flex gap-px">
          {Array.from({ length: star }, (_, index) => (
            <StarShape key={index} className={sizes.star} />
          ))}
        </span>
        <span className={classNames(sizes.word, "leading-none! tracking-wide")}>OCOP</span>
      </span>
      {tail && (
        <span
          aria-hidden="true"
          className={classNames(
            "bg-sun-tint font-bold text-sun",
            size !== "l" && "rounded-sm px-1.5 text-xs",
            size === "card" &&
              "md:-ml-3 md:flex md:h-7 md:items-center md:rounded-l-none! md:rounded-r-pill! md:pl-5 md:pr-3",
            size === "l" && !isBelow && LARGE_TAIL,
            size === "l" && isBelow && "rounded-sm px-2 text-base " + LARGE_TAIL_WIDE,
          )}
        >
          {tail}
        </span>
      )}
    </span>
  );
}
