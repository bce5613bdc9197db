import { ChannelFault } from "../../contract/result";
import { readLimited } from "./read-limited";

const TIMEOUT_MILLISECONDS = 10_000;
/** Shopee takes 10 MB, TikTok Shop 10 MB, Lazada 1 MB to 5 MB by its seller's tier; ours are smaller. */
const MAX_PICTURE_BYTES = 10 * 1024 * 1024;

export type FetchedPicture = { content: Buffer; contentType: string };

export const pictureBlob = ({ content, contentType }: FetchedPicture): Blob =>
  new Blob([new Uint8Array(content)], { type: contentType });

/**
 * A picture of ours, to be handed on to a channel. Null: it is no longer there or no picture.
 * @throws ChannelFault `channel_down` when our own file storage does not answer
 */
export async function fetchPicture(
  url: string,
  signal: AbortSignal,
): Promise<FetchedPicture | null> {
  const response = await get(url, signal);
  const contentType = response.headers.get("content-type")?.split(";")[0] ?? "";
  if (!response.ok || !contentType.startsWith("image/")) {
    await response.body?.cancel();
    if (response.status >= 500) throw storageFault(String(response.status));
    return null;
  }
  try {
    const content = await readLimited(response, MAX_PICTURE_BYTES);
    return content && { content, contentType };
  } catch {
    throw storageFault("a connection that broke");
  }
}

async function get(url: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, {
      redirect: "manual",
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MILLISECONDS)]),
    });
  } catch {
    throw storageFault("no answer");
  }
}

const storageFault = (why: string) =>
  new ChannelFault("channel_down", `the storage of our own pictures: ${why}`);
