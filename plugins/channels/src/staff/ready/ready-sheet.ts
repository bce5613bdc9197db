import type { OutSheet } from "@ocop/ocop/sheets";
import type { ReadyRow } from "./ready-list";

type Language = "vi" | "en";

const HEADERS: Record<Language, string[]> = {
  vi: [
    "Chủ thể",
    "Xã, phường",
    "Kênh",
    "Số sản phẩm",
    "Sản phẩm",
    "Có minh chứng",
    "Nhắn gần nhất",
  ],
  en: ["Producer", "Commune", "Channel", "Products", "Which", "Evidenced", "Last message"],
};
const YES: Record<Language, [string, string]> = { vi: ["Có", "Chưa"], en: ["Yes", "No"] };
const NAMES: Record<Language, string> = { vi: "Sẵn sàng chưa đăng", en: "Ready, not listed" };

/** The list as cells, a row each as on the page. */
export function readySheet(rows: ReadyRow[], language: Language): OutSheet {
  const [yes, no] = YES[language];
  return {
    name: NAMES[language],
    headers: HEADERS[language],
    widths: [36, 24, 24, 12, 60, 14, 14],
    rows: rows.map(({ producer, channel, products, is_evidenced, last_message }) => [
      ...[producer.name, producer.commune, channel.name[language], products.length],
      products.map(({ title }) => title).join("; "),
      is_evidenced ? yes : no,
      last_message && last_message.created_at.toISOString().slice(0, 10),
    ]),
  };
}
