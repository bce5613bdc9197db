import type { ChannelKind } from "../channel";
import type { Words } from "../dossier/words";
import type { SupportKind, TradeEventKind } from "../programme/kinds";
import type { Dimension, Measure } from "./metric";
import type { PaceStatus } from "./pace";

export const CHANNEL_KIND_WORDS: Record<ChannelKind, Words> = {
  supermarket: { vi: "Siêu thị", en: "Supermarkets" },
  convenience_store: { vi: "Cửa hàng tiện lợi", en: "Convenience stores" },
  ecommerce_platform: { vi: "Sàn thương mại điện tử", en: "E-commerce platforms" },
  social_commerce: { vi: "Mạng xã hội", en: "Social networks" },
  shopping_feed: { vi: "Quảng cáo mua sắm", en: "Shopping feeds" },
  own_shop: { vi: "Cửa hàng của tỉnh", en: "The province's shop" },
  sale_point: { vi: "Điểm giới thiệu và bán OCOP", en: "OCOP sale points" },
  export: { vi: "Xuất khẩu", en: "Export" },
  other: { vi: "Kênh khác", en: "Other channels" },
};

export const EVENT_KIND_WORDS: Record<TradeEventKind, Words> = {
  fair: { vi: "Hội chợ, triển lãm", en: "Fairs" },
  connection_week: { vi: "Tuần lễ kết nối cung cầu", en: "Connection weeks" },
  conference: { vi: "Hội nghị, hội thảo", en: "Conferences" },
  export_mission: { vi: "Đoàn xúc tiến xuất khẩu", en: "Export missions" },
};

export const SUPPORT_KIND_WORDS: Record<SupportKind, Words> = {
  packaging: { vi: "Bao bì", en: "Packaging" },
  label: { vi: "Nhãn, truy xuất nguồn gốc", en: "Labels and traceability" },
  testing: { vi: "Kiểm nghiệm, chứng nhận", en: "Testing and certification" },
  equipment: { vi: "Máy móc, thiết bị", en: "Equipment" },
  capital: { vi: "Vốn, lãi suất", en: "Capital and interest" },
  digital: { vi: "Chuyển đổi số", en: "Digital work" },
  other: { vi: "Hỗ trợ khác", en: "Other support" },
};

export const DIMENSION_WORDS: Record<Dimension, Words> = {
  commune: { vi: "Xã, phường, đặc khu", en: "Commune, ward, special zone" },
  sector: { vi: "Ngành", en: "Sector" },
  group: { vi: "Nhóm sản phẩm", en: "Product group" },
  set: { vi: "Bộ sản phẩm", en: "Product set" },
  star: { vi: "Hạng sao", en: "Stars" },
  legal_form: { vi: "Loại hình chủ thể", en: "Legal form" },
  channel_kind: { vi: "Loại kênh", en: "Kind of channel" },
  channel: { vi: "Kênh", en: "Channel" },
  craft_village: { vi: "Làng nghề", en: "Craft village" },
  event_kind: { vi: "Loại sự kiện", en: "Kind of event" },
  support_kind: { vi: "Loại hỗ trợ", en: "Kind of support" },
  gender: { vi: "Giới tính người đại diện", en: "Gender of the representative" },
  ethnicity: { vi: "Dân tộc người đại diện", en: "Ethnicity of the representative" },
  disability: { vi: "Khuyết tật của người đại diện", en: "Disability of the representative" },
};

export const MEASURE_WORDS: Record<Measure, Words> = {
  denominator: { vi: "Tổng số", en: "All" },
  declared: { vi: "Đã khai", en: "Declared" },
  evidenced: { vi: "Có minh chứng", en: "Evidenced" },
  selling: { vi: "Đang bán", en: "Selling" },
  trained: { vi: "Đã tập huấn", en: "Trained" },
  count: { vi: "Số lượng", en: "Number" },
};

export const PACE_WORDS: Record<PaceStatus, Words> = {
  reached: { vi: "Đạt", en: "Reached" },
  on_pace: { vi: "Đúng tiến độ", en: "On pace" },
  push: { vi: "Cần đẩy nhanh", en: "Needs a push" },
  slow: { vi: "Chậm", en: "Slow" },
  falling: { vi: "Giảm", en: "Falling" },
};
