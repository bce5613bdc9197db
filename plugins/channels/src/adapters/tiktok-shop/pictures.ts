import { z } from "@medusajs/framework/zod";
import type { ChannelSession } from "../../contract/adapter";
import { fetchPicture, pictureBlob } from "../http/fetch-picture";
import { remembered } from "../http/remembered";
import type { TikTokShopClient } from "./client";

const uploaded = z.object({ uri: z.string().min(1) });
const HOUR_MILLISECONDS = 60 * 60 * 1000;

/** Uploads pictures; one that was uploaded within the hour is not sent again. */
export function tiktokShopPictures(client: TikTokShopClient) {
  const uris = remembered<string | null>({ entries: 2000, milliseconds: HOUR_MILLISECONDS });

  async function upload(url: string, session: ChannelSession): Promise<string | null> {
    const picture = await fetchPicture(url, session.signal);
    if (picture === null) return null;
    const form = new FormData();
    form.set("data", pictureBlob(picture), "picture.jpg");
    form.set("use_case", "MAIN_IMAGE");
    const path = "/product/202309/images/upload";
    // Doing so twice harms nobody, so that it counts as asking only.
    const request = { method: "POST", path, body: form, writes: false, ofShop: false } as const;
    const answer = await client.call(request, session, uploaded);
    return answer.ok ? answer.value.uri : null;
  }

  return {
    /** In the order of the pictures; those that cannot be read are left out. */
    async upload(urls: string[], session: ChannelSession): Promise<string[]> {
      const found = await Promise.all(
        urls.map((url) => uris(`${session.accountId}:${url}`, () => upload(url, session))),
      );
      return found.filter((uri) => uri !== null);
    },
  };
}

export type TikTokShopPictures = ReturnType<typeof tiktokShopPictures>;
