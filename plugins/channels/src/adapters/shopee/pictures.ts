import { z } from "@medusajs/framework/zod";
import type { ChannelSession } from "../../contract/adapter";
import { fetchPicture, pictureBlob } from "../http/fetch-picture";
import { remembered } from "../http/remembered";
import type { ShopeeClient } from "./client";

const uploadAnswer = z.object({
  response: z.object({ image_info: z.object({ image_id: z.string().min(1) }) }),
});
const HOUR_MILLISECONDS = 60 * 60 * 1000;

/** Uploads pictures to Shopee's media space; one that was uploaded within the hour is not sent again. */
export function shopeePictures(client: ShopeeClient) {
  const ids = remembered<string | null>({ entries: 2000, milliseconds: HOUR_MILLISECONDS });

  async function upload(url: string, { signal }: ChannelSession): Promise<string | null> {
    const picture = await fetchPicture(url, signal);
    if (picture === null) return null;
    const form = new FormData();
    form.set("image", pictureBlob(picture), "picture.jpg");
    const path = "/api/v2/media_space/upload_image";
    const answer = await client.upload(path, form, uploadAnswer, signal);
    return answer.ok ? answer.value.response.image_info.image_id : null;
  }

  return {
    /** Ids in the order of the pictures; those that cannot be read are left out. */
    async upload(urls: string[], session: ChannelSession): Promise<string[]> {
      const uploaded = await Promise.all(urls.map((url) => ids(url, () => upload(url, session))));
      return uploaded.filter((id) => id !== null);
    },
  };
}

export type ShopeePictures = ReturnType<typeof shopeePictures>;
