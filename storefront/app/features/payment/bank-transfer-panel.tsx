import { useI18n } from "~/i18n/use-i18n";
import { Notice } from "~/ui/notice";

import type { BankTransferView } from "./bank-transfer-view";
import { useRefresh } from "./use-refresh";

/** What to transfer and to whom, with the code to scan, until the money has come. */
export function BankTransferPanel({
  orderId,
  transfer,
}: {
  orderId: string;
  transfer: BankTransferView;
}) {
  const { t } = useI18n();
  const isWaiting = transfer.state === "awaiting" || transfer.state === "checking";
  useRefresh(isWaiting);
  return (
    <section className="grid gap-4" data-transfer-state={transfer.state}>
      <h2 className="text-xl">{t("transfer.title")}</h2>
      <Notice tone={transfer.state === "paid" ? "terrace" : "sun"} role="status">
        <State transfer={transfer} />
      </Notice>
      {transfer.state === "awaiting" && <Details orderId={orderId} transfer={transfer} />}
    </section>
  );
}

function State({ transfer }: { transfer: BankTransferView }) {
  const { t, format } = useI18n();
  const { state, receivedVnd, amountVnd } = transfer;
  if (state !== "awaiting") return <p>{t(`transfer.state.${state}`)}</p>;
  if (receivedVnd === 0) return <p>{t("transfer.state.awaiting")}</p>;
  const amounts = { received: format.money(receivedVnd), missing: format.money(amountVnd) };
  return <p>{t("transfer.partly", amounts)}</p>;
}

function Details({ orderId, transfer }: { orderId: string; transfer: BankTransferView }) {
  const { t, format, path } = useI18n();
  const rows = [
    { term: t("transfer.bank"), value: transfer.bankName },
    { term: t("transfer.account"), value: transfer.accountNumber },
    { term: t("transfer.holder"), value: transfer.accountName },
    { term: t("transfer.amount"), value: format.money(transfer.amountVnd) },
    { term: t("transfer.note"), value: transfer.note },
  ];
  return (
    <div className="grid justify-items-start gap-4">
      <img
        // The amount is part of the address: a part that has come changes the code.
        src={`${path(`/orders/${orderId}/transfer.svg`)}?amount=${transfer.amountVnd}`}
        alt={t("transfer.qr", { amount: format.money(transfer.amountVnd), note: transfer.note })}
        width={240}
        height={240}
        className="rounded-md border border-hairline bg-white p-2"
      />
      <p>{t("transfer.scan")}</p>
      <dl className="grid w-full gap-2 rounded-md border border-hairline bg-white p-4">
        {rows.map(({ term, value }) => (
          <div key={term} className="flex flex-wrap justify-between gap-x-4">
            <dt className="text-muted">{term}</dt>
            <dd className="font-bold select-all">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="text-sm text-muted">
        {t("transfer.until", { time: format.moment(transfer.expiresAt) })} {t("transfer.exact")}
      </p>
    </div>
  );
}
