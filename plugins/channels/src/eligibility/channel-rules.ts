import type { ChannelKind } from "@ocop/ocop/types";
import type { BothLanguages } from "../contract/adapter";

/** The places that a rule is for: kinds of channels, or adapters by their id. */
export type ChannelRulePlaces = {
  kinds?: readonly ChannelKind[];
  adapters?: readonly string[];
};

/** Products of these sets (1 to 26) can never go to these places. */
export type IneligibilityRule = {
  code: string;
  sets: readonly number[];
  places: ChannelRulePlaces;
  reason: BothLanguages;
  /** Where the rule stands; the shop's own reading says so. */
  source: string;
};

/** Products of these sets go to these places only with one of these papers, valid that day. */
export type PaperRule = {
  code: string;
  sets: readonly number[];
  places: ChannelRulePlaces;
  /** Codes of the register's document types; any one of them. */
  anyOf: readonly string[];
  message: BothLanguages;
  fix: BothLanguages;
  source: string;
};

const ALCOHOL = [14, 15];
const FUNCTIONAL_FOOD = [18];
const COSMETICS = [19];
const LIVE_PLANTS = [23, 24];
const LIVE_ANIMALS = [25];
const TOURISM = [26];

/** Every place away from our own shop. */
const ELSEWHERE: readonly ChannelKind[] = [
  "supermarket",
  "convenience_store",
  "ecommerce_platform",
  "social_commerce",
  "shopping_feed",
  "sale_point",
  "export",
  "other",
];

/**
 * Which sets (Decision 26/2026/QĐ-TTg, Appendix I) a place never takes. Platforms change their policies:
 * whoever looks at one again changes the line and its source.
 */
export const INELIGIBILITY_RULES: readonly IneligibilityRule[] = [
  {
    code: "alcohol",
    sets: ALCOHOL,
    places: { kinds: ["shopping_feed", "social_commerce"], adapters: ["tiktok-shop", "lazada"] },
    reason: {
      vi: "Kênh này không nhận quảng bá hoặc bán rượu, đồ uống có cồn.",
      en: "This channel takes no alcoholic drinks.",
    },
    source:
      "Luật Phòng, chống tác hại của rượu, bia số 44/2019/QH14, Nghị định 24/2020/NĐ-CP; Google, Meta and TikTok restrict alcohol; Lazada Việt Nam, danh mục hàng cấm (rượu, thuốc lá)",
  },
  {
    code: "live_plants",
    sets: LIVE_PLANTS,
    places: { kinds: ["shopping_feed", "social_commerce"], adapters: ["lazada"] },
    reason: {
      vi: "Kênh này không nhận hoa, cây sống.",
      en: "This channel takes no live plants.",
    },
    source:
      "Sets 23 and 24 are living things, which do not fit feeds of goods (the shop's own reading); Lazada Việt Nam, danh mục hàng cấm (động vật, thực vật)",
  },
  {
    code: "live_animals",
    sets: LIVE_ANIMALS,
    places: { kinds: ELSEWHERE },
    reason: {
      vi: "Động vật sống không bán qua kênh này: người mua thỏa thuận trực tiếp với chủ thể.",
      en: "Live animals are not sold through this channel: buyers agree with the producer directly.",
    },
    source:
      "Set 25: Google, Meta and the platforms forbid live animals; in our own shop it is agreed upon (listing-type of the register)",
  },
  {
    code: "tourism",
    sets: TOURISM,
    places: { kinds: ELSEWHERE },
    reason: {
      vi: "Dịch vụ du lịch không phải hàng hóa giao tận nơi nên không đưa lên kênh này.",
      en: "A tourism service is no goods that a parcel brings, so this channel cannot carry it.",
    },
    source:
      "Set 26 is a service without product samples (Decision 26/2026/QĐ-TTg, Appendix I, VI.1)",
  },
];

/** What a place asks to see before it takes products of a set. */
export const PAPER_RULES: readonly PaperRule[] = [
  {
    code: "document_missing",
    sets: FUNCTIONAL_FOOD,
    places: {
      kinds: ["supermarket", "convenience_store"],
      adapters: ["shopee", "tiktok-shop", "lazada"],
    },
    anyOf: ["quality_declaration", "production_licence"],
    message: {
      vi: "Kênh này cần giấy tờ công bố hoặc giấy phép của thực phẩm chức năng, dược liệu.",
      en: "This channel asks for the declaration or licence of functional food and herbal medicine.",
    },
    fix: {
      vi: "Tải lên bản công bố sản phẩm hoặc giấy phép sản xuất còn hiệu lực.",
      en: "Upload the product's declaration or a production licence that is still valid.",
    },
    source:
      "Shopee and TikTok Shop ask for licences of sets 18 and 19; Nghị định 15/2018/NĐ-CP (đăng ký bản công bố)",
  },
  {
    code: "document_missing",
    sets: COSMETICS,
    places: {
      kinds: ["supermarket", "convenience_store"],
      adapters: ["shopee", "tiktok-shop", "lazada"],
    },
    anyOf: ["quality_declaration", "production_licence"],
    message: {
      vi: "Kênh này cần phiếu công bố mỹ phẩm.",
      en: "This channel asks for the notification of a cosmetic product.",
    },
    fix: {
      vi: "Tải lên phiếu công bố sản phẩm mỹ phẩm còn hiệu lực.",
      en: "Upload the notification of the cosmetic product that is still valid.",
    },
    source: "Shopee and TikTok Shop ask for licences of sets 18 and 19; Thông tư 06/2011/TT-BYT",
  },
];
