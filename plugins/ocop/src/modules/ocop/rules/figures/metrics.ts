import {
  PERSONAL_DIMENSIONS,
  RATE_MEASURES,
  REGISTER_DIMENSIONS,
  TRAINING_MEASURES,
  type Metric,
  type MetricId,
} from "./metric";

const PLAN_69 = "Kế hoạch 69/KH-UBND ngày 22/03/2024";
const END_OF_PLAN_69 = "2024-12-31";
const REGISTER = {
  vi: `Sổ đăng ký OCOP, tham gia kênh và minh chứng; chỉ tiêu: ${PLAN_69}`,
  en: "The OCOP register, participations in channels and their evidence; target: Plan 69/KH-UBND of 22/03/2024",
};
const PROGRAMME = {
  vi: `Ghi nhận của chương trình; chỉ tiêu: ${PLAN_69}`,
  en: "What the programme records; target: Plan 69/KH-UBND of 22/03/2024",
};
const BY_PRODUCT = [
  ...["commune", "sector", "group", "set", "star", "legal_form", "craft_village"],
] as unknown as Metric["dimensions"];

const LEVELS = {
  vi: "Đã khai: có tham gia còn thời hạn. Có minh chứng: bán lẻ cần hợp đồng còn hiệu lực và đơn hàng, hoá đơn hoặc phiếu giao đã xác minh; sàn cần đường dẫn gian hàng đã xác minh còn hoạt động; việc xác minh không quá 12 tháng. Đang bán: có minh chứng và có đơn qua kênh trong 90 ngày.",
  en: "Declared: a participation runs. Evidenced: retail needs a contract in force and an order, invoice or delivery note, all verified; a platform needs a shop link verified alive; verified within 12 months. Selling: evidenced, and an order through the channel within 90 days.",
};

const count = (
  metric: Pick<Metric, "id" | "name" | "numerator" | "target" | "caveats">,
): Metric => ({
  version: 1,
  unit: "products",
  denominator: null,
  source: "register",
  source_words: REGISTER,
  headline: "count",
  measures: ["count"],
  dimensions: BY_PRODUCT,
  direction: "more",
  baseline: 0,
  target_on: END_OF_PLAN_69,
  ...metric,
});

const programme = (
  metric: Pick<
    Metric,
    "id" | "name" | "unit" | "numerator" | "denominator" | "dimensions" | "target" | "caveats"
  > &
    Partial<Metric>,
): Metric => ({
  version: 1,
  source: "programme",
  source_words: PROGRAMME,
  headline: "count",
  measures: ["count"],
  direction: "more",
  baseline: 0,
  target_on: END_OF_PLAN_69,
  ...metric,
});

/** Every target of the plan of 2024, and the modern-channel rate by product beside it. */
export const METRICS: readonly Metric[] = [
  {
    id: "modern_channel_producers",
    version: 1,
    name: {
      vi: "Tỷ lệ chủ thể OCOP tham gia kênh bán hàng hiện đại",
      en: "Share of OCOP producers in modern channels",
    },
    unit: "percent",
    numerator: {
      vi: "Chủ thể có ít nhất một tham gia kênh được tính, có minh chứng vào ngày đó",
      en: "Producers with at least one participation in a counted channel that is evidenced on the day",
    },
    denominator: {
      vi: "Chủ thể có ít nhất một sản phẩm mà chứng nhận còn hiệu lực vào ngày đó",
      en: "Producers with at least one product whose certificate is valid on the day",
    },
    source: "register",
    source_words: REGISTER,
    headline: "evidenced",
    measures: RATE_MEASURES,
    dimensions: [...REGISTER_DIMENSIONS, ...PERSONAL_DIMENSIONS],
    direction: "more",
    baseline: null,
    target: 50,
    target_on: END_OF_PLAN_69,
    caveats: {
      vi: `${LEVELS.vi} Chủ thể tạm ngừng vẫn được tính ở mẫu số; chứng nhận không rõ ngày thì không. Kênh được tính do kế hoạch quy định; Google, Meta và cửa hàng của tỉnh không được tính nếu kế hoạch không nêu.`,
      en: `${LEVELS.en} A suspended producer stays in the denominator; a certificate without a date does not count. Which channels count is the plan's; Google, Meta and the province's own shop do not unless it says so.`,
    },
  },
  {
    id: "modern_channel_products",
    version: 1,
    name: {
      vi: "Tỷ lệ sản phẩm OCOP có mặt trên kênh bán hàng hiện đại",
      en: "Share of OCOP products in modern channels",
    },
    unit: "percent",
    numerator: {
      vi: "Sản phẩm được nêu tên trong ít nhất một tham gia kênh được tính, có minh chứng vào ngày đó",
      en: "Products named by at least one participation in a counted channel that is evidenced on the day",
    },
    denominator: {
      vi: "Sản phẩm có chứng nhận còn hiệu lực vào ngày đó",
      en: "Products whose certificate is valid on the day",
    },
    source: "register",
    source_words: REGISTER,
    headline: "evidenced",
    measures: RATE_MEASURES,
    dimensions: REGISTER_DIMENSIONS,
    direction: "more",
    baseline: null,
    target: null,
    target_on: null,
    caveats: {
      vi: `${LEVELS.vi} Tham gia ghi chung cho cả chủ thể không nói sản phẩm nào được bán, nên không được tính ở đây.`,
      en: `${LEVELS.en} A participation of the producer as a whole does not say which product is sold, so it does not count here.`,
    },
  },
  count({
    id: "new_products",
    name: { vi: "Sản phẩm đạt 3–5 sao tăng thêm", en: "More products at 3 to 5 stars" },
    numerator: {
      vi: "Sản phẩm có chứng nhận còn hiệu lực vào ngày đó mà hôm trước ngày bắt đầu kế hoạch thì không",
      en: "Products whose certificate is valid on the day and was not on the day before the plan began",
    },
    target: 70,
    caveats: {
      vi: "Chứng nhận lại của sản phẩm đang có hiệu lực khi kế hoạch bắt đầu không phải là tăng thêm.",
      en: "A new certificate of a product that was valid when the plan began is no increase.",
    },
  }),
  count({
    id: "new_four_star_products",
    name: { vi: "Sản phẩm đạt 4 sao tăng thêm", en: "More products at 4 stars" },
    numerator: {
      vi: "Sản phẩm 4 sao vào ngày đó mà hôm trước ngày bắt đầu kế hoạch chưa có 4 sao trở lên",
      en: "Products at 4 stars on the day that were not at 4 or more on the day before the plan began",
    },
    target: 4,
    caveats: {
      vi: "Kế hoạch nêu 4 đến 6 sản phẩm: so với 4. Sản phẩm nâng từ 3 lên 4 sao được tính.",
      en: "The plan says 4 to 6: held against 4. A product that rose from 3 to 4 stars counts.",
    },
  }),
  count({
    id: "potential_five_star_products",
    name: { vi: "Sản phẩm tiềm năng 5 sao", en: "Products with potential for 5 stars" },
    numerator: {
      vi: "Sản phẩm được đề nghị trung ương công nhận 5 sao từ ngày bắt đầu kế hoạch đến ngày đó",
      en: "Products referred to the centre for 5 stars since the plan began",
    },
    target: 1,
    caveats: {
      vi: "Kế hoạch nêu 1 đến 2 sản phẩm: so với 1. Đề nghị không rõ ngày thì không được tính.",
      en: "The plan says 1 to 2: held against 1. A referral without a day does not count.",
    },
  }),
  count({
    id: "new_craft_village_products",
    name: { vi: "Sản phẩm OCOP của làng nghề tăng thêm", en: "More products of craft villages" },
    numerator: {
      vi: "Sản phẩm tăng thêm của chủ thể thuộc làng nghề",
      en: "More products, of producers in a craft village",
    },
    target: 1,
    caveats: {
      vi: "Kế hoạch nêu 1 đến 2 sản phẩm: so với 1. Làng nghề là làng nghề ghi ở chủ thể.",
      en: "The plan says 1 to 2: held against 1. The craft village is the one that the producer's entry names.",
    },
  }),
  programme({
    id: "strengthened_producers",
    name: { vi: "Chủ thể được củng cố, nâng cấp", en: "Producers strengthened" },
    unit: "producers",
    numerator: {
      vi: "Chủ thể được hỗ trợ ít nhất một lần từ ngày bắt đầu kế hoạch đến ngày đó",
      en: "Producers that were given support at least once since the plan began",
    },
    denominator: null,
    dimensions: ["commune", "legal_form", "craft_village", "support_kind"],
    target: 50,
    caveats: {
      vi: "Kế hoạch nêu khoảng 50 chủ thể. Chủ thể được hỗ trợ nhiều lần tính một; chủ thể chưa có chứng nhận hoặc đã ngừng vẫn tính.",
      en: "The plan says about 50 producers. One helped several times counts once; one without a certificate, or closed since, counts too.",
    },
  }),
  programme({
    id: "trained_producers",
    name: { vi: "Tỷ lệ chủ thể được tập huấn", en: "Share of producers trained" },
    unit: "percent",
    numerator: {
      vi: "Trong mẫu số, chủ thể có người dự ít nhất một lớp tập huấn kết thúc từ ngày bắt đầu kế hoạch đến ngày đó",
      en: "Of these, producers of whom somebody attended a course that ended since the plan began",
    },
    denominator: {
      vi: "Chủ thể có ít nhất một sản phẩm mà chứng nhận còn hiệu lực vào ngày đó",
      en: "Producers with at least one product whose certificate is valid on the day",
    },
    headline: "trained",
    measures: TRAINING_MEASURES,
    dimensions: BY_PRODUCT,
    target: 100,
    caveats: {
      vi: "Tính theo điểm danh; lớp được tính từ ngày kết thúc.",
      en: "Counted by attendance; a course counts from its last day on.",
    },
  }),
  programme({
    id: "trade_promotion_events",
    name: { vi: "Hoạt động xúc tiến thương mại", en: "Trade promotion events" },
    unit: "events",
    numerator: {
      vi: "Hội chợ, tuần lễ kết nối, hội nghị, đoàn xuất khẩu kết thúc từ ngày bắt đầu kế hoạch đến ngày đó",
      en: "Fairs, connection weeks, conferences and export missions that ended since the plan began",
    },
    denominator: null,
    dimensions: ["commune", "event_kind"],
    target: null,
    caveats: {
      vi: "Kế hoạch không nêu con số. Theo xã: sự kiện có chủ thể của xã tham gia, nên một sự kiện có thể ở nhiều xã.",
      en: "The plan gives no number. By commune: events in which its producers took part, so one may stand under several.",
    },
  }),
];

/** The definition of a figure in its newest version. */
export function metricOf(id: MetricId): Metric {
  const metric = METRICS.find((one) => one.id === id);
  if (!metric) throw new RangeError(`There is no metric "${id}"`);
  return metric;
}
