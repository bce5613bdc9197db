import type { SettingField } from "../../../contract/adapter";

/** Pairs of a setting as people type them: "1=100643, 4 = 100712" or one a line. */
export function settingPairs(text: string | undefined): Map<string, string> {
  const pairs = (text ?? "").split(/[,;\n]/).map((pair) => {
    const [name = "", ...value] = pair.split("=");
    return [name.trim(), value.join("=").trim()] as const;
  });
  return new Map(pairs.filter(([name, value]) => name !== "" && value !== ""));
}

/** What every marketplace may be told beside its own fields. */
export const MARKETPLACE_SETTINGS: readonly SettingField[] = [
  {
    name: "categories",
    label: { vi: "Mã ngành hàng theo bộ sản phẩm", en: "Category numbers by product set" },
    hint: {
      vi: "Số của bộ sản phẩm = mã ngành hàng của sàn, cách nhau bằng dấu phẩy, ví dụ 1=100643, 4=100712. Để trống: sàn tự chọn theo tên sản phẩm.",
      en: "Number of the product set = the channel's category number, separated by commas, such as 1=100643, 4=100712. Empty: the channel chooses by the product's name.",
    },
    required: false,
    options: null,
  },
  {
    name: "attributes",
    label: { vi: "Thuộc tính chung của sản phẩm", en: "Attributes of all products" },
    hint: {
      vi: "Tên thuộc tính của sàn = giá trị, cách nhau bằng dấu phẩy, ví dụ Xuất xứ=Việt Nam, Loại bảo hành=Không bảo hành.",
      en: "Name of the channel's attribute = value, separated by commas, such as Xuất xứ=Việt Nam, Loại bảo hành=Không bảo hành.",
    },
    required: false,
    options: null,
  },
];
