import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { PackSources } from "../contract/adapter";

const PICTURE_SECONDS = 5;
const MAX_PICTURE_BYTES = 8_000_000;
const JPEG = "ffd8ff";
const PNG = "89504e";

/** A picture of ours as a PDF takes it; null where it is not to be had: the sheet goes without. */
async function fetchPicture(url: string): Promise<Buffer | null> {
  try {
    const answer = await fetch(url, {
      signal: AbortSignal.timeout(PICTURE_SECONDS * 1000),
      redirect: "error",
    });
    if (!answer.ok) return null;
    const picture = Buffer.from(await answer.arrayBuffer());
    const start = picture.subarray(0, 3).toString("hex");
    const isPicture = start === JPEG || start === PNG;
    return isPicture && picture.length <= MAX_PICTURE_BYTES ? picture : null;
  } catch {
    return null;
  }
}

type FileRow = { file_id: string; file_name: string | null };

const DOCUMENT = `
select file_id, file_name from ocop_document
where id = :id and producer_id = :producerId and file_id is not null and deleted_at is null`;

/** Where the packs of a producer take pictures and papers from: its own only. */
export function packSourcesOf(container: MedusaContainer, producerId: string): PackSources {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  return {
    picture: fetchPicture,
    async document(id) {
      const { rows } = await database.raw<{ rows: FileRow[] }>(DOCUMENT, { id, producerId });
      const [file] = rows;
      if (!file) return null;
      const content = await container.resolve(Modules.FILE).getAsBuffer(file.file_id);
      return { extension: file.file_name?.split(".").at(-1) ?? "bin", content };
    },
  };
}
