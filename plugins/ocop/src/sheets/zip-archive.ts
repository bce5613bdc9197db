import { crc32, inflateRawSync } from "node:zlib";

export type ZipEntry = { name: string; content: Buffer };

/** Why an archive is not read. */
export class ZipError extends Error {
  constructor(readonly reason: "broken" | "too_large") {
    super(reason);
    this.name = "ZipError";
  }
}

const END_SIGNATURE = 0x06054b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const MAX_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;
const UTF8_FLAG = 0x0800;

type Directory = { count: number; offset: number };

function directoryOf(archive: Buffer): Directory {
  const earliest = Math.max(0, archive.length - END_LENGTH - MAX_COMMENT);
  for (let at = archive.length - END_LENGTH; at >= earliest; at -= 1) {
    if (archive.readUInt32LE(at) === END_SIGNATURE) {
      return { count: archive.readUInt16LE(at + 10), offset: archive.readUInt32LE(at + 16) };
    }
  }
  throw new ZipError("broken");
}

function contentOf(archive: Buffer, central: number, budgetBytes: number): Buffer {
  const flags = archive.readUInt16LE(central + 8);
  const method = archive.readUInt16LE(central + 10);
  const packedLength = archive.readUInt32LE(central + 20);
  const local = archive.readUInt32LE(central + 42);
  if (archive.readUInt32LE(local) !== LOCAL_SIGNATURE || (flags & ENCRYPTED_FLAG) !== 0) {
    throw new ZipError("broken");
  }
  const start =
    local + LOCAL_LENGTH + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const packed = archive.subarray(start, start + packedLength);
  if (packed.length < packedLength) throw new ZipError("broken");
  if (method === STORED) {
    if (packed.length > budgetBytes) throw new ZipError("too_large");
    return packed;
  }
  if (method !== DEFLATED) throw new ZipError("broken");
  if (budgetBytes === 0) throw new ZipError("too_large");
  try {
    return inflateRawSync(packed, { maxOutputLength: budgetBytes });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    throw new ZipError(code === "ERR_BUFFER_TOO_LARGE" ? "too_large" : "broken");
  }
}

/**
 * Unpacks the entries that `wanted` names, never more than `maxBytes` in all, whatever sizes the
 * archive claims.
 * @throws ZipError
 */
export function unzip(archive: Buffer, { wanted, maxBytes, maxEntries }: Limits): ZipEntry[] {
  try {
    const { count, offset } = directoryOf(archive);
    if (count > maxEntries) throw new ZipError("too_large");
    const entries: ZipEntry[] = [];
    let central = offset;
    let left = maxBytes;
    for (let index = 0; index < count; index += 1) {
      if (archive.readUInt32LE(central) !== CENTRAL_SIGNATURE) throw new ZipError("broken");
      const nameLength = archive.readUInt16LE(central + 28);
      const name = archive.toString(
        "utf8",
        central + CENTRAL_LENGTH,
        central + CENTRAL_LENGTH + nameLength,
      );
      if (wanted(name)) {
        const content = contentOf(archive, central, left);
        left -= content.length;
        entries.push({ name, content });
      }
      central +=
        CENTRAL_LENGTH +
        nameLength +
        archive.readUInt16LE(central + 30) +
        archive.readUInt16LE(central + 32);
    }
    return entries;
  } catch (error) {
    // Reading behind the end of the buffer: a length or an offset lies.
    if (error instanceof RangeError) throw new ZipError("broken");
    throw error;
  }
}

type Limits = {
  wanted: (name: string) => boolean;
  maxBytes: number;
  maxEntries: number;
};

/** An archive of the entries, uncompressed, in which nothing is that was not measured before. */
export function zipStored(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const nameBytes = Buffer.from(name, "utf8");
    const shared = Buffer.alloc(LOCAL_LENGTH - 4);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(UTF8_FLAG, 2);
    shared.writeUInt32LE(crc32(content), 10);
    shared.writeUInt32LE(content.length, 14);
    shared.writeUInt32LE(content.length, 18);
    shared.writeUInt16LE(nameBytes.length, 22);
    const local = Buffer.alloc(4);
    local.writeUInt32LE(LOCAL_SIGNATURE);
    files.push(local, shared, nameBytes, content);

    const central = Buffer.alloc(CENTRAL_LENGTH);
    central.writeUInt32LE(CENTRAL_SIGNATURE);
    central.writeUInt16LE(20, 4);
    shared.copy(central, 6);
    central.writeUInt32LE(offset, 42);
    directory.push(central, nameBytes);
    offset += LOCAL_LENGTH + nameBytes.length + content.length;
  }
  const end = Buffer.alloc(END_LENGTH);
  end.writeUInt32LE(END_SIGNATURE);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...directory, end]);
}
