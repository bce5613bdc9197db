import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import multer from "multer";
import { fileRefusal } from "../../../../sheets/file-refusal";
import { fileTooLarge, MAX_FILE_BYTES } from "../../../../sheets/sheet-limits";

const MAX_FIELD_BYTES = 10_000;

const upload = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: MAX_FILE_BYTES, files: 1, fields: 5, fieldSize: MAX_FIELD_BYTES },
  defParamCharset: "utf8",
}).single("file");

/** A file that came with the form's field `file`. */
export type ReceivedSheet = { content: Buffer; name: string };

/** Reads a multipart form with one sheet file into memory; every refusal is a 400 with a sentence. */
export function receiveSheet(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  upload(req, res, (error: unknown) => {
    if (error === undefined || error === null) next();
    else if (error instanceof multer.MulterError && error.code === "LIMIT_FILE_SIZE") {
      next(fileTooLarge());
    } else next(noFile());
  });
}

const noFile = () =>
  fileRefusal(
    "Gửi một tệp .xlsx hoặc .csv trong trường file, ví dụ tệp mẫu đã điền.",
    "Send one .xlsx or .csv file in the field file, for example the template filled in.",
  );

/** @throws MedusaError invalid_data when the form has no file */
export function sheetOf(req: MedusaRequest): ReceivedSheet {
  const { file } = req as MedusaRequest & { file?: Express.Multer.File };
  if (!file) throw noFile();
  return { content: file.buffer, name: file.originalname };
}
