import { z } from "@medusajs/framework/zod";
import type { ChannelSession } from "../../contract/adapter";
import { fetchPicture, pictureBlob } from "../http/fetch-picture";
import { remembered } from "../http/remembered";
import type { LazadaClient } from "./client";

const uploaded = z.object({ data: z.object({ image: z.object({ url: z.string().url() }) }) });
const HOUR_MILLISECONDS = 60 * 60 * 1000;

/** Uploads pictures: Lazada takes no address but its own. One within the hour is not sent again. */
export function lazadaPictures(client: LazadaClient) {
  const urls = remembered<string | null>({ entries: 2000, milliseconds: HOUR_MILLISECONDS });

  async function upload(url: string, session: ChannelSession): Promise<string | null> {
    const picture = await fetchPicture(url, session.signal);
    if (picture === null) return null;
    const form = new FormData();
    form.set("image", pictureBlob(picture), "picture.jpg");
    const answer = await client.upload("/image/upload", form, session, uploaded);
    return answer.ok ? answer.value.data.image.url : null;
  }

  return {
    /** In the order of the pictures; those that cannot be read are left out. */
    async upload(pictures: string[], session: ChannelSession): Promise<string[]> {
      const found = await Promise.all(
        pictures.map((url) => urls(`${session.accountId}:${url}`, () => upload(url, session))),
      );
      return found.filter((url) => url !== null);
    },
  };
}

export type LazadaPictures = ReturnType<typeof lazadaPictures>;
