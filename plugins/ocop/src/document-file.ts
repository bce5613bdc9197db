import { createHash } from "node:crypto";
import path from "node:path";
import { invalid } from "./dossier/refuse";

/** What a paper may be, by its content, and the endings that such a file may have. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  "application/pdf": ["pdf"],
  "image/jpeg": ["jpg", "jpeg"],
  "image/png": ["png"],
  "image/webp": ["webp"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ["xlsx"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
};
const MAX_NAME_LENGTH = 200;

export type DocumentFile = {
  /** As the person named it, without folders. */
  name: string;
  extension: string;
  media_type: string;
  size_bytes: number;
  sha256: string;
  content_base64: string;
};

/** The name without folders and control characters. */
function plainName(name: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? "";
  return base
    .normalize("NFC")
    .replace(/\p{Control}/gu, "")
    .trim();
}

/**
 * Says what a file is by its content; its name only has to agree.
 * @throws MedusaError invalid_data when it is empty, of another kind, or named as something else.
 */
export async function inspectDocumentFile(file: {
  originalname: string;
  buffer: Buffer;
}): Promise<DocumentFile> {
  if (file.buffer.length === 0) {
    throw invalid({
      vi: "Tệp trống. Chọn tệp có nội dung rồi gửi lại.",
      en: "The file is empty. Choose one with content and send it again.",
    });
  }
  // The library is an ES module; this file is not.
  const { fileTypeFromBuffer } = await import("file-type");
  const mediaType = (await fileTypeFromBuffer(file.buffer))?.mime ?? "";
  const endings = ENDINGS[mediaType];
  if (endings === undefined) {
    throw invalid({
      vi: "Chọn tệp PDF, JPEG, PNG, WebP, DOCX hoặc XLSX: nội dung tệp này không phải loại nào trong số đó.",
      en: "Choose a PDF, JPEG, PNG, WebP, DOCX or XLSX file: the content of this one is none of them.",
    });
  }
  const name = plainName(file.originalname);
  const ending = path.extname(name).slice(1).toLowerCase();
  if (!endings.includes(ending)) {
    throw invalid({
      vi: `Đổi đuôi tên tệp cho đúng nội dung, ví dụ .${endings[0]}: tệp tên ".${ending}" nhưng nội dung là ${mediaType}.`,
      en: `Name the file by its content, for example .${endings[0]}: it is called ".${ending}" and holds ${mediaType}.`,
    });
  }
  return {
    name: `${name.slice(0, -ending.length - 1).slice(0, MAX_NAME_LENGTH) || "tai-lieu"}.${ending}`,
    extension: ending,
    media_type: mediaType,
    size_bytes: file.buffer.length,
    sha256: createHash("sha256").update(file.buffer).digest("hex"),
    content_base64: file.buffer.toString("base64"),
  };
}

/**
 * A `Content-Disposition` that makes the browser save the file under its name (RFC 6266): letters
 * that a header cannot hold stand percent-encoded beside a plain one.
 */
export function attachmentHeader(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[đĐ]/g, "d")
    .replace(/[^\w. -]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
