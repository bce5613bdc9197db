import type { BothLanguages } from "../contract/adapter";
import type { Ineligibility, Issue } from "../contract/issue";

/*
 * What several channels find fault with, said once in words for producers: the same code, field and
 * words at every channel. Limits of a channel come in as numbers. Fields are those of the listing
 * editor; a size's are `variants.<sku>.<field>`.
 */

type Found = Pick<Issue, "code" | "field"> & { message: BothLanguages; fix: BothLanguages };

const error = (found: Found): Issue => ({ severity: "error", ...found });
const advice = (found: Found): Issue => ({ severity: "advice", ...found });

export const variantField = (sku: string, field: string): string => `variants.${sku}.${field}`;

export const notInShop = () =>
  error({
    code: "not_in_shop",
    field: "status",
    message: {
      vi: "Sản phẩm chưa bán trên cửa hàng của tỉnh.",
      en: "The product is not on sale in the province's shop.",
    },
    fix: {
      vi: "Gửi tin đăng để được duyệt và đăng bán trước.",
      en: "Send the listing for approval and have it published first.",
    },
  });

export const recalled = () =>
  error({
    code: "recalled",
    field: "recall",
    message: {
      vi: "Sản phẩm đang bị thu hồi.",
      en: "The product is under a recall.",
    },
    fix: {
      vi: "Chờ cơ quan quản lý kết thúc thu hồi; sau đó sản phẩm tự đăng lại.",
      en: "Wait until the authority has ended the recall; the product then comes back by itself.",
    },
  });

/** The law or the channel's rules keep it away for good. */
export const neverThere = ({ code, reason }: Ineligibility) =>
  error({
    code,
    field: "product_set",
    message: reason,
    fix: {
      vi: "Không cần làm gì: sản phẩm bán ở kênh khác.",
      en: "Nothing is to be done: the product sells through other channels.",
    },
  });

export const titleMissing = (language: "vi" | "en" = "vi") =>
  error({
    code: "title_missing",
    field: `title_${language}`,
    message: { vi: "Chưa có tên sản phẩm.", en: "The product has no name." },
    fix: { vi: "Nhập tên sản phẩm.", en: "Enter the product's name." },
  });

/** A title that is longer than the channel takes, in characters. */
export const titleTooLong = (max: number, language: "vi" | "en" = "vi") =>
  error({
    code: "title_too_long",
    field: `title_${language}`,
    message: {
      vi: `Tên dài hơn ${max} ký tự mà kênh cho phép.`,
      en: `The name is longer than the ${max} characters that the channel allows.`,
    },
    fix: { vi: `Rút tên còn tối đa ${max} ký tự.`, en: `Shorten the name to ${max} characters.` },
  });

/** A title that the channel takes but cuts off where it shows it. */
export const titleCutOff = (shown: number, language: "vi" | "en" = "vi") =>
  advice({
    code: "title_cut_off",
    field: `title_${language}`,
    message: {
      vi: `Kênh chỉ hiện khoảng ${shown} ký tự đầu của tên.`,
      en: `The channel shows only about the first ${shown} characters of the name.`,
    },
    fix: {
      vi: "Đưa điều quan trọng lên đầu tên.",
      en: "Put what matters at the beginning of the name.",
    },
  });

/** A title in capital letters only, which channels take for shouting. */
export const titleInCapitals = (language: "vi" | "en" = "vi") =>
  advice({
    code: "title_in_capitals",
    field: `title_${language}`,
    message: {
      vi: "Tên viết toàn chữ hoa: kênh có thể từ chối.",
      en: "The name is all in capitals: the channel may refuse it.",
    },
    fix: {
      vi: "Viết hoa chữ đầu và tên riêng thôi.",
      en: "Use capitals for the first letter and proper names only.",
    },
  });

export const titleTooShort = (min: number, language: "vi" | "en" = "vi") =>
  error({
    code: "title_too_short",
    field: `title_${language}`,
    message: {
      vi: `Tên ngắn hơn ${min} ký tự mà kênh đòi hỏi.`,
      en: `The name is shorter than the ${min} characters that the channel asks for.`,
    },
    fix: {
      vi: "Thêm chất liệu, hương vị hoặc nơi làm ra vào tên.",
      en: "Add the material, flavour or place of origin to the name.",
    },
  });

export const descriptionMissing = (language: "vi" | "en" = "vi") =>
  error({
    code: "description_missing",
    field: `description_${language}`,
    message: { vi: "Chưa có mô tả sản phẩm.", en: "The product has no description." },
    fix: {
      vi: "Viết vài câu: sản phẩm là gì, làm từ gì, dùng thế nào.",
      en: "Write a few sentences: what it is, what it is made of, how it is used.",
    },
  });

export const descriptionTooLong = (max: number, language: "vi" | "en" = "vi") =>
  error({
    code: "description_too_long",
    field: `description_${language}`,
    message: {
      vi: `Mô tả dài hơn ${max} ký tự mà kênh cho phép.`,
      en: `The description is longer than the ${max} characters that the channel allows.`,
    },
    fix: {
      vi: `Rút mô tả còn tối đa ${max} ký tự.`,
      en: `Shorten the description to ${max} characters.`,
    },
  });

/** There are no English words and the Vietnamese ones stand in for them. */
export const englishMissing = (field: "title_en" | "description_en") =>
  advice({
    code: "english_missing",
    field,
    message: {
      vi: "Chưa có bản tiếng Anh: kênh tiếng Anh dùng tạm tiếng Việt.",
      en: "There are no English words: the Vietnamese ones stand in for them.",
    },
    fix: {
      vi: "Viết tên và mô tả bằng tiếng Anh.",
      en: "Write the name and description in English.",
    },
  });

export const pictureMissing = () =>
  error({
    code: "picture_missing",
    field: "pictures",
    message: {
      vi: "Chưa có ảnh chụp thật; hình minh họa không dùng được ở kênh này.",
      en: "There is no real photograph; an illustration is not accepted by this channel.",
    },
    fix: { vi: "Tải lên ít nhất một ảnh chụp sản phẩm.", en: "Upload at least one photograph." },
  });

/** The first picture is smaller than the channel takes, in pixels. */
export const pictureTooSmall = (minWidth: number, minHeight: number) =>
  error({
    code: "picture_too_small",
    field: "pictures",
    message: {
      vi: `Ảnh đầu tiên nhỏ hơn ${minWidth} × ${minHeight} điểm ảnh mà kênh đòi hỏi.`,
      en: `The first picture is smaller than the ${minWidth} × ${minHeight} pixels that the channel asks for.`,
    },
    fix: {
      vi: "Chụp lại ở cỡ lớn hơn rồi thay ảnh đầu tiên.",
      en: "Take it again at a larger size and replace the first picture.",
    },
  });

export const variantMissing = () =>
  error({
    code: "variant_missing",
    field: "variants",
    message: { vi: "Chưa có quy cách nào để bán.", en: "There is no size to sell." },
    fix: {
      vi: "Thêm ít nhất một quy cách với giá và số lượng.",
      en: "Add at least one size with its price and stock.",
    },
  });

export const priceMissing = (sku: string) =>
  error({
    code: "price_missing",
    field: variantField(sku, "price_vnd"),
    message: { vi: "Quy cách này chưa có giá.", en: "This size has no price." },
    fix: { vi: "Nhập giá bán bằng đồng, đã gồm thuế.", en: "Enter the price in đồng with taxes." },
  });

/** The seller's own code is longer than the channel takes, in characters. */
export const skuTooLong = (sku: string, max: number) =>
  error({
    code: "sku_too_long",
    field: variantField(sku, "sku"),
    message: {
      vi: `Mã hàng dài hơn ${max} ký tự mà kênh cho phép.`,
      en: `The article code is longer than the ${max} characters that the channel allows.`,
    },
    fix: {
      vi: "Nhờ cán bộ đặt mã hàng ngắn hơn cho quy cách này.",
      en: "Ask the staff for a shorter article code for this size.",
    },
  });

export const brandTooLong = (max: number) =>
  error({
    code: "brand_too_long",
    field: "producer",
    message: {
      vi: `Tên chủ thể, dùng làm thương hiệu, dài hơn ${max} ký tự mà kênh cho phép.`,
      en: `The producer's name, used as the brand, is longer than the ${max} characters that the channel allows.`,
    },
    fix: {
      vi: "Nhờ cán bộ ghi tên ngắn của chủ thể trong sổ đăng ký.",
      en: "Ask the staff to enter the producer's short name in the register.",
    },
  });

export const gtinMissing = (sku: string) =>
  advice({
    code: "gtin_missing",
    field: variantField(sku, "gtin"),
    message: {
      vi: "Quy cách này chưa có mã vạch GTIN: kênh khó nhận ra sản phẩm hơn.",
      en: "This size has no GTIN under a bar code: the channel recognises it less easily.",
    },
    fix: {
      vi: "Nếu bao bì có mã vạch, nhập dãy số dưới mã vạch.",
      en: "If the pack has a bar code, enter the number below it.",
    },
  });

/** The channel does not list a size without a GTIN. */
export const gtinRequired = (sku: string) =>
  error({
    code: "gtin_missing",
    field: variantField(sku, "gtin"),
    message: {
      vi: "Kênh này đòi hỏi mã vạch GTIN cho từng quy cách.",
      en: "This channel asks for a GTIN under a bar code for each size.",
    },
    fix: {
      vi: "Đăng ký mã vạch với GS1 Việt Nam rồi nhập dãy số.",
      en: "Register bar codes at GS1 Vietnam, then enter the number.",
    },
  });

export const gtinWrong = (sku: string) =>
  error({
    code: "gtin_wrong",
    field: variantField(sku, "gtin"),
    message: {
      vi: "Mã vạch GTIN không đúng: sai số chữ số hoặc chữ số kiểm tra.",
      en: "The GTIN is wrong: its length or its check digit does not fit.",
    },
    fix: {
      vi: "Nhập lại đúng dãy số in dưới mã vạch.",
      en: "Enter the number again as it is printed below the bar code.",
    },
  });

export const weightMissing = (sku: string) =>
  error({
    code: "weight_missing",
    field: variantField(sku, "weight_g"),
    message: {
      vi: "Quy cách này chưa có khối lượng cả bao bì.",
      en: "This size has no packed weight.",
    },
    fix: { vi: "Cân cả bao bì rồi nhập số gam.", en: "Weigh it packed and enter the grams." },
  });

export const dimensionsMissing = (sku: string) =>
  error({
    code: "dimensions_missing",
    field: variantField(sku, "length_mm"),
    message: {
      vi: "Quy cách này chưa có kích thước gói hàng.",
      en: "This size has no dimensions of its parcel.",
    },
    fix: {
      vi: "Đo dài, rộng, cao của gói hàng rồi nhập số milimét.",
      en: "Measure the parcel and enter length, width and height in millimetres.",
    },
  });

export const netQuantityMissing = (sku: string) =>
  advice({
    code: "net_quantity_missing",
    field: variantField(sku, "net_quantity"),
    message: {
      vi: "Quy cách này chưa có định lượng.",
      en: "The net quantity of this size is not stated.",
    },
    fix: {
      vi: "Nhập khối lượng tịnh, thể tích hoặc số cái như trên nhãn.",
      en: "Enter the net weight, volume or number of pieces as on the label.",
    },
  });
