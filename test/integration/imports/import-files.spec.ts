import { describe, expect, it } from "vitest";
import { useShop } from "../../support/shop.ts";
import { oneRow, read, useStaff, type ImportView, type Preview } from "./import-calls.ts";
import { HEADERS } from "./sample-list.ts";

const shop = useShop();
const { tokens, send, call } = useStaff(shop);

describe("staff of a commune", () => {
  it("import rows of their commune only, and see imports of their commune only", async () => {
    const own = await oneRow("ly-son");
    expect(
      await read<Preview>(await send("/admin/ocop/imports/preview", own, tokens.lySon)),
    ).toMatchObject({ new_count: 1, error_count: 0 });
    const mine = await read<{ import: ImportView }>(
      await send("/admin/ocop/imports", own, tokens.lySon),
      201,
    );
    const foreign = await oneRow("nui", { "Mã xã": "21025" });
    const refusal = await read<Preview>(
      await send("/admin/ocop/imports", foreign, tokens.lySon),
      400,
    );
    expect(refusal.errors).toMatchObject([{ row: 2, column: "Mã xã" }]);
    const proposal = await read<{ import: ImportView }>(
      await send("/admin/ocop/imports", foreign, tokens.first),
      201,
    );
    const path = `/admin/ocop/imports/${proposal.import.id}`;
    await read(await call(path, tokens.lySon), 404);
    const { fingerprint } = proposal.import;
    await read(await call(`${path}/confirm`, tokens.lySon, { fingerprint }), 404);
    const { imports } = await read<{ imports: ImportView[] }>(
      await call("/admin/ocop/imports?limit=100", tokens.lySon),
    );
    expect(imports.map(({ id }) => id)).toEqual([mine.import.id]);
  });
});

describe("what is no list", () => {
  it.each<[string, Buffer | string, RegExp]>([
    ["a picture", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), /UTF-8/],
    ["a broken archive", Buffer.from("504b030400000000000000000000", "hex"), /lưu lại dạng \.xlsx/],
    ["an empty file", "", /Tệp trống/],
    ["more than 5 MB", Buffer.alloc(5 * 1024 * 1024 + 1, "a"), /5 MB/],
    ["an open quote", 'Tên chủ thể,Loại hình\n"x,1\n', /nháy kép/],
  ])("is answered 400 with a sentence: %s", async (_name, file, words) => {
    for (const path of ["/admin/ocop/imports/preview", "/admin/ocop/imports"]) {
      const { message } = await read<{ message: string }>(await send(path, file), 400);
      expect(message).toMatch(words);
    }
  });

  it("is a form without a file, or no form", async () => {
    const form = new FormData();
    form.set("note", "x");
    const headers = { authorization: `Bearer ${tokens.first}` };
    const url = `${shop.backendUrl}/admin/ocop/imports`;
    expect((await fetch(url, { method: "POST", headers, body: form })).status).toBe(400);
    expect((await call("/admin/ocop/imports/preview", tokens.first, {})).status).toBe(400);
    expect((await call("/admin/ocop/imports/ochg_none", tokens.first)).status).toBe(404);
    expect((await call("/admin/ocop/imports/none/withdraw", tokens.first, {})).status).toBe(404);
    expect((await call("/admin/ocop/imports?state=done", tokens.first)).status).toBe(400);
  });

  it("tells missing columns, and reads CSV", async () => {
    const csv = "\uFEFFTên chủ thể;Loại hình;Mã xã\nX;HTX;21548\n";
    const preview = await read<Preview>(await send("/admin/ocop/imports/preview", csv));
    expect(preview.errors.map(({ message_vi }) => message_vi).join()).toMatch(/Số quyết định/);
    const full = [HEADERS.join(";"), "X;HTX;;21548;;Tỏi;10;4;1/X;15/10/2025;;;;"].join("\r\n");
    expect(await read<Preview>(await send("/admin/ocop/imports/preview", full))).toMatchObject({
      row_count: 1,
      new_count: 1,
    });
  });
});

it("gives a template that can be sent back with rows added, its example ignored", async () => {
  const response = await call("/admin/ocop/imports/template.xlsx?language=en", tokens.first);
  expect(response.headers.get("content-disposition")).toContain("import-template.xlsx");
  const file = Buffer.from(await response.arrayBuffer());
  expect(await read<Preview>(await send("/admin/ocop/imports/preview", file))).toMatchObject({
    row_count: 0,
    error_total: 0,
  });
});
