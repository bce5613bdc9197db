import { useRouteLoaderData } from "@remix-run/react";

import type { loader } from "~/root";
import { useI18n } from "~/i18n/use-i18n";
import { Notice } from "~/ui/notice";

/** In the sample shop no message leaves the machine: says where the code lies. */
export function CodeNotice() {
  const { t } = useI18n();
  const frame = useRouteLoaderData<typeof loader>("root");
  return frame?.isSample ? (
    <Notice tone="sun" className="max-w-text">
      {t("account.sampleCode")}
    </Notice>
  ) : null;
}
