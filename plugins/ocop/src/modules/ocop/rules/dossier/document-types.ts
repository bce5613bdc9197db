import { AUTHORITY_DOCUMENT_TYPES } from "./authority-document-types";
import type { DocumentType } from "./document-type";
import {
  ALCOHOL,
  COSMETICS,
  CRAFTS,
  ESSENTIAL_OILS,
  FOOD_AND_DRINK,
  FUNCTIONAL_FOOD,
  GOODS,
  TOURISM,
} from "./product-set-groups";

const EVERYBODY = {};

/** A line of the table in form 02, part III (Decision 26/2026/QĐ-TTg, Appendix III). */
function line(number: number): Pick<DocumentType, "level" | "source_vi" | "source_en"> {
  return {
    level: "producer",
    source_vi: `Mẫu số 02, Phần III, dòng ${number}`,
    source_en: `Form 02, part III, line ${number}`,
  };
}

function article(point: "b" | "c"): Pick<DocumentType, "level" | "source_vi" | "source_en"> {
  return {
    level: "producer",
    source_vi: `Điều 6 khoản 1 điểm ${point}`,
    source_en: `Article 6.1.${point}`,
  };
}

const proof = (
  number: number,
  type: Pick<DocumentType, "code" | "name_vi" | "name_en" | "scope"> & Partial<DocumentType>,
): DocumentType => ({
  ...line(number),
  expects_validity: false,
  mandatory: null,
  evidence: EVERYBODY,
  ...type,
});

/**
 * What the producer hands in. Mandatory is what the law makes a condition: the paper itself, or the
 * lowest score of its criterion in the set's sheet (Appendix II, sections on declared and assured
 * quality). The other lines of form 02 prove scores.
 */
const PRODUCER_DOCUMENT_TYPES: readonly DocumentType[] = [
  proof(1, {
    code: "business_registration",
    name_vi: "Giấy đăng ký kinh doanh",
    name_en: "Business registration",
    scope: "producer",
    // The line binds those who are registered; groups and associations need not be (Article 2.3).
    mandatory: { legalForms: ["cooperative", "enterprise", "farm", "household"] },
  }),
  proof(2, {
    code: "food_safety_certificate",
    name_vi: "Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm",
    name_en: "Certificate of food safety conditions",
    scope: "producer",
    expects_validity: true,
    mandatory: { productSets: FOOD_AND_DRINK },
    evidence: { productSets: [...COSMETICS, ...ESSENTIAL_OILS, ...CRAFTS, ...TOURISM] },
  }),
  proof(2, {
    code: "production_licence",
    name_vi: "Giấy chứng nhận cơ sở đủ điều kiện sản xuất bắt buộc theo ngành (rượu, GMP, mỹ phẩm)",
    name_en: "Licence that the trade requires (alcohol, GMP, cosmetics)",
    scope: "producer",
    expects_validity: true,
    mandatory: { productSets: [...ALCOHOL, ...FUNCTIONAL_FOOD, ...COSMETICS] },
    evidence: { productSets: [...ESSENTIAL_OILS, ...TOURISM] },
  }),
  proof(3, {
    code: "raw_material_origin",
    name_vi: "Nguồn gốc nguyên liệu, vùng nguyên liệu, liên kết chuỗi",
    name_en: "Origin of raw materials, growing area, chain links",
    scope: "product",
    evidence: { productSets: GOODS },
  }),
  proof(4, {
    code: "environment",
    name_vi: "Bảo vệ môi trường, sử dụng công nghệ theo hướng bền vững",
    name_en: "Environmental protection, sustainable technology",
    scope: "producer",
  }),
  proof(5, {
    code: "local_labour",
    name_vi: "Sử dụng lao động địa phương (danh sách lao động đóng bảo hiểm)",
    name_en: "Local labour (list of insured workers)",
    scope: "producer",
  }),
  proof(6, {
    code: "business_growth",
    name_vi: "Tăng trưởng sản xuất kinh doanh (báo cáo tài chính 2 năm gần nhất)",
    name_en: "Growth of the business (financial reports of the last two years)",
    scope: "producer",
  }),
  proof(7, {
    code: "intellectual_property",
    name_vi: "Sở hữu trí tuệ (nhãn hiệu, chỉ dẫn địa lý, sáng chế, kiểu dáng)",
    name_en: "Intellectual property (mark, geographical indication, patent, design)",
    scope: "product",
    expects_validity: true,
  }),
  proof(8, {
    code: "market_development",
    name_vi: "Phát triển thị trường, xúc tiến thương mại (hợp đồng, hoá đơn)",
    name_en: "Market development, trade promotion (contracts, invoices)",
    scope: "product",
  }),
  proof(9, {
    code: "promotion",
    name_vi: "Quảng bá sản phẩm",
    name_en: "Promotion of the product",
    scope: "product",
  }),
  proof(10, {
    code: "product_story",
    name_vi: "Câu chuyện về sản phẩm",
    name_en: "Story of the product",
    scope: "product",
  }),
  proof(11, {
    code: "quality_declaration",
    name_vi: "Công bố chất lượng sản phẩm",
    name_en: "Declaration of product quality",
    scope: "product",
    mandatory: {
      productSets: [...FOOD_AND_DRINK, ...FUNCTIONAL_FOOD, ...COSMETICS, ...ESSENTIAL_OILS],
    },
    evidence: { productSets: CRAFTS },
  }),
  proof(12, {
    code: "test_report",
    name_vi: "Phiếu kết quả kiểm nghiệm chất lượng, an toàn thực phẩm theo tiêu chuẩn công bố",
    name_en: "Test report on quality and food safety against the declared standard",
    scope: "product",
    mandatory: { productSets: [...FOOD_AND_DRINK, ...FUNCTIONAL_FOOD] },
    evidence: { productSets: [...COSMETICS, ...ESSENTIAL_OILS, ...CRAFTS] },
  }),
  proof(13, {
    code: "traceability",
    name_vi: "Mã số mã vạch, tem truy xuất nguồn gốc",
    name_en: "Bar code, traceability stamp",
    scope: "product",
    evidence: { productSets: GOODS },
  }),
  proof(14, {
    code: "management_system",
    name_vi: "Hệ thống quản lý chất lượng tiên tiến, kiểm soát chất lượng",
    name_en: "Advanced quality management, quality control",
    scope: "producer",
    expects_validity: true,
  }),
  proof(15, {
    code: "award",
    name_vi: "Giải thưởng, bình chọn của các tổ chức uy tín",
    name_en: "Awards of recognised organisations",
    scope: "product",
  }),
  {
    ...article("b"),
    code: "upgrade_changes",
    name_vi: "Minh chứng những thay đổi so với sản phẩm đã được công nhận",
    name_en: "Proof of what changed since the recognition",
    scope: "dossier",
    expects_validity: false,
    mandatory: { kinds: ["upgrade"] },
    evidence: null,
  },
  {
    ...article("c"),
    code: "renewal_update",
    name_vi: "Minh chứng nội dung mới và kết quả sau thời gian được công nhận",
    name_en: "Proof of what is new and of the results since the recognition",
    scope: "dossier",
    expects_validity: false,
    mandatory: { kinds: ["re_evaluation"] },
    evidence: null,
  },
  {
    ...article("c"),
    code: "periodic_test_report",
    name_vi: "Phiếu kiểm nghiệm định kỳ trong thời gian được công nhận",
    name_en: "Periodic test reports of the time of recognition",
    scope: "product",
    expects_validity: false,
    mandatory: { kinds: ["re_evaluation"], productSets: [...FOOD_AND_DRINK, ...FUNCTIONAL_FOOD] },
    evidence: { kinds: ["re_evaluation"], productSets: GOODS },
  },
  {
    ...line(0),
    source_vi: "Điều 6 khoản 1, Điều 7 khoản 1",
    source_en: "Articles 6.1, 7.1",
    code: "signed_forms",
    name_vi: "Bản ký của Mẫu số 01 và Mẫu số 02",
    name_en: "Signed copies of forms 01 and 02",
    scope: "dossier",
    expects_validity: false,
    mandatory: null,
    evidence: EVERYBODY,
  },
  {
    ...line(0),
    source_vi: "Tài liệu khác",
    source_en: "Other paper",
    code: "other",
    name_vi: "Tài liệu khác",
    name_en: "Other paper",
    scope: "product",
    expects_validity: false,
    mandatory: null,
    evidence: null,
  },
];

/** Every type of paper, in the order of the law. */
export const DOCUMENT_TYPES: readonly DocumentType[] = [
  ...PRODUCER_DOCUMENT_TYPES,
  ...AUTHORITY_DOCUMENT_TYPES,
];

/** The type with a code; null when there is none. */
export function documentTypeOf(code: string): DocumentType | null {
  return DOCUMENT_TYPES.find((type) => type.code === code) ?? null;
}

/** Whether the producer prepares a paper of the type, not an authority (Articles 6.2 and 6.3). */
export function isProducersPaper(code: string): boolean {
  return documentTypeOf(code)?.level === "producer";
}
