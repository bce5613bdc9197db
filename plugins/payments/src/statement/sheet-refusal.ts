import { refusal } from "../sentence";

export const MAX_FILE_MEGABYTES = 5;
export const MAX_ROWS = 20_000;
export const MAX_COLUMNS = 100;

export const notASheet = () =>
  refusal(
    "INVALID_DATA",
    "Không đọc được tệp: gửi sao kê dạng .xlsx (không mật khẩu) hoặc CSV mã UTF-8.",
    "The file cannot be read: send the statement as .xlsx (no password) or as CSV in UTF-8.",
  );

export const tooLarge = () =>
  refusal(
    "INVALID_DATA",
    `Tệp quá lớn: chia sao kê thành nhiều tệp dưới ${MAX_FILE_MEGABYTES} MB và 20.000 dòng.`,
    `The file is too large: split the statement into files below ${MAX_FILE_MEGABYTES} MB and 20,000 rows.`,
  );
