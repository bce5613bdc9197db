/** Requests for what no parcel brings. */
export const booking_requests = {
  title: "Yêu cầu đặt",
  subtitle: "Du lịch và động vật: cơ sở gọi lại cho người hỏi",
  received_on: "Nhận ngày",
  product: "Sản phẩm",
  producer: "Cơ sở",
  who: "Người hỏi",
  days: "Ngày muốn đặt",
  quantity: "Số người, số lượng",
  note: "Ghi chú",
  state: "Trạng thái",
  states: { new: "Mới", answered: "Đã trả lời", declined: "Đã từ chối" },
  handle: "Ghi kết quả",
  outcome_note: "Kết quả",
  empty: "Chưa có yêu cầu nào",
  empty_hint: "Yêu cầu gửi từ trang sản phẩm hiện ở đây.",
};
