import path from "node:path";
import { refused } from "./refusals";

/** What a proof may be, by its content: a bank's receipt as PDF, a picture, a statement's sheet. */
const ENDINGS: Readonly<Record<string, string>> = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
};
const MAX_NAME_LENGTH = 200;

export type ProofFile = {
  /** As the person named it, with the ending of its content. */
  name: string;
  extension: string;
  mediaType: string;
  contentBase64: string;
};

function plainName(name: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? "";
  const { name: stem } = path.parse(base.normalize("NFC").replace(/\p{Control}/gu, ""));
  return stem.trim().slice(0, MAX_NAME_LENGTH) || "chung-tu";
}

/**
 * Says what a proof is by its content.
 * @throws MedusaError invalid_data when it is none of the kinds that are kept.
 */
export async function inspectProof(file: {
  originalname: string;
  buffer: Buffer;
}): Promise<ProofFile> {
  // The library is an ES module; this file is not.
  const { fileTypeFromBuffer } = await import("file-type");
  const mediaType = (await fileTypeFromBuffer(file.buffer))?.mime ?? "";
  const extension = ENDINGS[mediaType];
  if (extension === undefined) {
    throw refused(
      "Chọn chứng từ là tệp PDF, JPEG, PNG, WebP hoặc XLSX: nội dung tệp này không phải loại nào trong số đó.",
      "Choose a PDF, JPEG, PNG, WebP or XLSX file as proof: the content of this one is none of them.",
    );
  }
  return {
    name: `${plainName(file.originalname)}.${extension}`,
    extension,
    mediaType,
    contentBase64: file.buffer.toString("base64"),
  };
}
