import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readSheetFile } from "./read-sheet-file";
import { MAX_FILE_BYTES } from "./sheet-limits";
import { writeWorkbook } from "./write-workbook";
import { unzip, zipStored } from "./zip-archive";

const utf8 = (text: string) => Buffer.from(text, "utf8");
const ALL = { wanted: () => true, maxBytes: 1e8, maxEntries: 1000 };

const workbook = (rows: (string | number | Date | null)[][]) =>
  writeWorkbook([{ name: "Danh sách", headers: ["A", "B"], rows, widths: [10, 10] }]);

/** A workbook whose first sheet holds the given XML. */
async function withSheet(change: (xml: string) => string): Promise<Buffer> {
  const entries = unzip(await workbook([["x", 1]]), ALL);
  return zipStored(
    entries.map(({ name, content }) =>
      /worksheets\/sheet1\.xml$/.test(name)
        ? { name, content: utf8(change(content.toString("utf8"))) }
        : { name, content },
    ),
  );
}

describe("XLSX", () => {
  it("gives text, numbers and days back as they were written", async () => {
    const day = new Date(Date.UTC(2024, 1, 29));
    const file = await workbook([
      ["Tỏi Lý Sơn", 4],
      ["=1+1", day],
      [null, null],
      ["<&>\u0001\"'", 0.5],
    ]);
    expect(await readSheetFile(file)).toEqual([
      ["A", "B"],
      ["Tỏi Lý Sơn", 4],
      ["=1+1", day],
      [null, null],
      ["<&>\"'", 0.5],
    ]);
  });

  it("writes no formula, whatever the text", async () => {
    const file = await workbook(["=HYPERLINK(1)", "+1", "-1", "@A1"].map((text) => [text, null]));
    const sheet = unzip(file, ALL).find(({ name }) => name.endsWith("sheet1.xml"));
    expect(sheet?.content.toString("utf8")).not.toMatch(/<f[ >]/);
    expect((await readSheetFile(file)).slice(1).map(([cell]) => cell)).toEqual([
      "=HYPERLINK(1)",
      "+1",
      "-1",
      "@A1",
    ]);
  });

  it("reads the saved value of a formula and never runs it", async () => {
    const file = await withSheet((xml) =>
      xml.replace(/<c r="B2"[^>]*>.*?<\/c>/, '<c r="B2"><f>1+1</f><v>7</v></c>'),
    );
    expect((await readSheetFile(file))[1]).toEqual(["x", 7]);
  });

  it.each<[string, RegExp, (xml: string) => string]>([
    [
      "a formula in error",
      /dòng 2, cột B/,
      (xml) =>
        xml.replace(/<c r="B2"[^>]*>.*?<\/c>/, '<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
    ],
    ["a row far out", /20\.000 dòng/, (xml) => xml.replace('<row r="2"', '<row r="1048576"')],
    ["a row beyond all sheets", /20\.000 dòng/, (xml) => xml.replace('r="2"', 'r="99999999999"')],
    ["a column far out", /100 cột/, (xml) => xml.replace('r="B2"', 'r="XFD2"')],
    ["no XML", /lưu lại dạng \.xlsx/, () => "<worksheet><sheetData><row"],
    ["nothing", /lưu lại dạng \.xlsx/, () => ""],
  ])("refuses %s with a sentence", async (_name, words, change) => {
    await expect(readSheetFile(await withSheet(change))).rejects.toMatchObject({
      type: "invalid_data",
      message: expect.stringMatching(words) as string,
    });
  });

  it("refuses an archive that unpacks to too much, also when it lies about sizes", async () => {
    const bomb = zipStored([{ name: "xl/workbook.xml", content: Buffer.alloc(1024) }]);
    const packed = deflateRawSync(Buffer.alloc(200 * 1024 * 1024));
    const directoryStart = bomb.indexOf(Buffer.from("504b0102", "hex"));
    const header = Buffer.from(bomb.subarray(0, 30 + "xl/workbook.xml".length));
    const directory = Buffer.from(bomb.subarray(directoryStart));
    header.writeUInt16LE(8, 8);
    header.writeUInt32LE(packed.length, 18);
    directory.writeUInt16LE(8, 10);
    directory.writeUInt32LE(packed.length, 20);
    directory.writeUInt32LE(header.length + packed.length, directory.length - 6);
    await expect(readSheetFile(Buffer.concat([header, packed, directory]))).rejects.toMatchObject({
      type: "invalid_data",
      message: expect.stringContaining("96 MB") as string,
    });
  });

  it.each<[string, (file: Buffer) => Buffer]>([
    ["cut off", (file) => file.subarray(0, file.length / 2)],
    [
      "with a broken body",
      (file) => Buffer.concat([file.subarray(0, 60), Buffer.alloc(200), file.subarray(260)]),
    ],
    ["of nothing but a signature", () => Buffer.from("504b0304", "hex")],
    ["of another kind", () => zipStored([{ name: "mimetype", content: utf8("x") }])],
  ])("refuses a file %s", async (_name, damage) => {
    const file = damage(await workbook([["x", 1]]));
    await expect(readSheetFile(file)).rejects.toMatchObject({ type: "invalid_data" });
  });
});

describe("CSV", () => {
  it.each([
    ["commas", "A,B\nx,1\n"],
    ["semicolons", "A;B\r\nx;1\r\n"],
    ["tabs", "A\tB\nx\t1"],
    ["a byte order mark", "\uFEFFA;B\nx;1"],
    ["quotes", '"A";"B"\n"x";"1"'],
  ])("is read with %s", async (_name, text) => {
    expect(await readSheetFile(utf8(text))).toEqual([
      ["A", "B"],
      ["x", "1"],
    ]);
  });

  it("is read in Excel's UTF-16", async () => {
    const file = Buffer.concat([
      Buffer.from("fffe", "hex"),
      Buffer.from("A\tB\nTỏi\t1", "utf16le"),
    ]);
    expect(await readSheetFile(file)).toEqual([
      ["A", "B"],
      ["Tỏi", "1"],
    ]);
  });

  it("keeps separators, quotes and lines inside quotes, blank rows and short rows", async () => {
    const file = utf8('A,B,C\n"x, ""y""\nz",2,3\n\n4\n');
    expect(await readSheetFile(file)).toEqual([
      ["A", "B", "C"],
      ['x, "y"\nz', "2", "3"],
      [""],
      ["4"],
    ]);
  });

  it.each<[string, Buffer, RegExp]>([
    ["an open quote", utf8('A,B\n"x,1\n'), /nháy kép/],
    ["a quote inside", utf8('A,B\nx"y",1\n'), /nháy kép/],
    ["another encoding", Buffer.from([0x41, 0x2c, 0xe9, 0x0a]), /UTF-8/],
    ["a picture", Buffer.from("89504e470d0a1a0a0000000d", "hex"), /UTF-8/],
    ["an old .xls", Buffer.from("d0cf11e0a1b11ae1", "hex"), /\.xls cũ/],
    ["nothing", Buffer.alloc(0), /Tệp trống/],
    ["too many bytes", Buffer.alloc(MAX_FILE_BYTES + 1, "a"), /5 MB/],
    ["too many rows", utf8("a\n".repeat(20_002)), /20\.000 dòng/],
  ])("is refused: %s", async (_name, file, words) => {
    await expect(readSheetFile(file)).rejects.toMatchObject({
      type: "invalid_data",
      message: expect.stringMatching(words) as string,
    });
  });
});
