import { itemLines, type MessageWords, type News } from "./news";

const MONEY = new Intl.NumberFormat("vi-VN");
const TIME = new Intl.DateTimeFormat("vi-VN", {
  timeZone: "Asia/Ho_Chi_Minh",
  dateStyle: "short",
  timeStyle: "short",
});

const money = (amountVnd: number | null) => `${MONEY.format(amountVnd ?? 0)} ₫`;

function paymentLines({ payment, transfer, totalVnd, orderCode }: News): string[] {
  if (transfer) {
    return [
      `Chuyển khoản trước ${TIME.format(transfer.until)}:`,
      `  Ngân hàng: ${transfer.bankName}`,
      `  Số tài khoản: ${transfer.accountNumber}`,
      `  Chủ tài khoản: ${transfer.accountName}`,
      `  Số tiền: ${money(totalVnd)}`,
      `  Nội dung: ${orderCode}`,
      "Giữ nguyên số tiền và nội dung để đơn được xác nhận ngay.",
    ];
  }
  return payment === "cash_on_delivery"
    ? [`Bạn trả ${money(totalVnd)} khi nhận hàng.`]
    : [`Tổng cộng: ${money(totalVnd)}.`];
}

function parcelLines({ parcel }: News): string[] {
  if (!parcel) return [];
  return [`Kiện ${parcel.code} của ${parcel.producerName}:`, ...itemLines(parcel.items)];
}

export const vietnameseWords: MessageWords = {
  order_received: (news) => ({
    subject: `Đã nhận đơn ${news.orderCode}`,
    lines: [
      `Cửa hàng đã nhận đơn ${news.orderCode} của bạn:`,
      ...itemLines(news.items),
      `Phí giao hàng: ${money(news.shippingVnd)}`,
      `Tổng cộng: ${money(news.totalVnd)}`,
      "",
      ...paymentLines(news),
    ],
  }),
  payment_received: (news) => ({
    subject: `Đã nhận tiền của đơn ${news.orderCode}`,
    lines: [
      `Cửa hàng đã nhận ${money(news.amountVnd)} cho đơn ${news.orderCode}.`,
      "Cơ sở chuẩn bị hàng; bạn được báo khi kiện hàng gửi đi.",
    ],
  }),
  parcel_shipped: (news) => ({
    subject: `Kiện ${news.parcel?.code ?? ""} đã gửi đi`,
    lines: [
      ...parcelLines(news),
      news.parcel?.carrier
        ? `đã giao cho ${news.parcel.carrier}.`
        : "đã giao cho đơn vị vận chuyển.",
      ...(news.parcel?.trackingNumber ? [`Mã vận đơn: ${news.parcel.trackingNumber}`] : []),
      ...(news.payment === "cash_on_delivery" ? ["Kiểm hàng rồi trả tiền khi nhận."] : []),
    ],
  }),
  parcel_delivered: (news) => ({
    subject: `Kiện ${news.parcel?.code ?? ""} đã giao`,
    lines: [
      ...parcelLines(news),
      "đã giao xong.",
      "Hàng sai, thiếu hoặc hỏng: gửi khiếu nại ở trang của cửa hàng.",
    ],
  }),
  parcel_refused: (news) => ({
    subject: `Kiện ${news.parcel?.code ?? ""} không giao được`,
    lines: [
      ...parcelLines(news),
      "được ghi là người nhận từ chối và đang trả về cơ sở.",
      "Nếu không phải vậy, gửi khiếu nại ở trang của cửa hàng.",
    ],
  }),
  parcel_cancelled: (news) => ({
    subject: `Kiện ${news.parcel?.code ?? ""} đã hủy`,
    lines: [
      ...parcelLines(news),
      "đã hủy.",
      news.isPaid
        ? "Tiền của kiện này được hoàn lại; bạn nhận một tin nữa về số tiền."
        : "Bạn không phải trả tiền cho kiện này.",
    ],
  }),
  order_cancelled: (news) => ({
    subject: `Đơn ${news.orderCode} đã hủy`,
    lines: [
      `Đơn ${news.orderCode} đã hủy.`,
      news.isPaid
        ? "Tiền bạn đã trả được hoàn lại; bạn nhận một tin nữa về số tiền."
        : "Bạn không phải trả gì.",
    ],
  }),
  refund_made: (news) => ({
    subject: `Hoàn tiền đơn ${news.orderCode}`,
    lines: [
      `Cửa hàng hoàn ${money(news.amountVnd)} cho đơn ${news.orderCode}.`,
      "Tiền về theo cách bạn đã trả; ngân hàng có thể cần vài ngày.",
    ],
  }),
  producer_message: ({ orderCode, letter }) => ({
    subject: `${letter?.producerName ?? ""} nhắn về đơn ${orderCode}`,
    lines: [
      `${letter?.producerName ?? ""} nhắn bạn về kiện ${letter?.consignmentCode ?? ""}:`,
      `"${letter?.text ?? ""}"`,
      "Trả lời ở trang của đơn.",
    ],
  }),
};
