import type { CertificationStatus } from "../modules/ocop/rules/certification-status";
import type { RevocationReason } from "../modules/ocop/rules/rule-set";
import type { ProducerState } from "../modules/ocop/rules/producer-state";
import type { SheetLanguage } from "../sheets/rules/sheet-column";

type Words<Code extends string> = Record<Code, Record<SheetLanguage, string>>;

const STATUS: Words<CertificationStatus> = {
  none: { vi: "Chưa công nhận", en: "Not recognised" },
  potential: { vi: "Tiềm năng 5 sao", en: "Potential five-star" },
  valid: { vi: "Còn hiệu lực", en: "Valid" },
  renewal_due: { vi: "Đến kỳ làm hồ sơ lại", en: "Renewal due" },
  expiring: { vi: "Sắp hết hạn", en: "Expiring" },
  extended: { vi: "Được gia hạn chuyển tiếp", en: "Extended" },
  expired: { vi: "Đã hết hạn", en: "Expired" },
  revoked: { vi: "Đã thu hồi", en: "Revoked" },
  validity_unknown: { vi: "Chưa rõ thời hạn", en: "Validity unknown" },
};

const STATE: Words<ProducerState> = {
  applied: { vi: "Chờ duyệt", en: "Applied" },
  active: { vi: "Đang hoạt động", en: "Active" },
  suspended: { vi: "Tạm ngừng", en: "Suspended" },
  closed: { vi: "Đã đóng", en: "Closed" },
};

const REVOCATION: Words<RevocationReason> = {
  untruthful_dossier: { vi: "Hồ sơ không trung thực", en: "Untruthful dossier" },
  criteria_no_longer_met: { vi: "Không còn đạt tiêu chí", en: "Criteria no longer met" },
  law_violated: { vi: "Vi phạm pháp luật", en: "Law violated" },
  mark_misused: { vi: "Sử dụng sai nhãn hiệu", en: "Mark misused" },
  production_stopped: { vi: "Ngừng sản xuất", en: "Production stopped" },
  other_conclusion: { vi: "Kết luận khác của cơ quan có thẩm quyền", en: "Another conclusion" },
};

export const statusWord = (code: CertificationStatus, language: SheetLanguage) =>
  STATUS[code][language];
export const producerStateWord = (code: ProducerState, language: SheetLanguage) =>
  STATE[code][language];
export const revocationWord = (code: RevocationReason, language: SheetLanguage) =>
  REVOCATION[code][language];
export const yesOrNoWord = (value: boolean, language: SheetLanguage) =>
  language === "vi" ? (value ? "Có" : "Không") : value ? "Yes" : "No";
