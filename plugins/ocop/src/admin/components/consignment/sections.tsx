import { Text } from "@medusajs/ui";
import { useWords } from "../../i18n/use-words";
import { lifeOf, paymentWayOf, type ConsignmentDetail } from "../../lib/consignment";
import { useFormats } from "../../lib/use-formats";
import { Facts, type Fact } from "../facts";
import { TextLink } from "../recognition/text-link";
import { RecordList } from "../record-list";
import { Section } from "../section";
import { AcceptBy } from "./consignment-words";

type SectionProps = { consignment: ConsignmentDetail };

/** The lines of the consignment, each with its pieces and what they cost. */
export function ItemsSection({ consignment: { items } }: SectionProps) {
  const { t } = useWords();
  const format = useFormats();
  return (
    <Section title={t("consignment.items")}>
      <RecordList
        empty={t("common.none")}
        records={items.map(({ line_item_id: id, title, quantity, amount_vnd: amount }) => ({
          id,
          title,
          notes: [t("consignment.pieces", { count: quantity })],
          aside: <Text size="small">{format.money(amount)}</Text>,
        }))}
      />
    </Section>
  );
}

export function SumsSection({ consignment }: SectionProps) {
  const { t } = useWords();
  const format = useFormats();
  const captured = consignment.payment?.captured_vnd ?? 0;
  const facts: Fact[] = [
    { label: t("consignment.goods"), value: format.money(consignment.item_total_vnd) },
    { label: t("consignment.shipping"), value: format.money(consignment.shipping_vnd) },
    ...(consignment.discount_vnd > 0
      ? [{ label: t("consignment.discount"), value: format.money(-consignment.discount_vnd) }]
      : []),
    { label: t("consignment.total"), value: format.money(consignment.total_vnd) },
    ...(consignment.refunded_vnd > 0
      ? [{ label: t("consignment.refunded"), value: format.money(consignment.refunded_vnd) }]
      : []),
    {
      label: t("consignment.payment"),
      value: t(`consignment.pay.${paymentWayOf(consignment)}`),
      note:
        captured > 0
          ? t("consignment.captured", { amount: format.money(captured) })
          : t("consignment.not_captured"),
    },
  ];
  return (
    <Section title={t("consignment.sums")}>
      <Facts items={facts} />
    </Section>
  );
}

export function DeliverySection({ consignment }: SectionProps) {
  const { t } = useWords();
  const { producer, producer_id: producerId, carrier, tracking_number: tracking } = consignment;
  const facts: Fact[] = [
    {
      label: t("consignment.producer"),
      value: <TextLink to={`/ocop/producers/${producerId}`}>{producer.name}</TextLink>,
      note: producer.place?.full_name,
    },
    ...(consignment.status === "new"
      ? [{ label: t("consignment.deadline"), value: <AcceptBy consignment={consignment} /> }]
      : []),
    { label: t("consignment.carrier"), value: carrier ?? t("consignment.not_shipped") },
    { label: t("consignment.tracking"), value: tracking ?? t("common.none") },
  ];
  return (
    <Section title={t("consignment.delivery")}>
      <Facts items={facts} />
    </Section>
  );
}

/** To whom the invoice goes, where the buyer has asked for one. */
export function InvoiceSection({ consignment: { invoice_request: invoice } }: SectionProps) {
  const { t } = useWords();
  if (invoice === null) return null;
  return (
    <Section title={t("consignment.invoice")}>
      <Facts
        items={[
          { label: t("consignment.invoice_name"), value: invoice.company_name },
          { label: t("consignment.tax_code"), value: invoice.tax_code },
          { label: t("consignment.invoice_address"), value: invoice.address },
          { label: t("consignment.invoice_email"), value: invoice.email ?? t("common.none") },
        ]}
      />
    </Section>
  );
}

/** What has happened, as a line of time. */
export function LifeSection({ consignment }: SectionProps) {
  const { t } = useWords();
  const format = useFormats();
  const carriage = [consignment.carrier, consignment.tracking_number].filter(Boolean).join(" · ");
  const steps = lifeOf(consignment);
  return (
    <Section title={t("consignment.life")}>
      <ol className="px-6 py-4">
        {steps.map(({ step, at }, index) => {
          const note =
            step === "shipped" ? carriage : step === "cancelled" ? consignment.cancel_reason : null;
          const isLast = index === steps.length - 1;
          return (
            <li key={step} className="relative flex gap-x-3 pb-4 last:pb-0">
              {!isLast && (
                <span
                  aria-hidden="true"
                  className="bg-ui-border-strong absolute bottom-0 left-[5px] top-3 w-px"
                />
              )}
              <span
                aria-hidden="true"
                className={`z-[1] mt-1.5 size-[11px] shrink-0 rounded-full border-2 ${
                  isLast
                    ? "bg-ui-fg-base border-ui-fg-base"
                    : "bg-ui-bg-base border-ui-border-strong"
                }`}
              />
              <div className="min-w-0">
                <Text size="small" weight="plus">
                  {t(`consignment.step.${step}`)}
                </Text>
                <Text size="small" className="text-ui-fg-subtle">
                  <time dateTime={at}>{format.instant(at)}</time>
                </Text>
                {note && (
                  <Text size="small" className="text-ui-fg-subtle break-words">
                    {note}
                  </Text>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
