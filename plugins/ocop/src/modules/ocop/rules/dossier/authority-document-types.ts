import type { DocumentType } from "./document-type";

const ofDossier = (
  level: "commune" | "province",
  points: { vi: string; en: string },
  type: Pick<DocumentType, "code" | "name_vi" | "name_en"> & Partial<DocumentType>,
): DocumentType => ({
  level,
  source_vi: points.vi,
  source_en: points.en,
  scope: "dossier",
  expects_validity: false,
  mandatory: {},
  evidence: null,
  ...type,
});

const commune = (point: "a" | "b") => ({
  vi: `Điều 6 khoản 2 điểm ${point}`,
  en: `Article 6.2.${point}`,
});
const FIRST = { vi: "Điều 6 khoản 3 điểm a", en: "Article 6.3.a" };
const AGAIN = { vi: "Điều 6 khoản 3 điểm b", en: "Article 6.3.b" };

/** What the commune adds (Article 6.2) and the province for five stars (Article 6.3). */
export const AUTHORITY_DOCUMENT_TYPES: readonly DocumentType[] = [
  ofDossier("commune", commune("a"), {
    code: "commune_request",
    name_vi: "Văn bản của UBND cấp xã đề nghị UBND cấp tỉnh đánh giá, phân hạng",
    name_en: "The commune's letter that asks the province for the evaluation",
  }),
  ofDossier("commune", commune("b"), {
    code: "commune_report",
    name_vi: "Báo cáo đánh giá của UBND cấp xã (Mẫu số 03)",
    name_en: "The commune's report (form 03)",
  }),
  ofDossier(
    "province",
    { vi: "Điều 6 khoản 3", en: "Article 6.3" },
    {
      code: "province_request",
      name_vi: "Văn bản của UBND cấp tỉnh gửi Bộ Nông nghiệp và Môi trường",
      name_en: "The province's letter to the Ministry of Agriculture and Environment",
    },
  ),
  ofDossier("province", FIRST, {
    code: "province_advisory_report",
    name_vi: "Báo cáo đánh giá của Tổ tư vấn Hội đồng cấp tỉnh",
    name_en: "Report of the advisory team of the provincial council",
    mandatory: { kinds: ["first", "upgrade"] },
  }),
  ofDossier("province", FIRST, {
    code: "province_council_report",
    name_vi: "Báo cáo đánh giá của Hội đồng cấp tỉnh",
    name_en: "Report of the provincial council",
    mandatory: { kinds: ["first", "upgrade"] },
  }),
  ofDossier("province", FIRST, {
    code: "province_approval",
    name_vi: "Quyết định phê duyệt kết quả đánh giá của Chủ tịch UBND cấp tỉnh",
    name_en: "The provincial chair's decision that approves the result",
    mandatory: { kinds: ["first", "upgrade"] },
  }),
  ofDossier("province", AGAIN, {
    code: "province_agency_report",
    name_vi: "Báo cáo đánh giá của cơ quan tham mưu quản lý OCOP cấp tỉnh",
    name_en: "Report of the provincial OCOP agency",
    mandatory: { kinds: ["re_evaluation"] },
  }),
  ofDossier(
    "province",
    { vi: "Điều 6 khoản 3", en: "Article 6.3" },
    {
      code: "province_extra_test",
      name_vi: "Văn bản xác nhận kiểm tra, kiểm nghiệm bổ sung của cấp tỉnh (nếu có)",
      name_en: "Additional checks and tests of the province (if any)",
      mandatory: null,
      evidence: {},
    },
  ),
];
