import type { SettingField, Settings } from "../../contract/adapter";
import type { Issue } from "../../contract/issue";

const MAX_DISCOUNT_PERCENT = 80;
const MAX_PAYMENT_DAYS = 365;

const field = (
  name: string,
  label: SettingField["label"],
  hint: SettingField["hint"] = null,
): SettingField => ({ name, label, hint, required: false, options: null });

/** What an offer says besides the products; everything may be left out. */
export const SUPPLIER_SETTINGS: readonly SettingField[] = [
  field("contact_name", { vi: "Người liên hệ", en: "Contact" }),
  field(
    "contact_phone",
    { vi: "Điện thoại liên hệ", en: "Contact's phone" },
    { vi: "Để trống thì dùng số của cơ sở.", en: "Left empty it is the producer's." },
  ),
  field("contact_email", { vi: "E-mail liên hệ", en: "Contact's e-mail" }),
  field(
    "discount_percent",
    { vi: "Chiết khấu (%)", en: "Discount (%)" },
    { vi: "Phần trăm trên giá sỉ, ví dụ 15.", en: "Percent of the wholesale price, such as 15." },
  ),
  field(
    "payment_days",
    { vi: "Thanh toán sau (ngày)", en: "Payment after (days)" },
    { vi: "Số ngày kể từ khi giao, ví dụ 30.", en: "Days from delivery, such as 30." },
  ),
  field(
    "delivery",
    { vi: "Giao hàng", en: "Delivery" },
    {
      vi: "Giao tới đâu, ai trả cước, ví dụ Giao tận kho Đà Nẵng.",
      en: "Where to and who pays, for example to the store in Đà Nẵng.",
    },
  ),
];

const problem = (vi: string, en: string): Issue => ({
  ...{ code: "setting_unreadable", severity: "error", field: "account" },
  message: { vi, en },
  fix: { vi: "Sửa ô này rồi lưu lại.", en: "Mend this field and save again." },
});

/** What of the settings no offer can say. */
export function settingsProblems({ discount_percent, payment_days }: Settings): Issue[] {
  const discount = (discount_percent ?? "").trim();
  const days = (payment_days ?? "").trim();
  const isDiscount =
    discount === "" ||
    (/^\d{1,2}([.,]\d{1,2})?$/.test(discount) &&
      Number(discount.replace(",", ".")) <= MAX_DISCOUNT_PERCENT);
  const areDays = days === "" || (/^\d{1,3}$/.test(days) && Number(days) <= MAX_PAYMENT_DAYS);
  return [
    ...(isDiscount
      ? []
      : [
          problem(
            `Chiết khấu cần là số từ 0 đến ${MAX_DISCOUNT_PERCENT}, ví dụ 15`,
            `The discount is a number from 0 to ${MAX_DISCOUNT_PERCENT}, such as 15`,
          ),
        ]),
    ...(areDays
      ? []
      : [
          problem(
            `Số ngày thanh toán cần từ 0 đến ${MAX_PAYMENT_DAYS}, ví dụ 30`,
            `The days to payment are from 0 to ${MAX_PAYMENT_DAYS}, such as 30`,
          ),
        ]),
  ];
}
