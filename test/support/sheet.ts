import writeXlsxFile from "write-excel-file/node";
import type { Shop } from "./shop.ts";

export type Cell = string | number | Date | null;

/** An XLSX file with one sheet. */
export function workbook(rows: Cell[][]): Promise<Buffer> {
  const data = rows.map((row) =>
    row.map((value) =>
      value instanceof Date ? { type: Date, value, format: "dd/mm/yyyy" } : value,
    ),
  );
  return writeXlsxFile(data).toBuffer();
}

/** Sends a file as the browser's form does, as the staff member of the token. */
export function sendFile(
  shop: Shop,
  path: string,
  content: Buffer | string,
  { token, name = "danh-sách.xlsx", note }: { token: string; name?: string; note?: string },
): Promise<Response> {
  const form = new FormData();
  if (note !== undefined) form.set("note", note);
  form.set(
    "file",
    new Blob([typeof content === "string" ? content : new Uint8Array(content)]),
    name,
  );
  return fetch(`${shop.backendUrl}${path}`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
    body: form,
  });
}
