import { useI18n } from "~/i18n/use-i18n";
import { classNames } from "~/ui/class-names";

const FEW = 10;

/** Says whether there is stock, and how much is left when it is little. */
export function StockWords({ available, className }: { available: number; className?: string }) {
  const { t } = useI18n();
  const isFew = available > 0 && available <= FEW;
  const words =
    available <= 0 ? t("stock.out") : isFew ? t("stock.few", { count: available }) : t("stock.in");
  const colour = available <= 0 ? "text-muted" : isFew ? "text-sun" : "text-terrace";
  return <span className={classNames(colour, className)}>{words}</span>;
}
