import { Readable } from "node:stream";
import { ZipFile } from "yazl";

export type ZipEntry = { name: string; content: Buffer };

/** An archive as it is read: one entry at a time is in memory. */
export function zipOf(entries: AsyncIterable<ZipEntry>): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const addAll = async (): Promise<void> => {
    for await (const { name, content } of entries) {
      await new Promise<void>((resolve) => {
        zip.addReadStreamLazy(name, { size: content.length }, (give) => {
          const stream = Readable.from([content]);
          stream.once("end", resolve);
          give(null, stream);
        });
      });
    }
    zip.end();
  };
  addAll().catch((error: unknown) => output.destroy(error as Error));
  return output;
}
