import { StoreError } from "~/lib/store.server";

/** A file of the portal; what the backend refuses to give is a page of text that says why, in both languages. */
export async function fileOrNotFound(file: Promise<Response>): Promise<Response> {
  try {
    return await file;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const headers = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" };
    return new Response(`${error.message}\n`, { status: 404, headers });
  }
}
