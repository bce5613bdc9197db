/** What the register says of a product, on the product's page. */
export const registration = {
  title: "Sổ đăng ký OCOP",
  not_registered: "Chưa đăng ký",
  not_registered_hint:
    "Sản phẩm này chưa nối với sản phẩm nào trong sổ đăng ký, nên cửa hàng không hiện sao cho nó.",
  registered_product: "Tên trong sổ",
  star: "Sao",
  star_shown: "đang hiện ở cửa hàng",
  star_hidden: "không hiện ở cửa hàng",
  potential: "được đánh giá tiềm năng 5 sao",
  issued_on: "Ngày công nhận",
  valid_until: "Có hiệu lực đến",
  revoked_on: "Ngày thu hồi",
  decision: "Quyết định",
  producer: "Cơ sở",
  product_set: "Bộ sản phẩm",
  earlier_one: "{{count}} lần công nhận trước",
  earlier_other: "{{count}} lần công nhận trước",
};
