import { useEffect, useRef } from "react";

import type { MessageKey } from "~/i18n/translate";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";

import type { CardForm } from "./use-card-form";

/** The place of Stripe's card form, and beside it what kept the card from being charged. */
export function CardFields({
  state,
  setPlace,
  loadAgain,
  trouble,
}: Pick<CardForm, "state" | "setPlace" | "loadAgain"> & { trouble: MessageKey | null }) {
  const { t } = useI18n();
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (trouble) told.current?.focus();
  }, [trouble]);
  return (
    <div
      className="grid gap-3 rounded-md border border-hairline bg-white p-4"
      data-card-form={state}
    >
      {trouble && (
        <div ref={told} tabIndex={-1} id="card-trouble">
          <Notice tone="clay" role="alert">
            {t(trouble)}
          </Notice>
        </div>
      )}
      {state === "loading" && (
        <p role="status" className="text-muted">
          {t("card.loading")}
        </p>
      )}
      {state === "failed" && (
        <div role="alert" className="grid justify-items-start gap-3">
          <p>{t("card.loadFailed")}</p>
          <Button type="button" look="second" onClick={loadAgain}>
            {t("card.loadAgain")}
          </Button>
        </div>
      )}
      <div ref={setPlace} className={state === "failed" ? "hidden" : undefined} />
      <p className="text-sm text-muted">{t("card.privacy")}</p>
    </div>
  );
}
