export const overview = {
  title: "OCOP Quảng Ngãi",
  subtitle: "Sổ đăng ký sản phẩm OCOP của tỉnh",
  sections: "Các mục",
  shop_products: "Sản phẩm của cửa hàng",
  shop_products_about: "Mở một sản phẩm để xem sổ đăng ký ghi gì về nó.",
  monitoring_about: "Kiểm tra, phản ánh dùng sai nhãn hiệu, thu hồi lô.",
};
