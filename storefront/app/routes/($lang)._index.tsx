import type { LoaderFunctionArgs } from "@remix-run/node";

import { languageOf } from "~/i18n/language";
import { useI18n } from "~/i18n/use-i18n";

export async function loader({ params }: LoaderFunctionArgs) {
  languageOf(params);
  return null;
}

export default function Home() {
  const { t } = useI18n();
  return (
    <div className="page">
      <h1 className="text-4xl">{t("shop.name")}</h1>
    </div>
  );
}
