import { describe, expect, it } from "vitest";
import { attachmentHeader, inspectDocumentFile } from "./document-file";

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const PDF = Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n");
const inspect = (originalname: string, buffer: Buffer) =>
  inspectDocumentFile({ originalname, buffer });

describe("inspectDocumentFile", () => {
  it("names what the content is", async () => {
    expect(await inspect("Giấy phép.PDF", PDF)).toMatchObject({
      name: "Giấy phép.pdf",
      media_type: "application/pdf",
      size_bytes: PDF.length,
    });
    expect(await inspect("../../etc/ảnh.png", PNG)).toMatchObject({ name: "ảnh.png" });
  });

  it.each([
    ["giay.pdf", PNG, /đuôi tên tệp/],
    ["giay", PDF, /đuôi tên tệp/],
    ["anh.png", Buffer.from("<html><script>alert(1)</script></html>"), /Chọn tệp PDF/],
    ["anh.svg", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"), /Chọn tệp PDF/],
    ["trong.pdf", Buffer.alloc(0), /Tệp trống/],
  ])("refuses %s whose content is another one", async (name, buffer, message) => {
    await expect(inspect(name, buffer)).rejects.toThrow(message);
  });
});

describe("attachmentHeader", () => {
  it("keeps Vietnamese names and lets nothing break out of the header", () => {
    expect(attachmentHeader("Giấy đăng ký.pdf")).toBe(
      "attachment; filename=\"Giay dang ky.pdf\"; filename*=UTF-8''Gi%E1%BA%A5y%20%C4%91%C4%83ng%20k%C3%BD.pdf",
    );
    expect(attachmentHeader('a"; x\r\nb.pdf')).not.toMatch(/[\r\n]|"; x/);
  });
});
