import { Breadcrumbs } from "~/features/frame/breadcrumbs";
import { SourceList } from "~/features/product/source-list";
import { useI18n } from "~/i18n/use-i18n";
import { ButtonLink } from "~/ui/button";
import { classNames } from "~/ui/class-names";

import { badgeOfCertificate } from "./certificate-badge";
import { CertificateFacts } from "./certificate-facts";
import { CertificateHistory } from "./certificate-history";
import { CertificateQr } from "./certificate-qr";
import type { Certificate } from "./certificate-types";
import { StarBadge } from "./star-badge";
import { verdictWords, type VerdictWords } from "./verdict-words";

const TONES: Record<VerdictWords["tone"], { box: string; icon: string }> = {
  terrace: { box: "border-terrace bg-terrace-tint", icon: "bg-terrace" },
  // White, so that the badge's own sun tail stands out.
  sun: { box: "border-sun bg-white", icon: "bg-sun" },
  clay: { box: "border-clay bg-clay-tint", icon: "bg-clay" },
  plain: { box: "border-muted bg-sunk", icon: "bg-muted" },
};

/** A certificate as of today: the answer first, then what it rests on; prints on one A4 page. */
export function CertificatePage({
  certificate,
  pageUrl,
  markUrl,
}: {
  certificate: Certificate;
  /** The public address that the QR code holds. */
  pageUrl: string;
  markUrl: string | null;
}) {
  const { t } = useI18n();
  const { product, superseded_by: newest } = certificate;
  return (
    <div className="page pb-8 print:pb-0" data-certificate={certificate.code}>
      <div className="print:hidden">
        <Breadcrumbs steps={[{ name: t("certificate.check"), path: "/certificates" }]} />
      </div>
      <p className="hidden pb-3 font-bold print:block">{t("shop.name")}</p>
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,45rem)_minmax(0,1fr)] lg:gap-12 print:grid-cols-[minmax(0,1fr)_13rem] print:gap-6">
        <div className="grid gap-6 print:gap-4">
          <Verdict certificate={certificate} markUrl={markUrl} />
          {(newest ?? product.handle) && (
            <div className="flex flex-wrap gap-3 print:hidden">
              {newest && (
                <ButtonLink to={`/certificates/${newest}`}>{t("certificate.toNewest")}</ButtonLink>
              )}
              {product.handle && (
                <ButtonLink to={`/products/${product.handle}`} look={newest ? "second" : "primary"}>
                  {t("certificate.toProduct")}
                </ButtonLink>
              )}
            </div>
          )}
          <section aria-labelledby="facts" className="grid gap-2">
            <h2 id="facts" className="text-xl">
              {t("certificate.facts")}
            </h2>
            <CertificateFacts certificate={certificate} />
            <div className="print:hidden">
              <SourceList sources={certificate.sources} />
            </div>
          </section>
          <CertificateHistory certificate={certificate} />
        </div>
        <aside className="grid min-w-0 gap-6">
          <CertificateQr code={certificate.code} pageUrl={pageUrl} />
          <ReportLink code={certificate.code} />
        </aside>
      </div>
    </div>
  );
}

function Verdict({ certificate, markUrl }: { certificate: Certificate; markUrl: string | null }) {
  const { t, format } = useI18n();
  const { title, lead, tone, icon } = verdictWords(t, format, certificate);
  const { product, producer } = certificate;
  return (
    <div
      className={classNames(
        "exact-colour grid gap-4 rounded-md border-l-8 p-4 md:p-6",
        TONES[tone].box,
      )}
    >
      <div className="grid gap-1">
        <h1 className="flex items-start gap-3 text-3xl">
          <span
            aria-hidden="true"
            className={classNames(
              "mt-1 grid size-8 shrink-0 place-items-center rounded-pill text-lg leading-none! text-white",
              TONES[tone].icon,
            )}
          >
            {icon}
          </span>
          {title}
        </h1>
        <p className="text-sm">
          {t("certificate.checkedOn", { date: format.date(certificate.as_of) })}
        </p>
      </div>
      <p className="text-lg">
        <strong className="block text-xl">{product.title ?? product.name}</strong>
        {producer.legal_name}
      </p>
      <StarBadge badge={badgeOfCertificate(certificate)} size="l" markUrl={markUrl} isVerdict />
      <p className="max-w-text">{lead}</p>
    </div>
  );
}

function ReportLink({ code }: { code: string }) {
  const { t } = useI18n();
  return (
    <section aria-labelledby="misuse" className="grid gap-2 print:hidden">
      <h2 id="misuse" className="text-lg">
        {t("certificate.reportTitle")}
      </h2>
      <p className="text-sm text-muted">{t("certificate.reportLead")}</p>
      <ButtonLink to={`/report?certificate=${code}`} look="second" className="justify-self-start">
        {t("certificate.report")}
      </ButtonLink>
    </section>
  );
}
