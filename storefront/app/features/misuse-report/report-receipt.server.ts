import { createCookie } from "@remix-run/node";

import { cookieOptions } from "~/lib/cookies.server";

/** Long enough to write the code down and to come back to the page. */
const ONE_HOUR_SECONDS = 3600;
const receiptCookie = createCookie("report_receipt", cookieOptions(ONE_HOUR_SECONDS));

/** A Set-Cookie value that shows a report's code to the browser that sent it, and to no other. */
export function writeReportReceipt(request: Request, code: string): Promise<string> {
  return receiptCookie.serialize(code, { secure: new URL(request.url).protocol === "https:" });
}

/** The code of the report that this browser sent last; null when there is none. */
export async function readReportReceipt(request: Request): Promise<string | null> {
  const value: unknown = await receiptCookie.parse(request.headers.get("Cookie"));
  return typeof value === "string" ? value : null;
}
