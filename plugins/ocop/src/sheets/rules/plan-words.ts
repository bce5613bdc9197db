import type { Words } from "./problem";

/** Sentences about a row that does not fit to the register or to another row. */

export function contradiction(
  known: { vi: string; en: string } | string,
  origin: "register" | number,
): Words {
  const value = typeof known === "string" ? { vi: known, en: known } : known;
  return origin === "register"
    ? {
        vi: `Sổ đăng ký ghi ${value.vi}: hãy ghi như sổ. Muốn sửa sổ, lập đề nghị sửa, không dùng tệp nhập.`,
        en: `The register says ${value.en}: write the same. To correct the register, propose a correction; an import cannot.`,
      }
    : {
        vi: `Dòng ${origin} của tệp ghi ${value.vi}: hai dòng cần ghi như nhau.`,
        en: `Row ${origin} of the file says ${value.en}: both rows must say the same.`,
      };
}

export const NOTHING: Words = { vi: "chưa có gì ở mục này", en: "nothing here" };

export const duplicateRow = (row: number): Words => ({
  vi: `Công nhận này đã có ở dòng ${row}: xoá một trong hai dòng.`,
  en: `This recognition already stands in row ${row}: remove one of the two rows.`,
});

export const takenCertificateNumber = (origin: "register" | number): Words =>
  origin === "register"
    ? {
        vi: "Số giấy chứng nhận này đã cấp cho một công nhận khác trong sổ: kiểm tra lại số trên giấy.",
        en: "The register has this certificate number for another recognition: check the number on the paper.",
      }
    : {
        vi: `Số giấy chứng nhận này đã có ở dòng ${origin}: mỗi giấy có một số riêng.`,
        en: `This certificate number already stands in row ${origin}: each certificate has its own.`,
      };

export const unknownUnit = (code: string): Words => ({
  vi: `Không có xã nào mang mã ${code}: chọn mã trong trang Danh mục của tệp mẫu, ví dụ 21548.`,
  en: `No commune has the code ${code}: take one from the sheet Lists of the template, for example 21548.`,
});

export const OUTSIDE_AREA: Words = {
  vi: "Bạn chỉ nhập được chủ thể thuộc các xã bạn phụ trách: bỏ dòng này hoặc nhờ cán bộ tỉnh nhập.",
  en: "You may import producers of your own communes only: drop this row or ask the staff of the province.",
};

export const AMBIGUOUS_PRODUCER: Words = {
  vi: "Sổ có nhiều chủ thể cùng tên này: hãy ghi mã số thuế, ví dụ 4300123456.",
  en: "The register has several producers of this name: give the tax code, for example 4300123456.",
};

export const UNKNOWN_CODE: Words = {
  vi: "Sổ không có mã tra cứu này: để trống ô nếu là công nhận mới.",
  en: "The register does not have this public code: leave the cell empty for a new recognition.",
};

export const SAME_DAY_WITHOUT_NUMBER: Words = {
  vi: "Sổ đã có công nhận của sản phẩm này vào ngày đó nhưng chưa ghi số quyết định: lập đề nghị sửa để bổ sung số.",
  en: "The register already has this product's recognition of that day without a decision number: propose a correction that adds it.",
};
