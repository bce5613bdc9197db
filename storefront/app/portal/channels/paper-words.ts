import type { Words } from "~/i18n/part-words";

/** The papers that channels ask for, by their type in the register. */
export const PAPERS = [
  "business_registration",
  "food_safety_certificate",
  "production_licence",
  "quality_declaration",
  "test_report",
  "traceability",
  "intellectual_property",
] as const;

export const paperWords: Words<(typeof PAPERS)[number]> = {
  vi: {
    business_registration: "Giấy đăng ký kinh doanh",
    food_safety_certificate: "Giấy chứng nhận đủ điều kiện an toàn thực phẩm",
    production_licence: "Giấy phép sản xuất theo ngành (rượu, GMP, mỹ phẩm)",
    quality_declaration: "Công bố chất lượng sản phẩm",
    test_report: "Phiếu kết quả kiểm nghiệm",
    traceability: "Mã số mã vạch, tem truy xuất nguồn gốc",
    intellectual_property: "Sở hữu trí tuệ (nhãn hiệu, chỉ dẫn địa lý)",
  },
  en: {
    business_registration: "Business registration",
    food_safety_certificate: "Certificate of food safety conditions",
    production_licence: "Licence that the trade requires (alcohol, GMP, cosmetics)",
    quality_declaration: "Declaration of product quality",
    test_report: "Test report",
    traceability: "Bar code, traceability stamp",
    intellectual_property: "Intellectual property (mark, geographical indication)",
  },
};
