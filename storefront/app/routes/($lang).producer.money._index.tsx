import { type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { languageOf } from "~/i18n/language";
import { PortalPage } from "~/portal/frame/portal-frame";
import { BalancePanel } from "~/portal/money/balance-panel";
import type { Money, Statement } from "~/portal/money/money";
import { PayoutList } from "~/portal/money/payout-list";
import { StatementPanel } from "~/portal/money/statement-panel";
import { moneyWords } from "~/portal/money/words";
import { portalFetch } from "~/portal/session/portal-fetch.server";
import { portalPage } from "~/portal/session/portal-page.server";
import { useWords, wordsIn } from "~/i18n/part-words";
import { ButtonLink } from "~/ui/button";

/** `?month=` (`YYYY-MM`) is the statement to show. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const month = new URL(request.url).searchParams.get("month");
  const isMonth = month !== null && /^\d{4}-(0[1-9]|1[0-2])$/.test(month);
  const [money, statement] = await Promise.all([
    portalFetch<Money>(request, language, "/producer/money"),
    isMonth
      ? portalFetch<{ statement: Statement }>(request, language, "/producer/money/statement", {
          query: { month },
        })
      : null,
  ]);
  return portalPage(language, wordsIn(moneyWords, language)("title"), {
    money,
    statement: statement?.statement ?? null,
  });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function MoneyRoute() {
  const say = useWords(moneyWords);
  const { money, statement } = useLoaderData<typeof loader>();
  return (
    <PortalPage title={say("title")}>
      <BalancePanel money={money} />
      <ButtonLink to="/producer/sales" className="justify-self-start">
        {say("toSales")}
      </ButtonLink>
      <StatementPanel
        firstMonth={money.first_month}
        thisMonth={money.as_of.slice(0, "2026-11".length)}
        statement={statement}
      />
      <PayoutList payouts={money.payouts} />
    </PortalPage>
  );
}
