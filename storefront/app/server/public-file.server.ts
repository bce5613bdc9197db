import { storeDownload, StoreError } from "~/lib/store.server";

/** A feed of a great shop is made while its reader waits. */
const TIMEOUT_MS = 600_000;

/** A file of the backend for anybody, as it comes; 404 where there is none, 304 where it is known. */
export async function publicFile(
  request: Request,
  path: string,
  query: Record<string, string> = {},
): Promise<Response> {
  try {
    return await storeDownload("vi-VN", path, {
      query,
      timeoutMs: TIMEOUT_MS,
      ifNoneMatch: request.headers.get("if-none-match"),
    });
  } catch (error) {
    if (error instanceof StoreError && error.status === 404) {
      return new Response(null, { status: 404 });
    }
    throw error;
  }
}
