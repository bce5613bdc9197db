/** Complaints of buyers. */
export const complaints = {
  title: "Khiếu nại",
  subtitle: "Trả lời trong 7 ngày làm việc, về dữ liệu cá nhân trong 2 ngày làm việc",
  received_on: "Nhận ngày",
  answer_by: "Trả lời trước",
  overdue: "Quá hạn",
  kind: "Về việc",
  kinds: {
    order: "Đơn hàng",
    product: "Sản phẩm",
    shop: "Cửa hàng",
    personal_data: "Dữ liệu cá nhân",
  },
  state: "Trạng thái",
  states: { new: "Chờ trả lời", answered: "Đã trả lời" },
  description: "Nội dung",
  order_code: "Mã đơn",
  who: "Người gửi",
  answer: "Trả lời",
  answer_hint:
    "Người gửi nhận câu trả lời theo e-mail hoặc số điện thoại đã ghi, và đọc được bằng mã ở trang Khiếu nại.",
  answered_by: "Người trả lời",
  see: "Xem",
  empty: "Chưa có khiếu nại nào",
  empty_hint: "Khiếu nại gửi từ trang của cửa hàng hiện ở đây.",
};
