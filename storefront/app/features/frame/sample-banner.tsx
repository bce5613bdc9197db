import { useI18n } from "~/i18n/use-i18n";

/** Says on every page which facts are samples. */
export function SampleBanner() {
  const { t } = useI18n();
  return (
    <aside aria-label={t("shop.sampleTitle")} className="bg-sun-tint text-sun">
      <p className="page py-1 text-xs">
        <strong>{t("shop.sampleTitle")}</strong>: {t("shop.sample")}
      </p>
    </aside>
  );
}
