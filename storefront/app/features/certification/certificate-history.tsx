import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";

import type { Certificate, Recognition } from "./certificate-types";

/** Every recognition of the product, newest first, each leading to its own page. */
export function CertificateHistory({ certificate }: { certificate: Certificate }) {
  const { t } = useI18n();
  return (
    <section aria-labelledby="history" className="grid gap-2">
      <h2 id="history" className="text-xl">
        {t("certificate.history")}
      </h2>
      {certificate.history.length === 1 ? (
        <p>{t("certificate.historyOnly")}</p>
      ) : (
        <ol className="grid gap-2">
          {certificate.history.map((recognition) => (
            <HistoryEntry
              key={recognition.code}
              recognition={recognition}
              isThis={recognition.code === certificate.code}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

function HistoryEntry({ recognition, isThis }: { recognition: Recognition; isThis: boolean }) {
  const { t, format } = useI18n();
  const { star, status, issued_on: from, valid_until: to } = recognition;
  const dates =
    from && to
      ? t("certificate.historyFromTo", { from: format.dated(from), to: format.dated(to) })
      : t("certificate.historyUndated");
  const words = `${t("list.star", { star })}, ${dates}`;
  return (
    <li className="border-l-4 border-hairline pl-3">
      {isThis ? (
        <span aria-current="page" className="font-bold">
          {words} ({t("certificate.historyThis")})
        </span>
      ) : (
        <LocalLink to={`/certificates/${recognition.code}`} className="inline-block py-2">
          {words}
        </LocalLink>
      )}
      <span className="block text-sm text-muted">
        {t(`status.${status}`)}
        {status === "extended" && recognition.extended_until !== null && (
          <> · {t("badge.extendedUntil", { date: format.date(recognition.extended_until) })}</>
        )}
      </span>
    </li>
  );
}
