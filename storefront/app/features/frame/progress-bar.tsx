import { useNavigation } from "@remix-run/react";

import { useI18n } from "~/i18n/use-i18n";

/** A thin bar while the next page is on its way; its style waits before showing it. */
export function ProgressBar() {
  const { t } = useI18n();
  if (useNavigation().state === "idle") return null;
  return (
    // Outside the page's landmarks: only as a live region is it reached there.
    <div role="status">
      <div role="progressbar" aria-label={t("shop.loading")} className="progress-bar" />
    </div>
  );
}
