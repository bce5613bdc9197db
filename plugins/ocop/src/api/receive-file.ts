import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import multer, { MulterError } from "multer";
import { invalid } from "../dossier/refuse";

const BYTES_PER_MEGABYTE = 1024 * 1024;
const MAX_TEXT_FIELDS = 30;

function refusal(error: unknown, megabytes: number): unknown {
  if (!(error instanceof MulterError)) {
    // Busboy's own: the body is not what its header says.
    return error instanceof Error
      ? invalid({
          vi: "Gửi biểu mẫu kèm một tệp (multipart/form-data).",
          en: "Send a form with one file (multipart/form-data).",
        })
      : error;
  }
  return error.code === "LIMIT_FILE_SIZE"
    ? invalid({
        vi: `Chọn tệp nhỏ hơn ${megabytes} MB.`,
        en: `Choose a file of less than ${megabytes} MB.`,
      })
    : invalid({
        vi: "Gửi đúng một tệp và các ô của biểu mẫu.",
        en: "Send exactly one file with the fields of the form.",
      });
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
