import { useI18n } from "~/i18n/use-i18n";
import { Chip, type Tone } from "~/ui/chip";
import { Price } from "~/ui/price";

import { useWords } from "~/i18n/part-words";
import type { Money } from "./money";
import { moneyWords } from "./words";

const TONES: Record<Money["payouts"][number]["state"], Tone> = {
  prepared: "sea",
  paid: "terrace",
  returned: "clay",
};

/** The latest payouts, each with its batch, its account and its state. */
export function PayoutList({ payouts }: { payouts: Money["payouts"] }) {
  const { format } = useI18n();
  const say = useWords(moneyWords);
  return (
    <section aria-labelledby="payouts" className="grid max-w-text gap-3">
      <h2 id="payouts" className="text-xl">
        {say("payouts")}
      </h2>
      {payouts.length === 0 && <p className="text-muted">{say("noPayouts")}</p>}
      <ul className="divide-y divide-hairline border-y border-hairline empty:hidden">
        {payouts.map((payout) => (
          <li key={payout.id} className="flex flex-wrap items-baseline gap-x-4 py-3">
            <Price amountVnd={payout.amount_vnd} className="font-bold" />
            <Chip tone={TONES[payout.state]}>
              {say(payout.state, { reason: payout.return_reason ?? "" })}
            </Chip>
            <span className="w-full text-sm text-muted">
              {format.date(payout.paid_on ?? payout.created_on)} · {say("batch")}{" "}
              {payout.batch_code} · {payout.bank_name} {payout.account_number}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
