import type { SheetLanguage } from "../sheets/rules/sheet-column";
import type { OutSheet } from "../sheets/write-workbook";
import type { AuditView } from "./read-audit";

const HEADERS: Record<SheetLanguage, string[]> = {
  vi: [
    "Lúc",
    "Ai",
    "Loại người dùng",
    "Lý do",
    "Bảng",
    "Mã bản ghi",
    "Thuộc về",
    "Việc",
    "Trước",
    "Sau",
  ],
  en: [
    "At",
    "Who",
    "Kind of user",
    "Reason",
    "Table",
    "Record",
    "Belongs to",
    "Action",
    "Before",
    "After",
  ],
};
const ACTIONS: Record<AuditView["action"], Record<SheetLanguage, string>> = {
  created: { vi: "thêm", en: "created" },
  updated: { vi: "sửa", en: "updated" },
  deleted: { vi: "xoá", en: "deleted" },
};
const ACTORS: Record<AuditView["actor_type"], Record<SheetLanguage, string>> = {
  staff: { vi: "cán bộ", en: "staff" },
  producer: { vi: "chủ thể", en: "producer" },
  public: { vi: "người dân", en: "public" },
  system: { vi: "hệ thống", en: "system" },
  unknown: { vi: "không rõ", en: "unknown" },
};

/** `15/10/2025 08:30:00`, in Viet Nam. */
const INSTANT = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Ho_Chi_Minh",
  dateStyle: "short",
  timeStyle: "medium",
});

const asText = (fields: AuditView["before"]) => (fields === null ? null : JSON.stringify(fields));

/** Entries of the audit log as a sheet, in the order given. */
export function auditSheet(entries: readonly AuditView[], language: SheetLanguage): OutSheet {
  return {
    name: language === "vi" ? "Nhật ký" : "Audit log",
    headers: HEADERS[language],
    rows: entries.map((entry) => [
      INSTANT.format(entry.at).replace(", ", " "),
      entry.actor_name,
      ACTORS[entry.actor_type][language],
      entry.reason,
      entry.entity,
      entry.entity_id,
      entry.label,
      ACTIONS[entry.action][language],
      asText(entry.before),
      asText(entry.after),
    ]),
    widths: [20, 24, 14, 30, 20, 32, 30, 10, 60, 60],
  };
}
