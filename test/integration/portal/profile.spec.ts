import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { communeOfficer, PDF } from "../../support/dossiers.ts";
import { callPortal, newProducerOwner, portalToken, sendForm } from "../../support/portal.ts";
import { temporaryDirectory, useShop } from "../../support/shop.ts";
import { mailsIn } from "../daily/mail.ts";

const filesDirectory = temporaryDirectory("papers");
const shop = useShop({ backendEnv: { PRIVATE_FILES_DIR: filesDirectory } });
const AT_ONCE = { timeout: 20_000, interval: 100 };
const OWN = "co-so-mau-thien-an";

type Source = { format: string; width: number; url: string };
type Picture = { id: string; alt: string | null; width: number; sources: Source[] };
type Profile = Record<string, unknown> & { pictures: Picture[]; updated_at: string | null };

let owner: string;
let stranger: string;

beforeAll(async () => {
  owner = await portalToken(shop);
  ({ token: stranger } = await newProducerOwner(shop, "dori", { phone: "0912000401" }));
});

const save = (body: object, token = owner) =>
  callPortal(shop, "/producer/profile", { body, token });
const profile = async (token = owner): Promise<Profile> =>
  (await callPortal(shop, "/producer/profile", { token })).body.profile as Profile;
const inShop = async (handle: string, language = "vi-VN") =>
  (await (
    await shop.store(`/store/ocop/producers/${handle}`, {
      headers: { "x-medusa-locale": language },
    })
  ).json()) as { producer: Profile };

/** A photograph of a phone, with where it was taken. */
const photograph = (width = 1200, height = 900, colour = "#2A6437") =>
  sharp({ create: { width, height, channels: 3, background: colour } })
    .withExif({
      IFD0: { Model: "Điện thoại Mẫu" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "15/1 7/1 0/1" },
    })
    .jpeg()
    .toBuffer();
const sendPicture = (content: Buffer, fields: Record<string, string> = {}, token = owner) =>
  sendForm(shop, "/producer/profile/pictures", {
    token,
    fields,
    file: { field: "picture", name: "anh.jpg", content },
  });

describe("what a producer tells of itself", () => {
  it("stands in the shop in both languages, and in no fact of the register", async () => {
    expect(await profile()).toMatchObject({ story: null, updated_at: null, pictures: [] });
    const { status, body } = await save({
      expected_updated_at: null,
      story: "Ba đời làm mắm.\nMắm ủ mười hai tháng.",
      story_en: "Three generations of fish sauce.",
      craft: "Làng mắm cạnh cửa biển.",
      opening_hours: { monday: { opens: "07:30", closes: "17:00" }, sunday: "closed" },
      map: "https://www.google.com/maps/@15.12047,108.79234,15z",
      directions: "Cạnh trạm y tế",
      links: { website: "thien-an.mau.example", facebook: "https://facebook.com/thienan" },
    });
    expect(status).toBe(200);
    expect(body.profile).toMatchObject({
      map_place: { latitude: 15.12047, longitude: 108.79234 },
      links: [
        { kind: "website", url: "https://thien-an.mau.example" },
        { kind: "facebook", url: "https://facebook.com/thienan" },
      ],
    });
    const { producer } = await inShop(OWN);
    expect(producer).toMatchObject({
      story: "Ba đời làm mắm.\nMắm ủ mười hai tháng.",
      opening_hours: { monday: { opens: "07:30", closes: "17:00" }, sunday: "closed" },
      directions: "Cạnh trạm y tế",
    });
    const english = await inShop(OWN, "en-US");
    expect(english.producer).toMatchObject({
      story: "Three generations of fish sauce.",
      craft: "Làng mắm cạnh cửa biển.",
    });
    // What is not named stays.
    await save({ directions: null });
    expect(await profile()).toMatchObject({ directions: null, craft: "Làng mắm cạnh cửa biển." });
    const { rows } = await shop.pool.query<{ actor_type: string; actor_name: string }>(
      `select actor_type, actor_name from ocop_audit_entry where entity = 'producer_profile'
       order by created_at desc limit 1`,
    );
    expect(rows[0]?.actor_type).toBe("producer");
    expect(await profile(stranger)).toMatchObject({ story: null });
  });

  it.each([
    [{ name: "Tên khác" }, "name"],
    [{ tax_code: "1234567890" }, "tax_code"],
    [{ map: "cạnh chợ" }, "15.12047, 108.79234"],
    [{ map: "21.03, 105.85" }, "15.12047, 108.79234"],
    [{ opening_hours: { monday: { opens: "17:00", closes: "07:00" } } }, "07:30 đến 17:00"],
    [{ opening_hours: { caturday: "closed" } }, "caturday"],
    [{ links: { facebook: "https://facebook.com.lua-dao.example" } }, "https://facebook.com/"],
    [{ links: { website: "javascript:alert(1)" } }, "https://htx-mau.vn"],
    [{ story: "x".repeat(8001) }, "8000"],
    [{ expected_updated_at: "hôm qua" }, "expected_updated_at"],
  ])("refuses %j and changes nothing", async (body, words) => {
    const before = await profile();
    const answer = await save(body);
    expect(answer.status).toBe(400);
    expect(answer.body.message).toContain(words);
    expect(answer.body.message).toContain(" / ");
    expect(await profile()).toEqual(before);
  });

  it("is not overwritten by somebody who has not seen the last change", async () => {
    const seen = (await profile()).updated_at;
    expect((await save({ expected_updated_at: seen, story: "Lời mới" })).status).toBe(200);
    const late = await save({ expected_updated_at: seen, story: "Lời cũ" });
    expect(late.status).toBe(409);
    expect(late.body.message).toContain("tải lại trang");
    expect((await save({ expected_updated_at: null, story: "Lời cũ" })).status).toBe(409);
    expect((await profile()).story).toBe("Lời mới");
  });
});

describe("pictures of a producer", () => {
  it("are shown in three formats without where they were taken, and go with their files", async () => {
    const added = await sendPicture(await photograph(), { alt: "Sân phơi" });
    expect(added.status).toBe(201);
    const [picture] = (added.body.profile as Profile).pictures;
    expect(picture).toMatchObject({ alt: "Sân phơi", width: 1200 });
    expect(picture?.sources.map(({ format, width }) => `${format} ${width}`)).toEqual(
      ["avif", "webp", "jpeg"].flatMap((format) =>
        [480, 960, 1200].map((width) => `${format} ${width}`),
      ),
    );
    for (const { url, width } of picture?.sources ?? []) {
      const response = await fetch(url);
      expect(response.status).toBe(200);
      const content = Buffer.from(await response.arrayBuffer());
      const metadata = await sharp(content).metadata();
      expect([metadata.width, metadata.exif]).toEqual([width, undefined]);
      expect(content.includes("Thoại Mẫu")).toBe(false);
    }
    expect((await inShop(OWN)).producer.pictures).toEqual(
      [{ ...picture, alt_en: undefined }].map(({ alt_en: _own, ...shown }) => shown),
    );

    const again = await sendPicture(await photograph());
    expect(again.status).toBe(409);
    const second = await sendPicture(await photograph(800, 600, "#8F3D12"));
    const [first, next] = (second.body.profile as Profile).pictures;
    const change = (id: string | undefined, body: object, token = owner) =>
      callPortal(shop, `/producer/profile/pictures/${id}`, { body, token });
    const turned = await change(next?.id, { is_first: true, alt: "Lò mắm" });
    expect((turned.body.profile as Profile).pictures.map(({ alt }) => alt)).toEqual([
      "Lò mắm",
      "Sân phơi",
    ]);
    const remove = (token: string) =>
      callPortal(shop, `/producer/profile/pictures/${first?.id}`, { method: "DELETE", token });
    expect((await remove(stranger)).status).toBe(404);
    expect((await change(first?.id, { alt: "Của tôi" }, stranger)).status).toBe(404);
    expect((await remove(owner)).status).toBe(200);
    expect((await fetch(picture?.sources[0]?.url ?? "")).status).toBe(404);
    expect((await profile()).pictures.map(({ alt }) => alt)).toEqual(["Lò mắm"]);
  });

  it("are pictures, large enough, and not sent by a stranger to the portal", async () => {
    const before = await profile();
    const text = await sendPicture(Buffer.from("<html>không phải ảnh</html>"));
    expect([text.status, text.body.message]).toEqual([
      400,
      expect.stringContaining("JPEG, PNG, WebP") as string,
    ]);
    expect((await sendPicture(await photograph(150, 150))).body.message).toContain("150 × 150");
    const none = await sendForm(shop, "/producer/profile/pictures", { token: owner, fields: {} });
    expect(none.body.message).toContain("Chọn một ảnh");
    expect((await sendPicture(await photograph(), {}, "")).status).toBe(401);
    expect(await profile()).toEqual(before);
  });
});

describe("what the register says", () => {
  const register = async (token = owner) =>
    (await callPortal(shop, "/producer/register", { token })).body.register as Record<
      string,
      unknown
    > & { products: { id: string; name: string; badge: { certification_status: string } }[] };
  const report = (
    fields: Record<string, string>,
    { token = owner, file }: { token?: string; file?: Buffer } = {},
  ) =>
    sendForm(shop, "/producer/register/corrections", {
      token,
      fields,
      ...(file && { file: { field: "file", name: "giấy.pdf", content: file } }),
    });
  type Correction = { id: string; state: string; answer: string | null };
  const reports = async (token = owner) =>
    (await callPortal(shop, "/producer/register/corrections", { token })).body
      .corrections as Correction[];

  it("is the producer's own, read-only, with certificates and today's status", async () => {
    const dori = await register(stranger);
    expect(dori["handle"]).toBe("dori");
    expect(dori.products.length).toBeGreaterThan(0);
    expect(dori.products[0]?.badge.certification_status).toEqual(expect.any(String));
    expect(JSON.stringify(dori)).not.toMatch(/members|ethnicity|gender/);
    expect((await register())["products"]).toEqual([]);
    const write = await fetch(`${shop.backendUrl}/producer/register`, {
      method: "POST",
      headers: { authorization: `Bearer ${owner}` },
    });
    expect(write.status).toBe(404);
  });

  it("is put right by staff of the area, who tell the producer in the portal and by mail", async () => {
    const sent = await report(
      { fact: "legal_name", is_right: "Hộ kinh doanh Thiên Ân", note: "Sai dấu" },
      { file: PDF },
    );
    expect(sent.status).toBe(201);
    const { id } = sent.body.correction as Correction;
    expect(sent.body.correction).toMatchObject({
      state: "new",
      register_says: (await register())["legal_name"],
      file_name: "giấy.pdf",
      answer: null,
    });
    const file = (token: string) =>
      fetch(`${shop.backendUrl}/producer/register/corrections/${id}/file`, {
        headers: { authorization: `Bearer ${token}` },
      });
    expect(Buffer.from(await (await file(owner)).arrayBuffer())).toEqual(PDF);
    expect((await file(stranger)).status).toBe(404);
    expect(await reports(stranger)).toEqual([]);

    const elsewhere = await communeOfficer(shop, "can-bo-bao-sai@mau.example", ["21548"]);
    const path = `/admin/ocop/register-corrections/${id}`;
    const asElsewhere = { headers: { authorization: `Bearer ${elsewhere.token}` } };
    for (const hidden of [path, `${path}/file`]) {
      expect((await shop.admin(hidden, asElsewhere)).status).toBe(404);
    }
    const answerWith = (body: object, init: RequestInit = {}) =>
      shop.admin(`${path}/answer`, { method: "POST", body: JSON.stringify(body), ...init });
    const answer = { state: "accepted", answer: "Đã sửa theo giấy." };
    expect((await answerWith(answer, asElsewhere)).status).toBe(404);
    expect((await answerWith({ state: "new", answer: "x" })).status).toBe(400);
    const list = (await (
      await shop.admin("/admin/ocop/register-corrections?state=new&q=Thiên Ân")
    ).json()) as { register_corrections: { id: string }[]; count: number };
    expect(list.register_corrections.map((row) => row.id)).toEqual([id]);
    expect((await answerWith(answer)).status).toBe(200);
    expect(await reports()).toMatchObject([{ id, ...answer }]);

    const isOurs = ({ subject }: { subject: string }) => subject.includes("Trả lời báo sai");
    await expect.poll(() => mailsIn(shop.mailbox).filter(isOurs), AT_ONCE).toHaveLength(1);
    const [mail] = mailsIn(shop.mailbox).filter(isOurs);
    expect(mail?.to).toContain(shop.producerSignIn.email);
    expect(mail?.body).toContain("Đã sửa theo giấy.");
  });

  it("is reported wrong for an own product only, and in words", async () => {
    const [foreign] = (await register(stranger)).products;
    const attempts: [Record<string, string>, number, string][] = [
      [{ fact: "star", is_right: "5" }, 400, "fact"],
      [{ fact: "address" }, 400, "is_right"],
      [{ fact: "certification", is_right: "4 sao" }, 400, "Chọn sản phẩm"],
      [
        { fact: "certification", is_right: "4 sao", registered_product_id: foreign?.id ?? "" },
        404,
        "sản phẩm",
      ],
    ];
    const before = await reports();
    for (const [fields, status, words] of attempts) {
      const { status: given, body } = await report(fields);
      expect([given, body.message]).toEqual([status, expect.stringContaining(words)]);
    }
    expect(await reports()).toEqual(before);
    const own = await report(
      { fact: "certification", is_right: "Hạn đến 2028", registered_product_id: foreign?.id ?? "" },
      { token: stranger },
    );
    expect(own.body.correction).toMatchObject({
      registered_product: { id: foreign?.id },
      register_says: expect.stringContaining("sao") as string,
    });
  });
});
