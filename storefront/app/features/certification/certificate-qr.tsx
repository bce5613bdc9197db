import { useHydrated } from "~/features/cart/use-hydrated";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";

import { groupedCode } from "./certificate-code";

/** The QR code of the page with its code in letters, to save, to print and to scan. */
export function CertificateQr({ code, pageUrl }: { code: string; pageUrl: string }) {
  const { t, path } = useI18n();
  const isHydrated = useHydrated();
  const file = path(`/certificates/${code}/qr.svg`);
  return (
    <section className="grid min-w-0 justify-items-start gap-3 rounded-md border border-hairline bg-white p-4 print:border-0 print:p-0">
      <img
        src={file}
        alt={t("certificate.qr", { code: groupedCode(code) })}
        width={192}
        height={192}
        className="size-48 print:size-40"
      />
      <p className="font-table whitespace-nowrap font-bold print:text-sm print:whitespace-normal">
        {groupedCode(code)}
      </p>
      <p className="text-sm text-muted print:hidden">{t("certificate.qrHint")}</p>
      <p className="hidden min-w-0 text-xs wrap-anywhere print:block">
        {t("certificate.printedFrom", { url: pageUrl })}
      </p>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
        <a
          href={file}
          download={`ocop-${code}.svg`}
          className="inline-flex min-h-11 items-center text-sm"
        >
          {t("certificate.qrDownload")}
        </a>
        {isHydrated && (
          <Button
            type="button"
            look="quiet"
            className="px-0! text-sm"
            onClick={() => window.print()}
          >
            {t("certificate.print")}
          </Button>
        )}
      </p>
    </section>
  );
}
