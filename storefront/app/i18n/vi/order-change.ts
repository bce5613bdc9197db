export const orderChange = {
  "invoice.title": "Hóa đơn cho công ty, hộ kinh doanh",
  "invoice.wanted": "Tôi cần hóa đơn",
  "invoice.wantedHint": "Không bắt buộc. Mỗi cơ sở xuất hóa đơn cho phần hàng của mình.",
  "invoice.company": "Tên người mua trên hóa đơn",
  "invoice.companyHint": "Tên công ty, hộ kinh doanh hoặc cá nhân, ví dụ Công ty TNHH Mẫu.",
  "invoice.taxCode": "Mã số thuế",
  "invoice.taxCodeHint":
    "10 chữ số, thêm gạch ngang và 3 chữ số nếu là chi nhánh, hoặc 12 chữ số định danh cá nhân.",
  "invoice.address": "Địa chỉ trên hóa đơn",
  "invoice.addressHint": "Ví dụ 12 Hùng Vương, Phường Cẩm Thành, Quảng Ngãi.",
  "invoice.email": "Email nhận hóa đơn",
  "invoice.emailHint": "Không bắt buộc, ví dụ ketoan@example.vn.",
  "invoice.heading": "Hóa đơn",
  "invoice.none": "Bạn chưa yêu cầu hóa đơn.",
  "invoice.ask": "Yêu cầu hóa đơn",
  "invoice.edit": "Sửa thông tin hóa đơn",
  "invoice.until": "Sửa được đến khi kiện đầu tiên gửi đi.",
  "invoice.code": "Mã số thuế {code}",
  "invoice.save": "Lưu thông tin hóa đơn",
  "invoice.withdraw": "Không cần hóa đơn nữa",
  "invoice.tooLate":
    "Hàng đã gửi đi nên thông tin hóa đơn không đổi ở đây được nữa. Gọi cơ sở bán để hỏi.",
  "invoice.tooMany": "Từ mạng của bạn vừa có nhiều yêu cầu: thử lại sau một giờ.",
  "invoice.failed":
    "Chưa lưu được vì hệ thống đang bận. Những gì bạn gõ vẫn còn; bạn thử lại sau ít phút.",
  "invoice.pageTitle": "Hóa đơn của đơn {code}",

  "problem.invoice_company": "Cần tên người mua trên hóa đơn, ví dụ Công ty TNHH Mẫu.",
  "problem.invoice_tax_code":
    "Mã số thuế cần 10 chữ số, 10 và 3 chữ số của chi nhánh, hoặc 12 chữ số, ví dụ 0312345678-001.",
  "problem.invoice_address": "Cần địa chỉ trên hóa đơn, ví dụ 12 Hùng Vương, Quảng Ngãi.",

  "cancel.parcel": "Hủy kiện này",
  "cancel.order": "Hủy cả đơn",
  "cancel.orderTitle": "Hủy đơn {code}?",
  "cancel.parcelTitle": "Hủy kiện {code}?",
  "cancel.what": "Sẽ hủy",
  "cancel.stays": "Các kiện khác của đơn vẫn được giao.",
  "cancel.refund.card": "{amount} được hoàn về thẻ đã trả. Ngân hàng có thể cần vài ngày.",
  "cancel.refund.bank_transfer":
    "Cửa hàng chuyển trả bạn {amount}; chúng tôi gọi {phone} để hỏi số tài khoản.",
  "cancel.refund.unpaid": "Bạn chưa trả tiền cho phần này nên không phải trả nữa.",
  "cancel.reason": "Lý do",
  "cancel.reasonHint": "Không bắt buộc, tối đa {max} ký tự.",
  "cancel.confirm": "Hủy, tôi không cần nữa",
  "cancel.keep": "Giữ đơn hàng",
  "cancel.cancelling": "Đang hủy",
  "cancel.tooLate": "Hàng vừa được gửi đi nên không hủy ở đây được nữa.",
  "cancel.tooMany": "Từ mạng của bạn vừa có nhiều yêu cầu: thử lại sau một giờ.",
  "cancel.failed": "Chưa hủy được vì hệ thống đang bận. Bạn thử lại sau ít phút.",

  "message.title": "Nhắn cho {producer}",
  "message.label": "Nhắn cho cơ sở",
  "message.hint": "Tối đa {max} ký tự. Cơ sở đọc trong cổng của mình và trả lời ở đây.",
  "message.send": "Gửi tin nhắn",
  "message.sending": "Đang gửi",
  "message.from.producer": "Cơ sở",
  "message.from.buyer": "Bạn",
  "message.open": "Nhắn cho cơ sở bán",
  "message.problem": "Viết từ 1 đến {max} ký tự, ví dụ Tôi ở nhà sau 17 giờ.",
  "message.tooLate":
    "Kiện này đã hủy hoặc đã xong lâu nên không nhắn ở đây được nữa. Có vấn đề thì gửi khiếu nại.",
  "message.tooMany":
    "Từ mạng của bạn vừa có nhiều tin nhắn: nhắn lại sau một giờ, hoặc gọi cho cơ sở bán.",
  "message.failed":
    "Chưa gửi được vì hệ thống đang bận. Những gì bạn gõ vẫn còn; bạn thử lại sau ít phút.",
};
