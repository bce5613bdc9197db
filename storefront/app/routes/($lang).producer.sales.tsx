import { type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { languageOf } from "~/i18n/language";
import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { StoreError } from "~/lib/store.server";
import { PortalPage } from "~/portal/frame/portal-frame";
import { monthsDown, type Sales } from "~/portal/money/money";
import { PeriodForm } from "~/portal/money/period-form";
import { SalesReport } from "~/portal/money/sales-report";
import { moneyWords } from "~/portal/money/words";
import { portalFetch } from "~/portal/session/portal-fetch.server";
import { portalPage } from "~/portal/session/portal-page.server";
import { useWords, wordsIn } from "~/i18n/part-words";

const MOST_MONTHS = 60;

/** `?from=` and `?to=` (`YYYY-MM`) choose the period; the last twelve months without them. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const say = wordsIn(moneyWords, language);
  const search = new URL(request.url).searchParams;
  const ask = (query: Record<string, string>) =>
    portalFetch<{ sales: Sales }>(request, language, "/producer/sales", { query });
  const latest = await ask({});
  const { to: thisMonth } = latest.sales;
  const [year = 0] = thisMonth.split("-").map(Number);
  const months = monthsDown(`${year - 4}-01`, thisMonth).slice(0, MOST_MONTHS);
  const [from, to] = [search.get("from"), search.get("to")];
  const page = (sales: Sales, error: string | null) =>
    portalPage(language, say("sales"), { sales, months, error });
  if (!from && !to) return page(latest.sales, null);
  try {
    return page((await ask({ from: from ?? "", to: to ?? "" })).sales, null);
  } catch (error) {
    if (error instanceof StoreError && error.status === 400) {
      return page(latest.sales, say("periodProblem"));
    }
    throw error;
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function SalesRoute() {
  const { path } = useI18n();
  const say = useWords(moneyWords);
  const { sales, months, error } = useLoaderData<typeof loader>();
  const period = `from=${sales.from}&to=${sales.to}`;
  return (
    <PortalPage title={say("sales")}>
      <p className="max-w-text text-muted">{say("salesLead")}</p>
      <PeriodForm key={period} months={months} from={sales.from} to={sales.to} error={error} />
      {sales.totals.orders === 0 ? (
        <p>{say("noSales")}</p>
      ) : (
        <>
          <SalesReport sales={sales} />
          <ul className="flex flex-wrap gap-3">
            {(["csv", "xlsx"] as const).map((format) => (
              <li key={format}>
                <a
                  className="button button-second"
                  href={path(`/producer/sales/file?${period}&format=${format}`)}
                >
                  {say(format)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <LocalLink to="/producer/money">{say("toMoney")}</LocalLink>
      </p>
    </PortalPage>
  );
}
