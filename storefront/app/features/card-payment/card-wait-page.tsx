import { useI18n } from "~/i18n/use-i18n";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";

import { useRefresh } from "../payment/use-refresh";

/** `placing`: the money is there, its order not yet. */
export type CardWait = "processing" | "placing" | "returned";

/** Between the bank and the order: looks again by itself until there is one. */
export function CardWaitPage({ wait }: { wait: CardWait }) {
  const { t } = useI18n();
  const isWaiting = wait !== "returned";
  useRefresh(isWaiting);
  return (
    <div
      className="page grid max-w-text justify-items-start gap-6 py-6 md:py-8"
      data-card-wait={wait}
    >
      <h1 className="text-3xl">{t("card.waitTitle")}</h1>
      <Notice tone={isWaiting ? "sea" : "sun"} role="status">
        {t(`card.wait.${wait}`)}
      </Notice>
      {isWaiting ? (
        <p>{t("card.waitNote")}</p>
      ) : (
        <ButtonLink to="/cart">{t("card.toCart")}</ButtonLink>
      )}
    </div>
  );
}
