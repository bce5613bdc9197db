import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";

import { useAddToCart } from "./use-add-to-cart";

/** Puts one piece of a variant into the cart, straight from a card. */
export function AddButton({ variantId, title }: { variantId: string; title: string }) {
  const { t, path } = useI18n();
  const { onSubmit, isAdding, notice } = useAddToCart();
  const isAdded = notice?.code === "added";
  return (
    <form method="post" action={path("/cart")} onSubmit={onSubmit} className="grid gap-1">
      <input type="hidden" name="intent" value="add" />
      <input type="hidden" name="variant_id" value={variantId} />
      <input type="hidden" name="quantity" value="1" />
      <Button
        look="second"
        aria-label={t("card.addOf", { product: title })}
        aria-disabled={isAdding || undefined}
        className="w-full"
      >
        {isAdding ? t("card.adding") : t("card.add")}
      </Button>
      <span role="status" className="text-sm">
        {isAdded && (
          <>
            <span className="text-terrace">{t("card.added")}</span>{" "}
            <LocalLink to="/cart">{t("card.toCart")}</LocalLink>
          </>
        )}
        {notice && !isAdded && (
          <LocalLink to="/cart" className="text-clay">
            {t("card.notAdded")}
          </LocalLink>
        )}
      </span>
    </form>
  );
}
