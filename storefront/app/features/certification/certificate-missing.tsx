import { Breadcrumbs } from "~/features/frame/breadcrumbs";
import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";

import { codeProblem, groupedCode, normaliseCertificateCode } from "./certificate-code";
import { CheckForm } from "./check-form";

/** No certificate has the code: most likely a slip of the finger, so the code stays to be mended. */
export function CertificateMissing({ typed }: { typed: string }) {
  const { t } = useI18n();
  const code = normaliseCertificateCode(typed);
  return (
    <div className="page grid gap-6 pb-8">
      <Breadcrumbs steps={[{ name: t("certificate.check"), path: "/certificates" }]} />
      <header className="grid max-w-text gap-2">
        <h1 className="text-3xl">{t("certificate.missingTitle")}</h1>
        <p className="text-lg">{t("certificate.missing", { code: groupedCode(code) || "…" })}</p>
      </header>
      <CheckForm typed={groupedCode(code)} problem={codeProblem(code)} />
      <p className="max-w-text">
        {t("certificate.missingReport")}{" "}
        <LocalLink
          to={`/report?certificate=${encodeURIComponent(code)}`}
          className="inline-block py-2"
        >
          {t("certificate.report")}
        </LocalLink>
      </p>
    </div>
  );
}

/** The register did not answer: that is no verdict, and the page says so. */
export function CertificateUnchecked({ code }: { code: string }) {
  const { t, path } = useI18n();
  return (
    <div className="page grid gap-6 pb-8">
      <Breadcrumbs steps={[{ name: t("certificate.check"), path: "/certificates" }]} />
      <header className="grid max-w-text gap-2">
        <h1 className="text-3xl">{t("certificate.uncheckedTitle")}</h1>
        <p className="text-lg">{t("certificate.unchecked")}</p>
      </header>
      <dl className="flex gap-2">
        <dt>{t("certificate.code")}</dt>
        <dd className="font-table font-bold break-all">{groupedCode(code)}</dd>
      </dl>
      <a
        href={path(`/certificates/${encodeURIComponent(code)}`)}
        className="button button-primary justify-self-start"
      >
        {t("certificate.retry")}
      </a>
    </div>
  );
}
