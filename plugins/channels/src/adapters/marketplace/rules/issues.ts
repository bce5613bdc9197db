import type { Issue } from "../../../contract/issue";
import { variantField } from "../../../readiness/issues";

/* What only marketplaces find fault with; the rest is said in readiness/issues. */

type Sentences = { vi: string; en: string };

function error(code: string, field: string, message: Sentences, fix: Sentences): Issue {
  return { code, severity: "error", field, message, fix };
}

export const descriptionTooShort = (min: number): Issue =>
  error(
    "description_too_short",
    "description_vi",
    { vi: `Mô tả ngắn hơn ${min} ký tự.`, en: `The description is under ${min} characters.` },
    { vi: `Viết mô tả ít nhất ${min} ký tự.`, en: `Write at least ${min} characters.` },
  );

export const picturesTooFew = (min: number): Issue =>
  error(
    "pictures_too_few",
    "pictures",
    {
      vi: `Kênh này cần ít nhất ${min} ảnh chụp.`,
      en: `This channel asks for ${min} photographs.`,
    },
    { vi: "Tải lên thêm ảnh chụp sản phẩm.", en: "Upload more photographs of the product." },
  );

export const pictureUnreadable = (): Issue =>
  error(
    "picture_unreadable",
    "pictures",
    { vi: "Không đọc được ảnh sản phẩm.", en: "A photo of the product cannot be read." },
    { vi: "Tải lại ảnh dạng JPEG.", en: "Upload the photo again as JPEG." },
  );

export const skuMissing = (): Issue =>
  error(
    "sku_missing",
    "variants",
    { vi: "Có quy cách bán chưa có mã SKU.", en: "A variant has no SKU." },
    { vi: "Nhập mã SKU cho mọi quy cách.", en: "Enter a SKU for every variant." },
  );

export const skuTooLong = (max: number): Issue =>
  error(
    "sku_too_long",
    "variants",
    { vi: `Có mã SKU dài hơn ${max} ký tự.`, en: `A SKU is longer than ${max} characters.` },
    { vi: "Rút ngắn mã SKU.", en: "Shorten the SKU." },
  );

export const optionRepeated = (): Issue =>
  error(
    "option_repeated",
    "variants",
    { vi: "Hai quy cách bán trùng tên.", en: "Two variants have the same name." },
    { vi: "Đặt tên khác nhau cho từng quy cách.", en: "Give each variant a name of its own." },
  );

export const priceOutside = (sku: string, min: number, max: number): Issue =>
  error(
    "price_outside_limits",
    variantField(sku, "price_vnd"),
    {
      vi: `Giá của quy cách ${sku} phải từ ${min} đến ${max} đồng.`,
      en: `The price of variant ${sku} must be from ${min} to ${max} đồng.`,
    },
    { vi: "Sửa giá bán.", en: "Change its price." },
  );

export const categoryUnknown = (setNumber: number): Issue =>
  error(
    "category_unknown",
    "account",
    {
      vi: "Sàn không nhận ra ngành hàng của sản phẩm.",
      en: "The channel knows no category for it.",
    },
    {
      vi: `Nhập mã ngành hàng của bộ sản phẩm ${setNumber} trong cài đặt của gian hàng.`,
      en: `Enter the category number of product set ${setNumber} in the account's settings.`,
    },
  );

export const attributeMissing = (name: string): Issue => ({
  ...error(
    "attribute_missing",
    "account",
    {
      vi: `Ngành hàng này bắt buộc thuộc tính “${name}”.`,
      en: `The category asks for the attribute “${name}”.`,
    },
    {
      vi: `Thêm “${name}=…” vào thuộc tính chung trong cài đặt của gian hàng.`,
      en: `Add “${name}=…” to the attributes in the account's settings.`,
    },
  ),
  detail: name,
});

export const carrierMissing = (): Issue =>
  error(
    "carrier_missing",
    "account",
    {
      vi: "Gian hàng chưa bật đơn vị vận chuyển nào chở được gói hàng này.",
      en: "No carrier that takes this parcel is switched on in the shop.",
    },
    { vi: "Bật đơn vị vận chuyển trên sàn.", en: "Switch a carrier on at the channel." },
  );

/** TikTok Shop takes no new item that nobody can buy. */
export const stockMissing = (sku: string): Issue =>
  error(
    "stock_missing",
    variantField(sku, "stock"),
    { vi: `Quy cách ${sku} đang hết hàng.`, en: `Variant ${sku} is out of stock.` },
    { vi: "Nhập số lượng có thể bán.", en: "Enter how many can be sold." },
  );

export const certificateWanted = (name: string): Issue => ({
  ...error(
    "certificate_wanted",
    "documents",
    {
      vi: `Ngành hàng này cần giấy tờ “${name}” nộp trên sàn.`,
      en: `The category asks for the document “${name}”, handed in at the channel.`,
    },
    {
      vi: "Đăng sản phẩm này trên trang người bán của sàn, kèm giấy tờ.",
      en: "List this product in the channel's seller centre, with the document.",
    },
  ),
  detail: name,
});

export const warehouseMissing = (): Issue =>
  error(
    "warehouse_missing",
    "account",
    { vi: "Gian hàng chưa có kho bán hàng.", en: "The shop has no sales warehouse." },
    { vi: "Thêm kho bán hàng trên sàn.", en: "Add a sales warehouse at the channel." },
  );

export const itemGone = (): Issue =>
  error(
    "item_gone",
    "listing",
    { vi: "Sàn không còn tin đăng này.", en: "The channel no longer has this item." },
    { vi: "Đăng lại sản phẩm.", en: "Publish the product again." },
  );

export const shopFull = (): Issue =>
  error(
    "shop_full",
    "account",
    {
      vi: "Gian hàng đã đủ số tin đăng mà sàn cho phép.",
      en: "The shop holds all the items it may.",
    },
    { vi: "Ẩn hoặc xóa bớt tin đăng cũ trên sàn.", en: "Remove old items at the channel." },
  );

/** The channel's own words, for which we have no better ones. */
export const refusedByChannel = (detail: string, field = "listing"): Issue => ({
  ...error(
    "refused_by_channel",
    field,
    { vi: `Sàn từ chối: ${detail}`, en: `The channel refuses it: ${detail}` },
    { vi: "Sửa theo lời của sàn rồi đăng lại.", en: "Mend what it says and publish again." },
  ),
  detail,
});
