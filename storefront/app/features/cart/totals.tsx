import { useI18n } from "~/i18n/use-i18n";
import { Price } from "~/ui/price";

/** Goods, delivery and the whole sum. `shippingVnd` is null while no delivery is known. */
export function Totals({
  itemCount,
  itemTotalVnd,
  shippingVnd,
  totalVnd,
}: {
  itemCount: number;
  itemTotalVnd: number;
  shippingVnd: number | null;
  totalVnd: number;
}) {
  const { t } = useI18n();
  return (
    <dl className="grid gap-1 border-t border-hairline pt-3">
      <div className="flex justify-between gap-4">
        <dt>{t("cart.itemTotal", { count: itemCount })}</dt>
        <dd>
          <Price amountVnd={itemTotalVnd} />
        </dd>
      </div>
      {shippingVnd !== null && (
        <div className="flex justify-between gap-4">
          <dt>{t("cart.shipping")}</dt>
          <dd>{shippingVnd === 0 ? t("cart.free") : <Price amountVnd={shippingVnd} />}</dd>
        </div>
      )}
      <div className="flex items-baseline justify-between gap-4 text-xl font-bold">
        <dt>{t("cart.total")}</dt>
        <dd data-total-vnd={totalVnd}>
          <Price amountVnd={totalVnd} />
        </dd>
      </div>
    </dl>
  );
}
