import { ApiError, apiErrorOf } from "./api-error";

/** Values of a query string; a list becomes one parameter with commas, null and "" are left out. */
export type Query = Record<string, string | number | boolean | null | undefined | string[]>;

/** Medusa's admin puts its own address here when it is built; elsewhere there is none. */
declare const __BACKEND_URL__: string | undefined;

function backendUrl(): string {
  const url = typeof __BACKEND_URL__ === "undefined" ? "/" : (__BACKEND_URL__ ?? "/");
  return url.replace(/\/$/, "");
}

/** A path with its query, in a stable order of the keys as given. */
export function pathWith(path: string, query: Query = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    const text = Array.isArray(value) ? value.join(",") : String(value ?? "");
    if (text !== "") parameters.set(name, text);
  }
  const search = parameters.toString();
  return search ? `${path}?${search}` : path;
}

async function send(path: string, init: RequestInit = {}): Promise<Response> {
  let response: Response;
  try {
    // The staff member's session is a cookie of the very server that sent this page.
    response = await fetch(`${backendUrl()}${path}`, { credentials: "include", ...init });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new ApiError(0, "network", error instanceof Error ? error.message : String(error));
  }
  if (response.ok) return response;
  const answer: unknown = await response.json().catch(() => undefined);
  throw apiErrorOf(response.status, response.statusText, answer);
}

async function answerOf<Answer>(response: Response): Promise<Answer> {
  const text = await response.text();
  return (text === "" ? {} : JSON.parse(text)) as Answer;
}

/** @throws ApiError as do all of these. */
export async function getJson<Answer>(
  path: string,
  query?: Query,
  signal?: AbortSignal,
): Promise<Answer> {
  return answerOf(await send(pathWith(path, query), { signal }));
}

export async function postJson<Answer>(path: string, body: unknown = {}): Promise<Answer> {
  return answerOf(
    await send(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
  );
}

export async function patchJson<Answer>(path: string, body: unknown): Promise<Answer> {
  return answerOf(
    await send(path, {
      method: "PATCH",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
  );
}

export async function deleteJson<Answer>(path: string): Promise<Answer> {
  return answerOf(await send(path, { method: "DELETE" }));
}

/** Sends files (by the form's field name) with text fields as `multipart/form-data`. */
export async function upload<Answer>(
  path: string,
  files: Record<string, File>,
  fields: Record<string, string> = {},
): Promise<Answer> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const [name, file] of Object.entries(files)) form.set(name, file, file.name);
  return answerOf(await send(path, { method: "POST", body: form }));
}

/** The name that a `content-disposition` header gives a file (RFC 6266), or null. */
export function fileNameIn(contentDisposition: string | null): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(contentDisposition ?? "")?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return /filename="?([^";]+)"?/i.exec(contentDisposition ?? "")?.[1]?.trim() ?? null;
}

/** Fetches a file with the session and hands it to the browser to save. */
export async function download(path: string, fallbackName: string, query?: Query): Promise<void> {
  const response = await send(pathWith(path, query));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await response.blob());
  link.download = fileNameIn(response.headers.get("content-disposition")) ?? fallbackName;
  link.click();
  URL.revokeObjectURL(link.href);
}
