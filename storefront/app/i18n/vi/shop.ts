export const shop = {
  "shop.name": "OCOP Quảng Ngãi",
  "shop.tagline": "Đặc sản có nơi có chốn, có công nhận ghi ngày.",
  "shop.skip": "Đến nội dung chính",
  "shop.home": "Trang chủ {shop}",
  "shop.navigation": "Mục chính",
  "shop.products": "Sản phẩm",
  "shop.producers": "Cơ sở",
  "shop.cart": "Giỏ hàng",
  "shop.cartCount": "Giỏ hàng, {count} sản phẩm",
  "shop.orders": "Tra cứu đơn hàng",
  "shop.otherLanguage": "English",
  "shop.otherLanguageTitle": "Read this page in English",
  "shop.sampleTitle": "Cửa hàng mẫu",
  "shop.sample":
    "giá, tồn kho và ảnh là dữ liệu mẫu; tên sản phẩm và công nhận theo nguồn công khai.",
  "shop.loading": "Đang tải trang",

  "footer.about":
    "Một nơi để mua sản phẩm OCOP của tỉnh Quảng Ngãi: biết ai làm, làm ở đâu và công nhận còn hiệu lực đến ngày nào.",
  "footer.shopping": "Mua sắm",
  "footer.orders": "Đơn hàng",
  "footer.owner": "Chủ sở hữu và khiếu nại",
  "footer.ownerSample":
    "Đây là cửa hàng mẫu: chưa bán thật. Tên chủ sở hữu, nơi nhận khiếu nại và điều khoản đổi trả được công bố khi cửa hàng mở.",
  "footer.register": "Số sao và hiệu lực công nhận tính theo ngày hôm nay, giờ Việt Nam.",

  "error.summary": "Có lỗi cần sửa",
  "error.notFoundTitle": "Không có trang này",
  "error.notFound":
    "Địa chỉ có thể gõ nhầm, hoặc sản phẩm không còn bán ở đây. Xem lại địa chỉ hoặc đi tiếp từ danh sách sản phẩm.",
  "error.downTitle": "Cửa hàng đang tạm nghỉ",
  "error.down":
    "Hiện chưa lấy được sản phẩm và công nhận. Giỏ hàng của bạn vẫn còn. Bạn tải lại trang sau ít phút.",
  "error.failedTitle": "Trang này gặp lỗi",
  "error.failed":
    "Lỗi ở phía cửa hàng, không phải do bạn. Giỏ hàng của bạn vẫn còn. Bạn tải lại trang, hoặc đi tiếp từ trang chủ.",
  "error.badTitle": "Chưa hiểu địa chỉ này",
  "error.bad":
    "Bộ lọc trong địa chỉ cần giá trị có thật, ví dụ /products?star=4. Xem tất cả sản phẩm rồi chọn lại.",
  "error.reload": "Tải lại trang",
  "error.toProducts": "Xem sản phẩm",
  "error.toHome": "Về trang chủ",
};
