import { useWords } from "../../i18n/use-words";

/** A round's code, such as `province-2026-2`, in words. */
export function RoundName({ code }: { code: string }) {
  const { t } = useWords();
  const [, level, year, number] = /^(province|centre)-(\d{4})-(\d+)$/.exec(code) ?? [];
  if (level !== "province" && level !== "centre") return <>{code}</>;
  return (
    <>
      {t("dossier.round_name", {
        level: t(`dossier.levels.${level}`),
        number: number ?? "",
        year: year ?? "",
      })}
    </>
  );
}
