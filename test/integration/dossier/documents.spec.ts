import fs from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { inRoot } from "../../../.scripts/paths.ts";
import { communeOfficer, dossierCalls, PDF, producerId } from "../../support/dossiers.ts";
import { temporaryDirectory, useShop } from "../../support/shop.ts";

const filesDirectory = temporaryDirectory("papers");
const shop = useShop({ backendEnv: { PRIVATE_FILES_DIR: filesDirectory } });
const { call, upload } = dossierCalls(shop);

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const MEGABYTE = 1024 * 1024;

type Document = {
  id: string;
  type: string;
  file_name: string;
  media_type: string;
  valid_until: string | null;
};

let dori: string;
let stranger: { token: string };

beforeAll(async () => {
  dori = await producerId(shop, "dori");
  stranger = await communeOfficer(shop, "can-bo-xa-khac@mau.example", ["21025"]);
});

async function add(more: Record<string, string> = {}): Promise<Document> {
  const response = await upload(
    { type: "business_registration", producer_id: dori, ...more },
    { name: "Giấy đăng ký kinh doanh.pdf", content: PDF },
  );
  expect(response.status).toBe(201);
  return ((await response.json()) as { document: Document }).document;
}

const storedFiles = () => fs.readdirSync(filesDirectory);
const messageOf = async (response: Response) =>
  ((await response.json()) as { message: string }).message;

describe("uploading a paper", () => {
  it("takes a PDF and says what it is, never where it lies", async () => {
    const document = await add({ issuer: "Sở Tài chính", valid_until: "2027-05-01", number: "" });
    expect(document).toMatchObject({
      media_type: "application/pdf",
      file_name: "Giấy đăng ký kinh doanh.pdf",
      valid_until: "2027-05-01",
      number: null,
      has_file: true,
    });
    expect(JSON.stringify(document)).not.toContain("private-");
  });

  it.each([
    ["a PNG named .pdf", "anh.pdf", PNG, "đuôi tên tệp"],
    ["an HTML page named .png", "anh.png", Buffer.from("<html><script>1</script>"), "Chọn tệp PDF"],
    ["an empty file", "trong.pdf", Buffer.alloc(0), "Tệp trống"],
    ["11 MB", "to.pdf", Buffer.concat([PDF, Buffer.alloc(11 * MEGABYTE)]), "nhỏ hơn 10 MB"],
  ])("refuses %s and keeps nothing of it", async (_what, name, content, words) => {
    const before = storedFiles();
    const response = await upload({ type: "award", producer_id: dori }, { name, content });
    expect(response.status).toBe(400);
    expect(await messageOf(response)).toContain(words);
    expect(storedFiles()).toEqual(before);
  });

  it("refuses what is not a form with one file of a known type, and keeps no file", async () => {
    const before = storedFiles();
    const attempts: [Response, string][] = [
      [await call("documents", { type: "award", producer_id: dori }), "tệp"],
      [await upload({ type: "award", producer_id: dori }, null), "tệp"],
      [await upload({ type: "passport", producer_id: dori }), "document-types"],
      [await upload({ type: "award" }), "Chọn chủ thể"],
      [await upload({ type: "test_report", producer_id: dori }), "chọn sản phẩm"],
      [await upload({ type: "commune_report", producer_id: dori }), "mở hồ sơ"],
      [
        await upload({
          type: "business_registration",
          producer_id: dori,
          issued_on: "2026-05-01",
          valid_until: "2026-04-01",
        }),
        "ngày hết hạn",
      ],
    ];
    for (const [response, words] of attempts) {
      expect(response.status).toBe(400);
      expect(await messageOf(response)).toContain(words);
    }
    expect(storedFiles()).toEqual(before);
  });
});

describe("the file of a paper", () => {
  it("comes to staff of the area only, to be saved under its name and kept nowhere", async () => {
    const { id } = await add();
    const response = await call(`documents/${id}/file`);
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(PDF);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": expect.stringContaining(
        "filename*=UTF-8''Gi%E1%BA%A5y%20%C4%91%C4%83ng",
      ) as string,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    });
    expect((await call(`documents/${id}/file`, undefined, stranger.token)).status).toBe(404);
    expect((await call(`documents/${id}`, undefined, stranger.token)).status).toBe(404);
    const anonymous = await fetch(`${shop.backendUrl}/admin/ocop/documents/${id}/file`);
    expect(anonymous.status).toBe(401);
  });

  it("lies under no public address, whatever the name", async () => {
    await add();
    const { rows } = await shop.pool.query<{ file_id: string }>(
      "select file_id from ocop_document where file_id is not null",
    );
    expect(rows.length).toBeGreaterThan(0);
    const inStatic = inRoot("backend/.medusa/server/static");
    for (const { file_id } of rows) {
      expect(fs.existsSync(path.join(filesDirectory, file_id))).toBe(true);
      expect(fs.existsSync(path.join(inStatic, file_id))).toBe(false);
      for (const address of [file_id, `private/${file_id}`, file_id.replace("private-", "")]) {
        expect((await fetch(`${shop.backendUrl}/static/${address}`)).status).toBe(404);
      }
      const outside = `${shop.backendUrl}/static/..%2f..%2f..%2f${file_id}`;
      expect((await fetch(outside)).ok).toBe(false);
    }
  });
});

describe("a paper's history", () => {
  it("stays when the paper is corrected, replaced and removed", async () => {
    const first = await add();
    const corrected = await call(`documents/${first.id}`, { valid_until: "2027-01-01" });
    expect(corrected.status).toBe(200);
    const second = await add({ replaces_id: first.id, producer_id: "" });
    expect((await call(`documents/${first.id}`)).status).toBe(404);
    const removed = await shop.admin(`/admin/ocop/documents/${second.id}`, { method: "DELETE" });
    expect(removed.status).toBe(200);
    expect((await call(`documents/${second.id}/file`)).status).toBe(404);

    const { rows } = await shop.pool.query<{ entity_id: string; actor_name: string | null }>(
      `select entity_id, actor_name from ocop_audit_entry
       where entity = 'document' and entity_id = any($1) order by created_at`,
      [[first.id, second.id]],
    );
    expect(rows.filter(({ entity_id }) => entity_id === first.id)).toHaveLength(3);
    expect(rows.filter(({ entity_id }) => entity_id === second.id)).toHaveLength(2);
    expect(rows.every(({ actor_name }) => actor_name !== null)).toBe(true);
    const kept = await shop.pool.query<{ file_id: string }>(
      "select file_id from ocop_document where id = any($1)",
      [[first.id, second.id]],
    );
    for (const { file_id } of kept.rows) expect(storedFiles()).toContain(file_id);
  });

  it("is listed by producer and type, within the area", async () => {
    const document = await add();
    const list = async (query: string, token?: string) =>
      (await (await call(`documents?${query}`, undefined, token)).json()) as {
        documents: Document[];
        count: number;
      };
    const found = await list(`producer_id=${dori}&type=business_registration&limit=100`);
    expect(found.documents.map(({ id }) => id)).toContain(document.id);
    expect((await list(`producer_id=${dori}`, stranger.token)).count).toBe(0);
    const { document_types } = (await (await call("document-types")).json()) as {
      document_types: { code: string }[];
    };
    expect(document_types.map(({ code }) => code)).toContain("commune_report");
  });
});
