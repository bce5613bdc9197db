import {
  data,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import {
  codeProblem,
  groupedCode,
  normaliseCertificateCode,
} from "~/features/certification/certificate-code";
import { ReportForm, type ReportSubject } from "~/features/misuse-report/report-form";
import { readReportReceipt } from "~/features/misuse-report/report-receipt.server";
import { submitReport } from "~/features/misuse-report/submit-report.server";
import { translateIn } from "~/i18n/catalogue.server";
import { languageOf } from "~/i18n/language";
import { useI18n } from "~/i18n/use-i18n";
import { getEnv } from "~/lib/env.server";
import { localeOf, type Locale } from "~/lib/store.server";
import { pageMeta } from "~/seo/page-meta";
import { ButtonLink } from "~/ui/button";
import { fetchCertificate } from "~/server/certificates.server";
import { fetchProductDetail } from "~/server/products.server";

const HANDLE = /^[a-z0-9-]{1,120}$/;

/** `?certificate=` and `?product=` say what the report is about; `?sent` shows the last one's code. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const t = translateIn(language);
  const search = new URL(request.url).searchParams;
  const receipt = search.has("sent") ? await readReportReceipt(request) : null;
  const subject = receipt ? null : await subjectOf(localeOf(language), search);
  const meta = pageMeta({
    language,
    publicUrl: getEnv().publicUrl,
    path: "/report",
    title: `${t("report.title")} · ${t("shop.name")}`,
    description: t("report.meta"),
    isIndexed: search.size === 0,
  });
  const headers = { "Cache-Control": "private, no-store" };
  return data({ receipt, subject, meta }, { headers });
}

/** The form must stand when the backend does not answer, so names are only an extra. */
async function subjectOf(locale: Locale, search: URLSearchParams): Promise<ReportSubject> {
  const typed = normaliseCertificateCode(search.get("certificate") ?? "");
  const certificateCode = codeProblem(typed) ? null : typed;
  const asked = search.get("product") ?? "";
  if (certificateCode) {
    const certificate = await fetchCertificate(locale, certificateCode).catch(() => null);
    return {
      certificateCode,
      productHandle: certificate?.product.handle ?? null,
      productName: certificate && `${certificate.product.name}, ${certificate.producer.legal_name}`,
    };
  }
  const detail = HANDLE.test(asked)
    ? await fetchProductDetail(locale, asked).catch(() => null)
    : null;
  return {
    certificateCode: null,
    productHandle: detail?.product.handle ?? null,
    productName: detail && `${detail.product.title}, ${detail.product.producer.name}`,
  };
}

export async function action(input: ActionFunctionArgs) {
  return submitReport(input);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function ReportRoute() {
  const { t } = useI18n();
  const { receipt, subject } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (receipt) return <Received code={receipt} />;
  return (
    <div className="page grid gap-6 py-6 md:py-8">
      <header className="grid max-w-text gap-2">
        <h1 className="text-3xl">{t("report.title")}</h1>
        <p className="text-muted">{t("report.intro")}</p>
      </header>
      {subject && <ReportForm subject={subject} answer={answer} />}
    </div>
  );
}

function Received({ code }: { code: string }) {
  const { t } = useI18n();
  return (
    <div className="page grid max-w-text gap-4 py-6 md:py-8">
      <h1 className="text-3xl">{t("report.sentTitle")}</h1>
      <p>{t("report.sentLead")}</p>
      <p data-report={code} className="font-table text-2xl font-bold">
        {groupedCode(code)}
      </p>
      <p className="max-w-text">{t("report.sentNext")}</p>
      <ButtonLink to="/report" look="second" className="justify-self-start">
        {t("report.again")}
      </ButtonLink>
    </div>
  );
}
