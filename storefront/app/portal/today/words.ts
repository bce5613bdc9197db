import type { Words } from "~/i18n/part-words";

const vi = {
  nothing: "Hôm nay không có việc nào chờ. Đơn mới hiện ở đây.",
  "section.to_accept": "Đơn mới cần nhận",
  "section.to_pack": "Kiện cần đóng gói",
  "section.to_ship": "Kiện cần gửi đi",
  "section.returns": "Hàng trả về cần nhận lại",
  "section.messages": "Tin nhắn của khách",
  "section.low_stock": "Sắp hết hàng",
  "section.listings": "Tin đăng cần bạn",
  untitled: "Chưa đặt tên",
  "section.money": "Tiền chờ chi trả",
  dueOn: "đến hạn, tính đến {day}",
  accountMissing: "Chưa có tài khoản nhận tiền",
  all: "Xem cả {count}",
  soldOut: "Hết hàng",
  left: "Còn {count}",
};

const en: Record<keyof typeof vi, string> = {
  nothing: "Nothing waits today. New orders show up here.",
  "section.to_accept": "New orders to accept",
  "section.to_pack": "Parcels to pack",
  "section.to_ship": "Parcels to send",
  "section.returns": "Goods that come back",
  "section.messages": "Messages from buyers",
  "section.low_stock": "Low stock",
  "section.listings": "Listings that need you",
  untitled: "No name yet",
  "section.money": "Money due",
  dueOn: "due, as of {day}",
  accountMissing: "There is no account for payouts yet",
  all: "See all {count}",
  soldOut: "Sold out",
  left: "{count} left",
};

export const todayWords: Words<keyof typeof vi> = { vi, en };
