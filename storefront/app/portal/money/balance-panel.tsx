import { useI18n } from "~/i18n/use-i18n";
import { Notice } from "~/ui/notice";
import { Price } from "~/ui/price";

import { useWords } from "~/i18n/part-words";
import type { Money } from "./money";
import { moneyWords } from "./words";

function Figure({ name, amountVnd, hint }: { name: string; amountVnd: number; hint: string }) {
  return (
    <div className="grid content-start gap-1 rounded-md border border-hairline bg-white p-4">
      <dt className="text-sm text-muted">{name}</dt>
      <dd>
        <Price amountVnd={amountVnd} className="text-2xl font-bold" />
        <p className="text-sm text-muted">{hint}</p>
      </dd>
    </div>
  );
}

/** What the producer is owed, what is on its way to it, and where payouts go. */
export function BalancePanel({ money }: { money: Money }) {
  const { format } = useI18n();
  const say = useWords(moneyWords);
  const { bank_account: account } = money;
  return (
    <section aria-labelledby="balance" className="grid gap-4">
      <h2 id="balance" className="sr-only">
        {say("balance")}
      </h2>
      <dl className="grid gap-3 sm:grid-cols-3">
        <Figure
          name={say("balance")}
          amountVnd={money.balance_vnd}
          hint={money.balance_vnd < 0 ? say("owes") : say("balanceHint")}
        />
        <Figure
          name={say("due")}
          amountVnd={money.due_vnd}
          hint={say("asOf", { day: format.date(money.as_of) })}
        />
        <Figure name={say("underWay")} amountVnd={money.under_way_vnd} hint={say("underWayHint")} />
      </dl>
      {account ? (
        <div>
          <h3 className="text-base">{say("account")}</h3>
          <p>
            {account.bank_name} · {account.account_number} · {account.account_holder}
          </p>
          <p className="text-sm text-muted">{say("accountChange")}</p>
        </div>
      ) : (
        <Notice tone="sun" className="max-w-text">
          {say("noAccount")}
        </Notice>
      )}
    </section>
  );
}
