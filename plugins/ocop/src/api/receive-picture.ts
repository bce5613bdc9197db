import type { MedusaRequest } from "@medusajs/framework/http";
import { invalid } from "../dossier/refuse";
import { receiveFile } from "./receive-file";

/** What a good phone's camera makes is smaller. */
const MAX_PICTURE_MEGABYTES = 15;

/** Takes one picture of a multipart form into memory. */
export const receivePicture = (field: string) => receiveFile(field, MAX_PICTURE_MEGABYTES);

/**
 * The picture that a request brought, as workflows take it.
 * @throws MedusaError invalid_data when it brought none
 */
export function pictureOf(req: MedusaRequest<unknown>): string {
  if (req.file && req.file.buffer.length > 0) return req.file.buffer.toString("base64");
  throw invalid({
    vi: "Chọn một ảnh rồi gửi lại.",
    en: "Choose a picture and send it again.",
  });
}
