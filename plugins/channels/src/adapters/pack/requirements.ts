import type { ChannelProduct } from "../../contract/channel-product";
import type { Requirement } from "./requirement";

/** Food, drink and functional food: sets 1 to 18 (Decision 26/2026/QĐ-TTg, Appendix I). */
const LAST_FOOD_SET = 18;
/** Fresh vegetables, fruit, meat and fish are their own ingredient. */
const FRESH_SETS: readonly number[] = [1, 2];
/** Alcoholic drinks keep without a date. */
const ALCOHOL_SETS: readonly number[] = [14, 15];

export const isFood = ({ productSet }: ChannelProduct): boolean =>
  productSet.number <= LAST_FOOD_SET;
const isFresh = ({ productSet }: ChannelProduct) => FRESH_SETS.includes(productSet.number);
const hasDate = (product: ChannelProduct) =>
  isFood(product) && !ALCOHOL_SETS.includes(product.productSet.number);
const isPositive = (value: number | null) => value !== null && value > 0;

/** What packs ask of listings, each mended in the listing editor. */
export const REQUIREMENTS = {
  description: {
    of: "product",
    code: "description_missing",
    field: "description_vi",
    isMet: ({ description }) => description.vi.trim() !== "",
    message: { vi: "Chưa có mô tả", en: "There is no description" },
    fix: {
      vi: "Viết vài câu: làm từ gì, làm thế nào, dùng ra sao.",
      en: "Write some sentences: what of, how it is made, how it is used.",
    },
  },
  picture: {
    of: "product",
    code: "picture_missing",
    field: "pictures",
    isMet: ({ pictures }) => pictures.length > 0,
    message: { vi: "Chưa có ảnh thật", en: "There is no real picture" },
    fix: {
      vi: "Thêm ít nhất một ảnh chụp sản phẩm; hình minh hoạ không tính.",
      en: "Add at least one photograph of the product; an illustration does not count.",
    },
  },
  ingredients: {
    of: "product",
    code: "ingredients_missing",
    field: "ingredients_vi",
    isMet: (product) =>
      !isFood(product) || isFresh(product) || (product.ingredients?.vi.trim() ?? "") !== "",
    message: { vi: "Chưa có thành phần", en: "There are no ingredients" },
    fix: { vi: "Ghi thành phần như trên nhãn.", en: "Write the ingredients as on the label." },
  },
  storage: {
    of: "product",
    code: "storage_missing",
    field: "storage_vi",
    isMet: (product) => !isFood(product) || (product.storage?.vi.trim() ?? "") !== "",
    message: { vi: "Chưa có cách bảo quản", en: "It is not said how to store it" },
    fix: {
      vi: "Ghi cách bảo quản, ví dụ Nơi khô mát, tránh nắng.",
      en: "Write how to keep it, for example in a dry, cool place.",
    },
  },
  shelfLife: {
    of: "product",
    code: "shelf_life_missing",
    field: "shelf_life_days",
    isMet: (product) => !hasDate(product) || isPositive(product.shelfLifeDays),
    message: { vi: "Chưa có hạn sử dụng", en: "The shelf life is missing" },
    fix: {
      vi: "Ghi số ngày sử dụng kể từ ngày sản xuất, ví dụ 365.",
      en: "Write how many days it keeps from its making, for example 365.",
    },
  },
  size: {
    of: "product",
    code: "size_missing",
    field: "section-variants",
    isMet: ({ variants }) => variants.length > 0,
    message: { vi: "Chưa có loại hàng nào để bán", en: "There is no size to sell" },
    fix: { vi: "Thêm một loại, ví dụ Hũ 250 g.", en: "Add a size, for example a jar of 250 g." },
  },
  price: {
    of: "variant",
    code: "price_missing",
    field: "price_vnd",
    isMet: ({ priceVnd }) => isPositive(priceVnd),
    message: { vi: "Chưa có giá bán", en: "There is no price" },
    fix: { vi: "Ghi giá bán lẻ, ví dụ 85000.", en: "Write the retail price, for example 85000." },
  },
  netQuantity: {
    of: "variant",
    code: "net_quantity_missing",
    field: "net_quantity",
    isMet: ({ netQuantity, netUnit }) => isPositive(netQuantity) && netUnit !== null,
    message: { vi: "Chưa có khối lượng tịnh", en: "The net quantity is missing" },
    fix: { vi: "Ghi như trên nhãn, ví dụ 250 g.", en: "Write it as on the label, such as 250 g." },
  },
  weight: {
    of: "variant",
    code: "weight_missing",
    field: "weight_g",
    isMet: ({ weightG }) => isPositive(weightG),
    message: { vi: "Chưa có cân nặng cả bao bì", en: "The packed weight is missing" },
    fix: {
      vi: "Cân cả bao bì và ghi số gam, ví dụ 310.",
      en: "Weigh it with its packaging and write the grams, for example 310.",
    },
  },
  dimensions: {
    of: "variant",
    code: "dimensions_missing",
    field: "length_mm",
    isMet: ({ lengthMm, widthMm, heightMm }) => [lengthMm, widthMm, heightMm].every(isPositive),
    message: { vi: "Chưa đủ dài, rộng, cao", en: "Length, width or height is missing" },
    fix: {
      vi: "Đo bao bì và ghi đủ ba số bằng mm, ví dụ 70, 70, 110.",
      en: "Measure the packaging and write all three in mm, for example 70, 70, 110.",
    },
  },
  gtin: {
    of: "variant",
    code: "gtin_missing",
    field: "gtin",
    isMet: ({ gtin }) => gtin !== null,
    message: { vi: "Chưa có mã vạch", en: "There is no bar code" },
    fix: {
      vi: "Đăng ký mã với GS1 Việt Nam (đầu số 893) rồi ghi 13 chữ số in dưới vạch.",
      en: "Register a number with GS1 Vietnam (prefix 893), then write the 13 digits below the bars.",
    },
  },
} as const satisfies Record<string, Requirement>;
