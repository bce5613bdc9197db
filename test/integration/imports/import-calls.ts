import { beforeAll, expect } from "vitest";
import { sendFile, workbook } from "../../support/sheet.ts";
import type { Shop } from "../../support/shop.ts";
import { HEADERS } from "./sample-list.ts";

export type Summary = {
  row_count: number;
  new_count: number;
  unchanged_count: number;
  error_count: number;
  producer_count: number;
  product_count: number;
  certification_count: number;
};
export type Preview = Summary & {
  errors: { row: number; column: string | null; message_vi: string; message_en: string }[];
  error_total: number;
  sample: { producers: unknown[]; products: unknown[]; certifications: unknown[] };
};
export type ImportView = {
  id: string;
  state: string;
  fingerprint: string;
  file_name: string;
  summary: Summary;
  proposed_by_name: string;
  decided_by_name: string | null;
};

/** The answer's body, after its status was as expected. */
export async function read<Answer>(response: Response, status = 200): Promise<Answer> {
  const text = await response.text();
  expect(response.status, text.slice(0, 500)).toBe(status);
  return JSON.parse(text) as Answer;
}

/** Tokens of the sample staff: two of the province, one of Lý Sơn, one who only reads. */
export function useStaff(shop: Shop) {
  const tokens = { first: "", second: "", lySon: "", analyst: "" };
  beforeAll(async () => {
    const tokenOf = (start: string) =>
      shop.adminToken(shop.signIns.find(({ email }) => email.startsWith(start))?.email);
    tokens.first = await tokenOf("can-bo-1");
    tokens.second = await tokenOf("can-bo-2");
    tokens.lySon = await tokenOf("ly-son");
    tokens.analyst = await tokenOf("phan-tich");
  });
  return {
    tokens,
    send: (path: string, file: Buffer | string, token = tokens.first, note?: string) =>
      sendFile(shop, path, file, { token, note }),
    call: (path: string, token = tokens.first, body?: unknown) =>
      fetch(`${shop.backendUrl}${path}`, {
        method: body === undefined ? "GET" : "POST",
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        body: body === undefined ? undefined : JSON.stringify(body),
      }),
  };
}

/** A list with one recognition of its own. */
export function oneRow(
  name: string,
  changes: Record<string, string | number | null> = {},
): Promise<Buffer> {
  const cells: Record<string, string | number | null> = {
    "Tên chủ thể": `Tổ hợp tác ${name}`,
    "Loại hình": "Tổ hợp tác",
    "Mã xã": "21548",
    "Tên sản phẩm": `Sản phẩm ${name}`,
    "Số bộ sản phẩm": 10,
    "Số sao": 4,
    "Số quyết định": `${name}/QĐ-UBND`,
    "Ngày quyết định": "15/10/2025",
    ...changes,
  };
  return workbook([HEADERS, HEADERS.map((header) => cells[header] ?? null)]);
}
