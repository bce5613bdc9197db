import {
  data,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { groupedCode } from "~/features/certification/certificate-code";
import { ComplaintForm } from "~/features/complaint/complaint-form";
import {
  readComplaintReceipt,
  type ComplaintReceipt,
} from "~/features/complaint/complaint-receipt.server";
import { findComplaint } from "~/features/complaint/find-complaint.server";
import { FollowComplaint } from "~/features/complaint/follow-complaint";
import { submitComplaint } from "~/features/complaint/submit-complaint.server";
import { translateIn } from "~/i18n/catalogue.server";
import { languageOf } from "~/i18n/language";
import { useI18n } from "~/i18n/use-i18n";
import { getEnv } from "~/lib/env.server";
import { localeOf } from "~/lib/store.server";
import { pageMeta } from "~/seo/page-meta";
import { ButtonLink } from "~/ui/button";

const MOST_TYPED = 40;

/** `?code=` shows where a complaint stands, `?order=` fills its order in, `?sent` shows the last one's code. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const t = translateIn(language);
  const search = new URL(request.url).searchParams;
  const receipt = search.has("sent") ? await readComplaintReceipt(request) : null;
  const asked = search.get("code")?.slice(0, MOST_TYPED) || null;
  const found = asked === null ? null : await findComplaint(localeOf(language), asked);
  const meta = pageMeta({
    language,
    publicUrl: getEnv().publicUrl,
    path: "/complaint",
    title: `${t("complaint.title")} · ${t("shop.name")}`,
    description: t("complaint.meta"),
    isIndexed: search.size === 0,
  });
  const orderCode = search.get("order")?.slice(0, MOST_TYPED) ?? "";
  const headers = { "Cache-Control": "private, no-store" };
  const status = asked !== null && found === null ? 404 : 200;
  return data({ receipt, asked, found, orderCode, meta }, { headers, status });
}

export async function action(input: ActionFunctionArgs) {
  return submitComplaint(input);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function ComplaintRoute() {
  const { t } = useI18n();
  const { receipt, asked, found, orderCode } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (receipt) return <Received receipt={receipt} />;
  return (
    <div className="page grid gap-6 py-6 md:py-8">
      <header className="grid max-w-text gap-2">
        <h1 className="text-3xl">{t("complaint.title")}</h1>
        <p className="text-muted">{t("complaint.intro")}</p>
      </header>
      <ComplaintForm orderCode={orderCode} answer={answer} />
      <FollowComplaint asked={asked} found={found} />
    </div>
  );
}

function Received({ receipt: { code, answer_by: answerBy } }: { receipt: ComplaintReceipt }) {
  const { t, format } = useI18n();
  return (
    <div className="page grid max-w-text gap-4 py-6 md:py-8">
      <h1 className="text-3xl">{t("complaint.sentTitle")}</h1>
      <p>{t("complaint.sentLead")}</p>
      <p data-complaint={code} className="font-table text-2xl font-bold">
        {groupedCode(code)}
      </p>
      <p>{t("complaint.sentUntil", { date: format.date(answerBy) })}</p>
      <ButtonLink to={`/complaint?code=${code}`} look="second" className="justify-self-start">
        {t("complaint.follow")}
      </ButtonLink>
      <ButtonLink to="/complaint" look="second" className="justify-self-start">
        {t("complaint.again")}
      </ButtonLink>
    </div>
  );
}
