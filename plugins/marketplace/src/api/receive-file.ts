import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import multer, { MulterError } from "multer";
import { refused } from "../payout/refusals";

const BYTES_PER_MEGABYTE = 1024 * 1024;
const MAX_TEXT_FIELDS = 10;

function refusal(error: unknown, megabytes: number): unknown {
  if (error instanceof MulterError && error.code === "LIMIT_FILE_SIZE") {
    return refused(
      `Chọn tệp nhỏ hơn ${megabytes} MB.`,
      `Choose a file of less than ${megabytes} MB.`,
    );
  }
  // Multer's own, or busboy's: the body is not what its header says.
  return error instanceof Error
    ? refused(
        "Gửi biểu mẫu (multipart/form-data) với đúng một tệp và các ô của biểu mẫu.",
        "Send a form (multipart/form-data) with exactly one file and the fields of the form.",
      )
    : error;
}

/** Takes one file of a multipart form into memory, as `req.file`; its text fields into the body. */
export function receiveFile(field: string, megabytes: number) {
  const parse = multer({
    storage: multer.memoryStorage(),
    limits: { fileSize: megabytes * BYTES_PER_MEGABYTE, files: 1, fields: MAX_TEXT_FIELDS },
    defParamCharset: "utf8",
  }).single(field);
  return (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
    parse(req, res, (error: unknown) => {
      // The parser's body has no prototype, which validators do not take for an object.
      req.body = { ...(req.body as Record<string, unknown> | undefined) };
      next(error === undefined || error === null ? undefined : refusal(error, megabytes));
    });
  };
}
