export const card = {
  "card.title": "Thẻ ngân hàng",
  "card.hint": "Visa, Mastercard. Bạn trả ngay khi đặt; ngân hàng có thể hỏi mã xác thực.",
  "card.needsScript":
    "Trả bằng thẻ cần bật JavaScript trong trình duyệt. Các cách thanh toán khác vẫn dùng được.",
  "card.loading": "Đang tải ô nhập thẻ",
  "card.loadFailed":
    "Chưa tải được ô nhập thẻ. Kiểm tra kết nối mạng rồi tải lại, hoặc chọn cách thanh toán khác.",
  "card.loadAgain": "Tải lại ô nhập thẻ",
  "card.privacy": "Số thẻ được gửi thẳng đến Stripe, cửa hàng không thấy và không lưu.",
  "card.order": "Trả bằng thẻ · {total}",
  "card.paying": "Đang thanh toán",
  "card.incomplete": "Cần điền đủ các ô của thẻ được đánh dấu bên dưới.",
  "card.declined": "Ngân hàng từ chối thẻ này: dùng thẻ khác hoặc hỏi ngân hàng phát hành thẻ.",
  "card.declined.funds": "Thẻ không đủ tiền: chọn thẻ khác hoặc cách thanh toán khác.",
  "card.declined.expired": "Thẻ đã hết hạn: dùng thẻ khác.",
  "card.declined.cvc": "Mã bảo mật (CVC) của thẻ chưa đúng: xem lại mặt sau thẻ.",
  "card.declined.number": "Số thẻ chưa đúng: nhập lại số trên thẻ.",
  "card.declined.confirm":
    "Bước xác thực với ngân hàng chưa xong, thẻ chưa bị trừ tiền: thanh toán lại hoặc dùng thẻ khác.",
  "card.declined.bank": "Ngân hàng chưa xử lý được giao dịch: thử lại sau ít phút.",
  "card.changed":
    "Giỏ hàng hoặc khoản thanh toán vừa đổi ở cửa sổ khác nên thẻ chưa bị trừ tiền. Xem lại đơn rồi thanh toán lại.",
  "card.unsure":
    "Chưa biết ngân hàng đã trừ tiền hay chưa vì mất kết nối. Bấm thanh toán lại: nếu thẻ đã bị trừ tiền, đơn được đặt mà không trừ lần nữa.",
  "card.waitTitle": "Thanh toán bằng thẻ",
  "card.wait.processing":
    "Ngân hàng đang xử lý khoản này. Đơn hàng được đặt ngay khi tiền về; bạn không cần trả lần nữa.",
  "card.wait.placing": "Đã nhận tiền, đang đặt đơn hàng.",
  "card.wait.returned":
    "Đơn chưa đặt được nên khoản đã trả được hoàn về thẻ của bạn. Giỏ hàng vẫn còn: xem lại rồi đặt lại.",
  "card.waitNote":
    "Trang này tự đổi khi có đơn hàng. Bạn đóng trang cũng không mất gì: mở lại trang Đặt hàng trên máy này để xem đơn.",
  "card.toCart": "Về giỏ hàng",
  "card.paid": "Đã trả bằng thẻ",

  "problem.card_script":
    "Trả bằng thẻ cần bật JavaScript và ô nhập thẻ: chọn lại thẻ, hoặc chọn cách thanh toán khác.",
};
