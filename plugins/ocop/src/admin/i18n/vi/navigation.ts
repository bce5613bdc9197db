/** Names of the sections, as the sidebar, the overview and the breadcrumbs show them. */
export const navigation = {
  ocop: "OCOP",
  overview: "Tổng quan",
  approvals: "Chờ ký duyệt",
  producers: "Cơ sở",
  registered_products: "Sản phẩm đăng ký",
  certifications: "Công nhận",
  dossiers: "Hồ sơ",
  monitoring: "Giám sát",
  imports: "Nhập danh sách",
  audit: "Nhật ký",
  staff: "Cán bộ",
  rule_sets: "Bộ tiêu chí",
  search: "Tìm kiếm",
};
