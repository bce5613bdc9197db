import type { Issue } from "../../contract/issue";
import { variantField } from "../../readiness/issues";

/* What only packs ask for; what other channels ask too stands in readiness/issues. */

type Both = { vi: string; en: string };
const error = (code: string, field: string, message: Both, fix: Both): Issue => ({
  ...{ severity: "error", code, field, message, fix },
});

export const ingredientsMissing = () =>
  error(
    "ingredients_missing",
    "ingredients_vi",
    { vi: "Chưa có thành phần.", en: "There are no ingredients." },
    { vi: "Ghi thành phần như trên nhãn.", en: "Write the ingredients as on the label." },
  );

export const storageMissing = () =>
  error(
    "storage_missing",
    "storage_vi",
    { vi: "Chưa có cách bảo quản.", en: "It is not said how to store it." },
    {
      vi: "Ghi cách bảo quản, ví dụ Nơi khô mát, tránh nắng.",
      en: "Write how to keep it, for example in a dry, cool place.",
    },
  );

export const shelfLifeMissing = () =>
  error(
    "shelf_life_missing",
    "shelf_life_days",
    { vi: "Chưa có hạn sử dụng.", en: "The shelf life is missing." },
    {
      vi: "Ghi số ngày sử dụng kể từ ngày sản xuất, ví dụ 365.",
      en: "Write how many days it keeps from its making, for example 365.",
    },
  );

export const supplyTermsMissing = (sku: string) =>
  error(
    "supply_terms_missing",
    variantField(sku, "supply"),
    { vi: "Chưa đủ điều kiện bán sỉ.", en: "The wholesale terms are not complete." },
    {
      vi: "Ghi số cái một thùng, giá sỉ, thuế, số thùng ít nhất và số ngày giao.",
      en: "Write the pieces a case, the wholesale price, the tax, the least order and the days to deliver.",
    },
  );

export const taxCodeMissing = () =>
  error(
    "tax_code_missing",
    "producer",
    { vi: "Sổ đăng ký chưa có mã số thuế.", en: "The register has no tax code." },
    {
      vi: "Báo mã số thuế cho cán bộ ở Hồ sơ cơ sở: chuỗi bán lẻ chỉ mua có hoá đơn.",
      en: "Report the tax code to the staff in your profile: chains buy with invoices only.",
    },
  );

/** @param type of the register's document types, `name` as it calls it */
export const paperMissing = (type: string, name: Both) =>
  error(
    `paper_missing_${type}`,
    "documents",
    {
      vi: `Thiếu giấy còn hiệu lực: ${name.vi}.`,
      en: `There is no valid paper: ${name.en}.`,
    },
    {
      vi: "Tải bản chụp hoặc PDF lên, ghi số và ngày hết hạn.",
      en: "Upload a photograph or PDF, with its number and last day.",
    },
  );
