import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { attachmentHeader } from "../document-file";
import { notFound } from "../dossier/refuse";

type KeptFile = { file_id: string | null; file_name: string | null; media_type: string | null };

/**
 * Sends a private file to be saved under its name; never kept by a browser or proxy.
 * @throws MedusaError not_found when it has none
 */
export async function sendDocument(
  req: MedusaRequest<unknown>,
  res: MedusaResponse,
  { file_id, file_name, media_type }: KeptFile,
): Promise<void> {
  if (file_id === null) throw notFound("tệp của tài liệu", "file of a document");
  const content = await req.scope.resolve(Modules.FILE).getAsBuffer(file_id);
  res.setHeader("content-type", media_type ?? "application/octet-stream");
  res.setHeader("content-disposition", attachmentHeader(file_name ?? "tai-lieu"));
  res.setHeader("x-content-type-options", "nosniff");
  res.setHeader("cache-control", "private, no-store");
  res.setHeader("content-security-policy", "default-src 'none'; sandbox");
  res.end(content);
}
