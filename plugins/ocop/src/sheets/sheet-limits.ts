import { fileRefusal } from "./file-refusal";

export const MAX_FILE_BYTES = 5 * 1024 * 1024;
export const MAX_SHEET_ROWS = 20_000;
export const MAX_SHEET_COLUMNS = 100;

export const tooManyRows = () =>
  fileRefusal(
    "Trang có hơn 20.000 dòng. Xoá các dòng trống ở cuối hoặc chia thành nhiều tệp.",
    "The sheet has more than 20,000 rows. Delete empty rows at its end or split the file.",
  );

export const fileTooLarge = () =>
  fileRefusal(
    "Tệp lớn hơn 5 MB. Xoá hình và trang thừa hoặc chia thành nhiều tệp.",
    "The file is larger than 5 MB. Remove pictures and needless sheets or split the file.",
  );
