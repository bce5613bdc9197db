import { cinnamon, garlicWhite, gold, sea } from "./palette";

/**
 * The shop's mark: a market tag with a garlic bulb above the sea. It is decoration beside the
 * shop's written name, so assistive technology passes over it.
 */
export function ShopMark({ className, size = 40 }: { className?: string; size?: number }) {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 48 48"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path fill={sea} d="M5 20C5 8.5 13 2 24 2s19 6.5 19 18v21a5 5 0 0 1-5 5H10a5 5 0 0 1-5-5z" />
      <path
        stroke={garlicWhite}
        strokeOpacity=".45"
        strokeWidth="1.5"
        d="M7 32.5c3-1.6 5 1.2 8 0s5-1.6 8 0 6 1.2 9 0 5-1.2 9 0M7 38c3-1.6 5 1.2 8 0s5-1.6 8 0 6 1.2 9 0 5-1.2 9 0"
      />
      <circle cx="24" cy="7.5" r="2.2" fill={gold} />
      <path
        fill={garlicWhite}
        d="M24 42c-9.5.6-14-4.6-13.4-10.8.6-6.3 8.1-7.6 10.5-13.2.7-1.6.3-3.2.8-4.9h4.2c.5 1.7.1 3.3.8 4.9 2.4 5.6 9.9 6.9 10.5 13.2C38 37.4 33.5 42.6 24 42z"
      />
      <path
        stroke={cinnamon}
        strokeWidth="1.2"
        d="M22.4 20.5c-3.8 5.8-4.7 13.5-2.2 20.5M25.6 20.5c3.8 5.8 4.7 13.5 2.2 20.5M19 24.5c-3.6 3.2-5 7-4.3 11.5M29 24.5c3.6 3.2 5 7 4.3 11.5"
      />
    </svg>
  );
}
