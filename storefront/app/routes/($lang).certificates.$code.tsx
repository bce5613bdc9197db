import { data, redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData, useRouteLoaderData } from "@remix-run/react";

import { logFailure } from "~/features/cart/log-failure.server";
import { normaliseCertificateCode } from "~/features/certification/certificate-code";
import {
  CertificateMissing,
  CertificateUnchecked,
} from "~/features/certification/certificate-missing";
import { CertificatePage } from "~/features/certification/certificate-page";
import type { Certificate } from "~/features/certification/certificate-types";
import { verdictWords } from "~/features/certification/verdict-words";
import { translateIn } from "~/i18n/catalogue.server";
import { createFormat } from "~/i18n/format";
import { languageOf, pathIn, type Language } from "~/i18n/language";
import { getEnv } from "~/lib/env.server";
import { localeOf } from "~/lib/store.server";
import type { loader as rootLoader } from "~/root";
import { certificateJsonLd } from "~/seo/certificate-json-ld";
import { JsonLd } from "~/seo/json-ld";
import { pageMeta } from "~/seo/page-meta";
import { fetchCertificate } from "~/server/certificates.server";

const FRESH = { "Cache-Control": "private, no-store" };

/**
 * Reads the verdict from the register for each request. An unknown code is answered with 404 and a
 * register that does not answer with 503, each with a page of its own: a failure is no verdict.
 */
export async function loader({ params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const t = translateIn(language);
  const typed = params.code ?? "";
  const code = normaliseCertificateCode(typed);
  if (code !== "" && code !== typed) {
    throw redirect(pathIn(language, `/certificates/${encodeURIComponent(code)}`));
  }
  const titled = (title: string) => [
    { title: `${title} · ${t("shop.name")}` },
    { name: "robots", content: "noindex" },
  ];
  let certificate: Certificate | null;
  try {
    certificate = await fetchCertificate(localeOf(language), code);
  } catch (error) {
    logFailure("Checking a certificate failed:", error);
    const meta = titled(t("certificate.uncheckedTitle"));
    return data(
      { state: "unchecked" as const, code, meta },
      { status: 503, headers: { ...FRESH, "Retry-After": "30" } },
    );
  }
  if (!certificate) {
    const meta = titled(t("certificate.missingTitle"));
    return data({ state: "missing" as const, code, meta }, { status: 404, headers: FRESH });
  }
  return data(known(language, certificate), { headers: FRESH });
}

/** An ended certificate stays reachable for who holds its code, but not in search results. */
function known(language: Language, certificate: Certificate) {
  const t = translateIn(language);
  const format = createFormat(language);
  const { publicUrl } = getEnv();
  const path = `/certificates/${certificate.code}`;
  const product = certificate.product.title ?? certificate.product.name;
  const verdict = verdictWords(t, format, certificate).title;
  const producer = certificate.producer.name;
  const date = format.date(certificate.as_of);
  return {
    state: "known" as const,
    certificate,
    pageUrl: publicUrl + pathIn(language, path),
    jsonLd: certificateJsonLd({ language, publicUrl, t }, certificate),
    meta: pageMeta({
      language,
      publicUrl,
      path,
      title: t("certificate.metaTitle", { verdict, product }),
      description: t("certificate.metaDescription", { verdict, product, producer, date }),
      isIndexed: certificate.star !== null,
    }),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function CertificateRoute() {
  const loaded = useLoaderData<typeof loader>();
  const frame = useRouteLoaderData<typeof rootLoader>("root");
  if (loaded.state === "missing") return <CertificateMissing typed={loaded.code} />;
  if (loaded.state === "unchecked") return <CertificateUnchecked code={loaded.code} />;
  return (
    <>
      <JsonLd data={loaded.jsonLd} />
      <CertificatePage
        certificate={loaded.certificate}
        pageUrl={loaded.pageUrl}
        markUrl={frame?.ocopMarkUrl ?? null}
      />
    </>
  );
}
