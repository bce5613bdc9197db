import type { AssessmentKind } from "../rule-set";
import type { RegistrationForm, SelfAssessmentForm } from "./forms";
import type { Words } from "./words";

/** A field that a form needs before it counts as filled in. */
export type FormField = Words & { path: string };

const field = (path: string, vi: string, en: string): FormField => ({ path, vi, en });

/** Form 01, in its order. */
const REGISTRATION_FIELDS: readonly FormField[] = [
  field("unit_name", "Tên đơn vị", "Name of the unit"),
  field("representative_name", "Họ tên người đại diện pháp lý", "Legal representative"),
  field("representative_position", "Chức vụ", "Position"),
  field("contact_address", "Địa chỉ liên hệ", "Contact address"),
  field("phone", "Điện thoại", "Phone"),
  field("product_name", "Tên sản phẩm", "Name of the product"),
  field("product_set_number", "Nhóm sản phẩm đăng ký", "Product set"),
  field("report_attached", "Báo cáo đánh giá kèm theo", "Report attached"),
  field("committed", "Cam đoan", "Commitment"),
  field("signed_by", "Người ký", "Signed by"),
  field("signed_on", "Ngày ký", "Signed on"),
];

/** Form 02, parts I to IV. */
const SELF_ASSESSMENT_FIELDS: readonly FormField[] = [
  field("general.unit_name", "Tên chủ thể", "Name of the producer"),
  field("general.legal_form", "Loại hình tổ chức", "Legal form"),
  field("general.address", "Địa chỉ", "Address"),
  field("general.phone", "Điện thoại của chủ thể", "Phone of the producer"),
  field("general.representative_name", "Người đại diện pháp luật", "Legal representative"),
  field("general.founded_on", "Ngày thành lập, đăng ký kinh doanh", "Founded or registered on"),
  field(
    "general.product_description",
    "Mô tả quy cách, tiêu chuẩn sản phẩm",
    "Specification and standard of the product",
  ),
  field("general.history", "Lịch sử hình thành", "History"),
  field("general.organisation", "Cơ cấu tổ chức", "Organisation"),
  field(
    "results.materials_and_technology",
    "Vùng nguyên liệu, công nghệ (Phần II)",
    "Growing area and technology (part II)",
  ),
  field("results.quality_changes", "Thay đổi về chất lượng (Phần II)", "Quality changes (part II)"),
  field("results.markets", "Thị trường phân phối (Phần II)", "Markets (part II)"),
  field(
    "results.revenue_and_profit",
    "Doanh thu, lợi nhuận (Phần II)",
    "Revenue and profit (part II)",
  ),
  field("criteria.scores", "Điểm tự đánh giá (Phần III)", "Self-assessed points (part III)"),
  field("plan.product", "Kế hoạch phát triển sản phẩm (Phần IV)", "Product plan (part IV)"),
  field("plan.production", "Kế hoạch tổ chức sản xuất (Phần IV)", "Production plan (part IV)"),
  field("plan.market", "Kế hoạch thị trường (Phần IV)", "Market plan (part IV)"),
];

const CHANGES = field(
  "criteria.changes",
  "Những thay đổi so với sản phẩm đã công nhận (Điều 6.1.b)",
  "What changed since the recognition (Article 6.1.b)",
);
const RENEWAL_UPDATE = field(
  "criteria.renewal_update",
  "Nội dung mới sau 3 năm được công nhận (Điều 6.1.c)",
  "What is new after three years of recognition (Article 6.1.c)",
);

function valueAt(form: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (value, key) =>
        typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined,
      form,
    );
}

function isOpen(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === "") return true;
  return Array.isArray(value) && value.length === 0;
}

/** The fields of form 01 that are still open. */
export function missingInRegistration(form: RegistrationForm): FormField[] {
  return REGISTRATION_FIELDS.filter(({ path }) => isOpen(valueAt(form, path)));
}

/** The fields of form 02 that are still open for a kind of assessment. */
export function missingInSelfAssessment(
  form: SelfAssessmentForm,
  kind: AssessmentKind,
): FormField[] {
  const extra = kind === "upgrade" ? [CHANGES] : kind === "re_evaluation" ? [RENEWAL_UPDATE] : [];
  return [...SELF_ASSESSMENT_FIELDS, ...extra].filter(({ path }) => isOpen(valueAt(form, path)));
}
