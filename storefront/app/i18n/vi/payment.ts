export const payment = {
  "payment.bank_transfer": "Chuyển khoản ngân hàng",
  "payment.bank_transferHint":
    "Đặt hàng xong, bạn quét mã VietQR bằng ứng dụng ngân hàng. Hàng được giữ cho bạn trong lúc chờ.",

  "problem.payment": "Cần chọn một cách thanh toán, ví dụ thanh toán khi nhận hàng.",

  "transfer.title": "Chuyển khoản",
  "transfer.state.awaiting": "Đơn hàng chờ bạn chuyển khoản. Trang này tự đổi khi tiền đến.",
  "transfer.state.checking":
    "Đã nhận tiền và đang đối chiếu. Bạn không cần chuyển thêm; chúng tôi gọi nếu cần hỏi.",
  "transfer.state.paid": "Đã nhận đủ tiền.",
  "transfer.state.cancelled":
    "Đơn đã hủy. Nếu bạn vừa chuyển khoản, tiền không mất: chúng tôi sẽ liên hệ để trả lại.",
  "transfer.partly": "Đã nhận {received}, còn thiếu {missing}.",
  "transfer.qr": "Mã VietQR: chuyển {amount}, nội dung {note}",
  "transfer.scan": "Quét mã bằng ứng dụng ngân hàng, hoặc chuyển theo các dòng dưới đây.",
  "transfer.bank": "Ngân hàng",
  "transfer.account": "Số tài khoản",
  "transfer.holder": "Chủ tài khoản",
  "transfer.amount": "Số tiền",
  "transfer.note": "Nội dung",
  "transfer.until": "Chuyển trước {time}; sau đó đơn tự hủy.",
  "transfer.exact": "Giữ đúng số tiền và nội dung để đơn được xác nhận ngay.",

  "orders.nextTransfer": "Bạn chuyển khoản {total}; tiền đến thì cơ sở bắt đầu chuẩn bị hàng.",
  "orders.nextReceive": "Khi nhận hàng, bạn kiểm tra rồi ký nhận; không trả thêm gì.",
};
