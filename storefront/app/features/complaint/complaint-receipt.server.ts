import { createCookie } from "@remix-run/node";

import { cookieOptions } from "~/lib/cookies.server";

/** Long enough to write the code down and to come back to the page. */
const ONE_HOUR_SECONDS = 3600;
const receiptCookie = createCookie("complaint_receipt", cookieOptions(ONE_HOUR_SECONDS));

export type ComplaintReceipt = { code: string; answer_by: string };

/** A Set-Cookie value that shows a complaint's code to the browser that sent it, and to no other. */
export function writeComplaintReceipt(
  request: Request,
  receipt: ComplaintReceipt,
): Promise<string> {
  return receiptCookie.serialize(receipt, { secure: new URL(request.url).protocol === "https:" });
}

/** The receipt of the complaint that this browser sent last; null when there is none. */
export async function readComplaintReceipt(request: Request): Promise<ComplaintReceipt | null> {
  const value: unknown = await receiptCookie.parse(request.headers.get("Cookie"));
  if (typeof value !== "object" || value === null) return null;
  const { code, answer_by } = value as Record<string, unknown>;
  return typeof code === "string" && typeof answer_by === "string" ? { code, answer_by } : null;
}
