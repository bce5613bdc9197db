import { useWords } from "../../i18n/use-words";
import {
  moneyEffectsOf,
  piecesOf,
  type ConsignmentAction,
  type ConsignmentDetail,
} from "../../lib/consignment";
import { useFormats } from "../../lib/use-formats";

type EffectsProps = { consignment: ConsignmentDetail; action: ConsignmentAction };

/** What an action means for the stock and the money, before it is done. */
export function Effects({ consignment, action }: EffectsProps) {
  const { t } = useWords();
  const format = useFormats();
  const isLast = action === "cancel" && consignment.cancel_effect?.cancels_order;
  const effects = [
    t(`consignment.stock.${action}`, { count: piecesOf(consignment) }),
    ...moneyEffectsOf(consignment, action).map(({ word, amountVnd }) =>
      t(`consignment.money.${word}`, { amount: format.money(amountVnd ?? 0) }),
    ),
    ...(isLast ? [t("consignment.last")] : []),
  ];
  return (
    <ul aria-label={t("consignment.means")} className="flex list-disc flex-col gap-y-1 pl-4">
      {effects.map((effect) => (
        <li key={effect} className="txt-compact-small">
          {effect}
        </li>
      ))}
    </ul>
  );
}
