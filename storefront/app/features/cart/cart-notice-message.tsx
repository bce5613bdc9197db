import { Form } from "@remix-run/react";

import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";

import { isGoodNotice, MAX_LINE_QUANTITY, type CartNotice } from "./cart-notice";

/** Says what just happened to the cart; a removal can be undone from here. */
export function CartNoticeMessage({ notice }: { notice: CartNotice }) {
  const { t, path } = useI18n();
  const product = notice.product ?? "";
  const count = notice.count ?? 0;
  const words: Record<CartNotice["code"], string> = {
    added: t("cart.added", { product }),
    added_part: t("cart.addedPart", { product, count }),
    sold_out: t("cart.soldOutAdding", { product }),
    gone: t("cart.goneAdding"),
    choose: t("cart.chooseProduct", { max: MAX_LINE_QUANTITY }),
    add_failed: t("cart.addFailed"),
    removed: t("cart.removed", { product }),
    change_failed: t("cart.changeFailed"),
    not_enough: t("cart.notEnoughChanging", { product, count }),
    stock_gone: t("cart.stockGone"),
  };
  const isGood = isGoodNotice(notice);
  return (
    <Notice
      tone={isGood ? "terrace" : "sun"}
      role={isGood ? "status" : "alert"}
      className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2"
    >
      <p>{words[notice.code]}</p>
      {notice.undo && (
        <Form method="post" action={path("/cart")} preventScrollReset>
          <input type="hidden" name="variant_id" value={notice.undo.variantId} />
          <input type="hidden" name="quantity" value={notice.undo.quantity} />
          <Button
            look="second"
            name="intent"
            value="add"
            aria-label={t("cart.undoOf", { product })}
          >
            {t("cart.undo")}
          </Button>
        </Form>
      )}
    </Notice>
  );
}
