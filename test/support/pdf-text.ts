import zlib from "node:zlib";

/** The objects of a PDF file by number, with their streams unpacked, as Latin-1 text. */
function objectsOf(file: Buffer): Map<string, string> {
  const text = file.toString("latin1");
  const objects = new Map<string, string>();
  for (const [, number = "", body = ""] of text.matchAll(/(\d+) 0 obj\n([^]*?)\nendobj/g)) {
    const [, head = "", packed] = /^([^]*?)stream\n([^]*)\nendstream$/.exec(body) ?? [];
    const stream =
      packed === undefined || !head.includes("/FlateDecode")
        ? (packed ?? "")
        : zlib.inflateSync(Buffer.from(packed, "latin1")).toString("latin1");
    objects.set(number, packed === undefined ? body : `${head}${stream}`);
  }
  return objects;
}

const lettersOf = (hex: string): string => Buffer.from(hex, "hex").swap16().toString("utf16le");

/** Which letters a font's glyphs stand for, from its ToUnicode map. */
function glyphsOf(map: string): Map<number, string> {
  const glyphs = new Map<number, string>();
  for (const [, start = "", list = ""] of map.matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g)) {
    [...list.matchAll(/<(\w*)>/g)].forEach(([, letters = ""], index) => {
      glyphs.set(parseInt(start, 16) + index, lettersOf(letters));
    });
  }
  return glyphs;
}

function fontsOf(objects: ReadonlyMap<string, string>): Map<string, Map<number, string>> {
  const fonts = new Map<string, Map<number, string>>();
  for (const body of objects.values()) {
    for (const [, name = "", number = ""] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const [, map = ""] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number) ?? "") ?? [];
      fonts.set(name, glyphsOf(objects.get(map) ?? ""));
    }
  }
  return fonts;
}

function written(block: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  let glyphs: ReadonlyMap<number, string> = new Map();
  let text = "";
  for (const [, font, hex] of block.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9a-f]+)>/g)) {
    if (font !== undefined) glyphs = fonts.get(font) ?? new Map();
    for (const glyph of hex?.match(/.{4}/g) ?? []) {
      text += glyphs.get(parseInt(glyph, 16)) ?? "\uFFFD";
    }
  }
  return text;
}

/**
 * The lines that a PDF file of ours shows, read back through the fonts embedded in it: a letter that
 * the font lacks, or that nobody could copy out, is missing here too.
 */
export function pdfLines(file: Buffer): string[] {
  const objects = objectsOf(file);
  const fonts = fontsOf(objects);
  return [...objects.values()].flatMap((body) =>
    [...body.matchAll(/\nBT\n([^]*?)\nET/g)].map(([, block = ""]) => written(block, fonts)),
  );
}
