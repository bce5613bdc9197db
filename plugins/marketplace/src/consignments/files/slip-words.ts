const VI = {
  slip: "Phiếu đóng gói",
  from: "Cơ sở gửi",
  to: "Người nhận",
  order: "Đơn hàng",
  placed: "Ngày đặt",
  goods: "Hàng trong kiện",
  pieces: "SL",
  pieceCount: "Tổng số lượng",
  cash: "Thu khi giao",
  noCash: "Không thu tiền khi giao",
  weight: "Khối lượng",
  note: "Lời nhắn của khách",
  invoice: "Khách cần hóa đơn",
  taxCode: "Mã số thuế",
  thanks: "Cảm ơn bạn đã mua sản phẩm OCOP Quảng Ngãi.",
};

const EN: Record<keyof typeof VI, string> = {
  slip: "Packing slip",
  from: "From",
  to: "To",
  order: "Order",
  placed: "Ordered on",
  goods: "In this parcel",
  pieces: "Qty",
  pieceCount: "Pieces in all",
  cash: "To pay on delivery",
  noCash: "Nothing to pay on delivery",
  weight: "Weight",
  note: "The buyer's note",
  invoice: "An invoice is wanted",
  taxCode: "Tax code",
  thanks: "Thank you for buying OCOP products of Quảng Ngãi.",
};

/** Words of the packing slip: the buyer reads it, so it is in the language of the order. */
export const SLIP_WORDS = { vi: VI, en: EN };
