import { formatPhone } from "~/features/checkout/phone";
import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { Chip } from "~/ui/chip";
import { Facts } from "~/ui/facts";
import { Price } from "~/ui/price";

import { useWords } from "~/i18n/part-words";
import type { PageOfForms } from "./action-form";
import { NextStep, OtherSteps } from "./consignment-actions";
import { CashChip, ChannelChip, TimeLeftChip } from "./consignment-row";
import type { Consignment, ConsignmentDetail } from "./consignment";
import { DoneNotice } from "./done-notice";
import { MessageSection } from "./message-section";
import { orderWords, type OrderWord } from "./words";

/** One parcel: what to do next, what is in it, whom it goes to, what was written about it. */
export function OrderDetailPage({
  consignment,
  now,
  page,
}: {
  consignment: ConsignmentDetail;
  now: string;
  page: PageOfForms;
}) {
  const { format } = useI18n();
  const say = useWords(orderWords);
  const { code, status, group } = consignment;
  return (
    <>
      <DoneNotice />
      <LocalLink
        to={`/producer/orders?group=${group}`}
        className="-my-4 inline-flex min-h-11 items-center justify-self-start"
      >
        {say("orders")}: {say(`group.${group}`)}
      </LocalLink>
      <header
        data-consignment={code}
        data-status={status}
        className="flex flex-wrap items-center gap-x-3 gap-y-1"
      >
        <Chip tone="sea">{say(`status.${status}`)}</Chip>
        <TimeLeftChip consignment={consignment} now={now} />
        <ChannelChip channel={consignment.channel} />
        {group !== "done" && <CashChip cash_to_collect_vnd={consignment.cash_to_collect_vnd} />}
        {group === "to_accept" && (
          <span className="text-sm text-muted">
            {say("answerBy", { moment: format.moment(consignment.accept_by) })}
          </span>
        )}
      </header>
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_24rem] lg:items-start lg:gap-12">
        <div className="grid gap-6">
          <div className="grid gap-4">
            <NextStep consignment={consignment} page={page} />
            <Recipient consignment={consignment} />
          </div>
          <Goods consignment={consignment} />
          <Wishes consignment={consignment} />
          <MessageSection consignment={consignment} page={page} />
        </div>
        <div className="grid gap-6">
          <Papers consignment={consignment} />
          <History consignment={consignment} />
          <OtherSteps consignment={consignment} page={page} />
        </div>
      </div>
    </>
  );
}

function Recipient({ consignment: { recipient } }: { consignment: Consignment }) {
  const say = useWords(orderWords);
  return (
    <section aria-labelledby="recipient" className="grid gap-1">
      <h2 id="recipient" className="text-xl">
        {say("recipient")}
      </h2>
      {recipient ? (
        <address className="grid not-italic">
          <span className="font-bold">{recipient.name}</span>
          {recipient.lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
          <a
            href={`tel:${recipient.phone.replace(/[^\d+]/g, "")}`}
            className="inline-flex min-h-11 items-center justify-self-start"
          >
            {say("call", { phone: formatPhone(recipient.phone) })}
          </a>
        </address>
      ) : (
        <p className="text-muted">{say("recipientHidden")}</p>
      )}
    </section>
  );
}

function Goods({ consignment }: { consignment: Consignment }) {
  const { format } = useI18n();
  const say = useWords(orderWords);
  const { items, item_total_vnd, discount_vnd, shipping_vnd, total_vnd, weight_g } = consignment;
  const money = (amountVnd: number) => <Price amountVnd={amountVnd} />;
  return (
    <section aria-labelledby="goods" className="grid gap-3">
      <h2 id="goods" className="text-xl">
        {say("goods")}
      </h2>
      <ul className="grid gap-1">
        {items.map(({ line_item_id, title, quantity, amount_vnd }) => (
          <li key={line_item_id} className="flex justify-between gap-4">
            <span>{say("item", { quantity, title })}</span>
            <Price amountVnd={amount_vnd} />
          </li>
        ))}
      </ul>
      <Facts
        facts={[
          [say("goodsTotal"), money(item_total_vnd)],
          ...(discount_vnd > 0 ? [[say("discount"), money(-discount_vnd)] as const] : []),
          [say("shipping"), money(shipping_vnd)],
          [say("total"), <strong key="total">{money(total_vnd)}</strong>],
          [say("weight"), format.amount(weight_g, "g")],
        ]}
      />
    </section>
  );
}

/** What the buyer asked for: a note, an invoice. */
function Wishes({ consignment: { note, invoice_request: invoice } }: { consignment: Consignment }) {
  const say = useWords(orderWords);
  return (
    <>
      {note && (
        <section aria-labelledby="note" className="grid gap-1">
          <h2 id="note" className="text-xl">
            {say("note")}
          </h2>
          <p className="break-words whitespace-pre-line">{note}</p>
        </section>
      )}
      {invoice && (
        <section aria-labelledby="invoice" className="grid gap-1">
          <h2 id="invoice" className="text-xl">
            {say("invoice")}
          </h2>
          <p className="grid">
            <span className="font-bold">{invoice.company_name}</span>
            <span>{say("taxCode", { code: invoice.tax_code })}</span>
            <span>{invoice.address}</span>
            {invoice.email && <span>{invoice.email}</span>}
          </p>
        </section>
      )}
    </>
  );
}

function Papers({ consignment: { id, recipient } }: { consignment: Consignment }) {
  const { path } = useI18n();
  const say = useWords(orderWords);
  if (!recipient) return null;
  const address = (what: string) => path(`/producer/orders/print?what=${what}&id=${id}`);
  return (
    <section aria-labelledby="papers" className="grid gap-3">
      <h2 id="papers" className="text-xl">
        {say("papers")}
      </h2>
      <p className="flex flex-wrap gap-3">
        <a href={address("labels")} className="button button-second">
          {say("printLabels")}
        </a>
        <a href={address("slips")} className="button button-second">
          {say("printSlips")}
        </a>
      </p>
    </section>
  );
}

/** What has happened, the first thing first. */
function lifeOf(consignment: Consignment): { word: OrderWord; at: string }[] {
  const steps: [OrderWord, string | null][] = [
    ["step.placed", consignment.placed_at],
    ["step.accepted", consignment.accepted_at],
    ["step.packed", consignment.packed_at],
    ["step.shipped", consignment.shipped_at],
    ["step.delivered", consignment.delivered_at],
    ["step.refused", consignment.refused_at],
    ["step.returned", consignment.returned_at],
    ["step.cancelled", consignment.cancelled_at],
  ];
  return steps.flatMap(([word, at]) => (at === null ? [] : [{ word, at }]));
}

function History({ consignment }: { consignment: Consignment }) {
  const { format } = useI18n();
  const say = useWords(orderWords);
  const { carrier, tracking_number: number, cancel_reason: reason } = consignment;
  return (
    <section aria-labelledby="history" className="grid gap-3">
      <h2 id="history" className="text-xl">
        {say("history")}
      </h2>
      <Facts
        facts={lifeOf(consignment).map(({ word, at }) => [
          say(word),
          <time key={word} dateTime={at}>
            {format.moment(at)}
          </time>,
        ])}
      />
      {carrier && <p>{number ? say("shippedBy", { carrier, number }) : carrier}</p>}
      {reason && <p>{say("cancelReason", { reason })}</p>}
    </section>
  );
}
