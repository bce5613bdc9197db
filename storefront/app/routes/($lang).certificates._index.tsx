import { data, redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { codeProblem, normaliseCertificateCode } from "~/features/certification/certificate-code";
import { CheckForm } from "~/features/certification/check-form";
import { translateIn } from "~/i18n/catalogue.server";
import { languageOf, pathIn } from "~/i18n/language";
import { useI18n } from "~/i18n/use-i18n";
import { getEnv } from "~/lib/env.server";
import { pageMeta } from "~/seo/page-meta";

const MAX_SHOWN_LENGTH = 100;

/** `?code=` leads to the certificate's page; what can be no code is mended here. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const t = translateIn(language);
  const typed = new URL(request.url).searchParams.get("code");
  const code = typed === null ? null : normaliseCertificateCode(typed);
  const problem = code === null ? null : codeProblem(code);
  if (code !== null && problem === null) {
    throw redirect(pathIn(language, `/certificates/${code}`));
  }
  const meta = pageMeta({
    language,
    publicUrl: getEnv().publicUrl,
    path: "/certificates",
    title: `${t("certificate.check")} · ${t("shop.name")}`,
    description: t("certificate.checkMeta"),
    isIndexed: typed === null,
  });
  return data(
    { typed: typed?.slice(0, MAX_SHOWN_LENGTH) ?? "", problem, meta },
    { status: problem ? 422 : 200 },
  );
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function CheckRoute() {
  const { t } = useI18n();
  const { typed, problem } = useLoaderData<typeof loader>();
  return (
    <div className="page grid gap-6 py-6 md:py-8">
      <header className="grid max-w-text gap-2">
        <h1 className="text-3xl">{t("certificate.check")}</h1>
        <p className="text-muted">{t("certificate.checkIntro")}</p>
      </header>
      <CheckForm typed={typed} problem={problem} />
    </div>
  );
}
