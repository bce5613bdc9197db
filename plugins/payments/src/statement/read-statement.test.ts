import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readStatement } from "./read-statement";

const CSV = [
  "SAO KÊ TÀI KHOẢN;;;;",
  "Ngày giao dịch;Số tham chiếu;Ghi nợ;Ghi có;Nội dung",
  '24/11/2026 09:00;FT1;;250.000;"QN7K3M9QTR; chuyen tien"',
  "24/11/2026 09:05;FT2;11.000;;Phí",
].join("\r\n");

/** An archive of one part, which says that it unpacks to ten bytes. */
function archive(part: Buffer): Buffer {
  const name = Buffer.from("xl/worksheets/sheet1.xml");
  const packed = deflateRawSync(part);
  const local = Buffer.alloc(30);
  local.write("504b0304", "hex");
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.write("504b0102", "hex");
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(10, 24);
  central.writeUInt16LE(name.length, 28);
  return Buffer.concat([local, name, packed, central, name]);
}

describe("readStatement", () => {
  it.each([
    ["UTF-8", Buffer.from(CSV)],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${CSV}`)],
    ["Excel's UTF-16", Buffer.concat([Buffer.from("fffe", "hex"), Buffer.from(CSV, "utf16le")])],
  ])("reads CSV in %s", async (_name, file) => {
    expect(await readStatement(file)).toMatchObject({
      transfers: [{ bankReference: "FT1", amountVnd: 250_000, note: "QN7K3M9QTR; chuyen tien" }],
      outgoingCount: 1,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
  });

  it.each<[string, Buffer, RegExp]>([
    ["nothing", Buffer.alloc(0), /Không đọc được tệp/],
    ["a picture", Buffer.from("89504e470d0a1a0a", "hex"), /Không đọc được tệp/],
    ["an old .xls", Buffer.from("d0cf11e0a1b11ae1", "hex"), /Không đọc được tệp/],
    ["an archive cut off", Buffer.from("504b030414000000", "hex"), /Không đọc được tệp/],
    ["an archive of something else", Buffer.from("504b0304504b0102", "hex"), /Không đọc được tệp/],
    [
      "an archive that unpacks to too much",
      archive(Buffer.alloc(200 * 1024 * 1024)),
      /Tệp quá lớn/,
    ],
    ["a row far out", archive(Buffer.from('<row r="1048576"><c r="A1048576"/>')), /Tệp quá lớn/],
    ["a column far out", archive(Buffer.from('<row r="1"><c r="XFD1"/>')), /Tệp quá lớn/],
    ["a letter", Buffer.from("Kính gửi\n"), /thiếu cột "Ngày giao dịch"/],
  ])("refuses %s", async (_name, file, words) => {
    await expect(readStatement(file)).rejects.toMatchObject({
      type: "invalid_data",
      message: expect.stringMatching(words) as string,
    });
  });
});
