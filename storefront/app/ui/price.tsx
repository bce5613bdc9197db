import { useI18n } from "~/i18n/use-i18n";

import { classNames } from "./class-names";

/** An amount of whole đồng, never broken over two lines. */
export function Price({ amountVnd, className }: { amountVnd: number; className?: string }) {
  const { format } = useI18n();
  return (
    <span className={classNames("whitespace-nowrap", className)}>{format.money(amountVnd)}</span>
  );
}
