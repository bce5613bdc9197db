import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import multer, { MulterError } from "multer";
import { refusal } from "../../../../../sentence";
import { MAX_FILE_MEGABYTES, tooLarge } from "../../../../../statement/sheet-refusal";

const BYTES_PER_MEGABYTE = 1024 * 1024;

const oneFile = () =>
  refusal(
    "INVALID_DATA",
    "Gửi biểu mẫu (multipart/form-data) có đúng một tệp sao kê ở ô file.",
    "Send a form (multipart/form-data) with exactly one statement as file.",
  );

const parse = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: MAX_FILE_MEGABYTES * BYTES_PER_MEGABYTE, files: 1, fields: 5 },
}).single("file");

/** Takes the file of the form into memory, as `req.file`. */
export function receiveStatement(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  parse(req, res, (error: unknown) => {
    if (error instanceof MulterError && error.code === "LIMIT_FILE_SIZE") next(tooLarge());
    // Multer's own, or that of its parser: the body is not what its header says.
    else if (error instanceof Error || req.file === undefined) next(oneFile());
    else next();
  });
}
