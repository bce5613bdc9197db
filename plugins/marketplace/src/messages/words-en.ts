import { itemLines, type MessageWords, type News } from "./news";

const MONEY = new Intl.NumberFormat("en-GB");
const TIME = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Ho_Chi_Minh",
  dateStyle: "long",
  timeStyle: "short",
});

const money = (amountVnd: number | null) => `${MONEY.format(amountVnd ?? 0)} ₫`;

function paymentLines({ payment, transfer, totalVnd, orderCode }: News): string[] {
  if (transfer) {
    return [
      `Transfer the money before ${TIME.format(transfer.until)} (Viet Nam time):`,
      `  Bank: ${transfer.bankName}`,
      `  Account number: ${transfer.accountNumber}`,
      `  Account holder: ${transfer.accountName}`,
      `  Amount: ${money(totalVnd)}`,
      `  Note: ${orderCode}`,
      "Keep amount and note as they are, so that the order is confirmed at once.",
    ];
  }
  return payment === "cash_on_delivery"
    ? [`You pay ${money(totalVnd)} when the goods arrive.`]
    : [`In total: ${money(totalVnd)}.`];
}

function parcelLines({ parcel }: News): string[] {
  if (!parcel) return [];
  return [`Parcel ${parcel.code} from ${parcel.producerName}:`, ...itemLines(parcel.items)];
}

export const englishWords: MessageWords = {
  order_received: (news) => ({
    subject: `We have your order ${news.orderCode}`,
    lines: [
      `The shop has received your order ${news.orderCode}:`,
      ...itemLines(news.items),
      `Delivery: ${money(news.shippingVnd)}`,
      `Total: ${money(news.totalVnd)}`,
      "",
      ...paymentLines(news),
    ],
  }),
  payment_received: (news) => ({
    subject: `Payment received for order ${news.orderCode}`,
    lines: [
      `The shop has received ${money(news.amountVnd)} for order ${news.orderCode}.`,
      "The producers prepare the goods; you hear from us when a parcel is on its way.",
    ],
  }),
  parcel_shipped: (news) => ({
    subject: `Parcel ${news.parcel?.code ?? ""} is on its way`,
    lines: [
      ...parcelLines(news),
      news.parcel?.carrier
        ? `has been handed over to ${news.parcel.carrier}.`
        : "has been handed over to the carrier.",
      ...(news.parcel?.trackingNumber ? [`Tracking number: ${news.parcel.trackingNumber}`] : []),
      ...(news.payment === "cash_on_delivery"
        ? ["Check the goods, then pay when you receive them."]
        : []),
    ],
  }),
  parcel_delivered: (news) => ({
    subject: `Parcel ${news.parcel?.code ?? ""} is delivered`,
    lines: [
      ...parcelLines(news),
      "has been delivered.",
      "Goods that are wrong, missing or damaged: send a complaint on the shop's page.",
    ],
  }),
  parcel_refused: (news) => ({
    subject: `Parcel ${news.parcel?.code ?? ""} could not be delivered`,
    lines: [
      ...parcelLines(news),
      "is recorded as refused by its recipient and goes back to the producer.",
      "If that is not so, send a complaint on the shop's page.",
    ],
  }),
  parcel_cancelled: (news) => ({
    subject: `Parcel ${news.parcel?.code ?? ""} is cancelled`,
    lines: [
      ...parcelLines(news),
      "is cancelled.",
      news.isPaid
        ? "The money for it is given back; another message tells you the amount."
        : "You pay nothing for this parcel.",
    ],
  }),
  order_cancelled: (news) => ({
    subject: `Order ${news.orderCode} is cancelled`,
    lines: [
      `Order ${news.orderCode} is cancelled.`,
      news.isPaid
        ? "What you have paid is given back; another message tells you the amount."
        : "You have nothing to pay.",
    ],
  }),
  refund_made: (news) => ({
    subject: `Refund for order ${news.orderCode}`,
    lines: [
      `The shop gives back ${money(news.amountVnd)} for order ${news.orderCode}.`,
      "The money comes the way you paid; a bank may need a few days.",
    ],
  }),
  producer_message: ({ orderCode, letter }) => ({
    subject: `${letter?.producerName ?? ""} wrote to you about order ${orderCode}`,
    lines: [
      `${letter?.producerName ?? ""} writes about parcel ${letter?.consignmentCode ?? ""}:`,
      `"${letter?.text ?? ""}"`,
      "Answer on the page of your order.",
    ],
  }),
};
