import { describe, expect, it, vi } from "vitest";
import { callStore, inWorld, newCustomer, PASSWORD } from "../../support/accounts.ts";
import { APPLICATION, newApplication } from "../../support/application.ts";
import { asStaff, FIRST_OFFICER, SECOND_OFFICER } from "../../support/as-staff.ts";
import { messagesTo } from "../../support/messages.ts";
import {
  callPortal,
  newProducerOwner,
  newVisitor,
  portalToken,
  uploadTo,
} from "../../support/portal.ts";
import { useShop } from "../../support/shop.ts";

const shop = useShop();

type Application = {
  id: string;
  state: string;
  needs: string[];
  name: string | null;
  may_edit: boolean;
  producer_id: string | null;
  documents: { id: string; file_name: string }[];
  steps: { action: string; words: string | null; by: string }[];
  similar_producers: { id: string; same: string[] }[];
};
type Member = { id: string; phone: string; role: string; state: string; is_self: boolean };

const LY_SON_OFFICER = "ly-son@mau.example";
const own = async (token: string) =>
  (await callPortal(shop, "/producer/application", { token })).body.application as Application;
const save = (token: string, body: object) =>
  callPortal(shop, "/producer/application", { token, body });
const send = (token: string, words?: string) =>
  callPortal(shop, "/producer/application/submit", { token, body: words ? { words } : {} });

const staffCall = (officer: string, id: string, action: string, body: object) =>
  asStaff(shop, officer)<{ application: Application; message?: string }>(
    "POST",
    `/admin/ocop/applications/${id}/${action}`,
    body,
  );
const approve = (officer: string, id: string, body: object = {}) =>
  staffCall(officer, id, "approve", body);

async function rowsOf<Row extends object>(sql: string, values: unknown[]): Promise<Row[]> {
  return (await shop.pool.query<Row>(sql, values)).rows;
}

describe("an application to join", () => {
  it("is kept as a draft that says what it lacks, and is sent once nothing is missing", async () => {
    const token = await newVisitor(shop, { phone: "0912000401", name: "Chị Nộp Đơn" });
    expect(await own(token)).toBeNull();
    expect((await save(token, { name: " HTX Mẫu " })).body.application).toMatchObject({
      state: "draft",
      name: "HTX Mẫu",
      may_edit: true,
    });
    const early = await send(token);
    expect(early.status).toBe(400);
    expect(early.body.message).toContain("Đơn còn thiếu: tên pháp lý");
    expect(early.body.message).toContain("at least one paper");

    const bad = await save(token, { tax_code: "12", unit_code: "21548" });
    expect(bad.status).toBe(400);
    expect(bad.body.message).toContain("tax_code: Mã số thuế cần 10 chữ số");
    const nowhere = await save(token, { unit_code: "00001" });
    expect(nowhere.body.message).toContain("Không có đơn vị hành chính mã 00001");
    expect(await own(token)).toMatchObject({ unit_code: null });

    await save(token, { ...APPLICATION, tax_code: "4300 777 701" });
    expect((await own(token)).needs).toEqual(["documents"]);
    const fields = { type: "business_registration" };
    const picture = await uploadTo(shop, "/producer/application/documents", {
      token,
      fields,
      file: Buffer.from("chỉ là chữ"),
    });
    expect(picture.body.message).toContain("Chọn tệp PDF, JPEG, PNG");
    const none = await uploadTo(shop, "/producer/application/documents", {
      ...{ token, fields, file: null },
    });
    expect(none.status).toBe(400);
    const added = await uploadTo(shop, "/producer/application/documents", { token, fields });
    expect(added.status).toBe(201);
    const [paper] = (await own(token)).documents;
    const file = await fetch(
      `${shop.backendUrl}/producer/application/documents/${paper?.id}/file`,
      { headers: { authorization: `Bearer ${token}` } },
    );
    expect(file.headers.get("content-disposition")).toContain("giay-dang-ky.pdf");
    expect((await file.text()).startsWith("%PDF")).toBe(true);

    expect((await send(token)).body.application).toMatchObject({
      state: "submitted",
      may_edit: false,
      steps: [{ action: "submitted", by: "applicant" }],
    });
    // While it is looked at nothing changes under the reader's eyes.
    expect((await save(token, { name: "Khác" })).status).toBe(409);
    expect((await send(token)).status).toBe(409);
    const removal = await callPortal(shop, `/producer/application/documents/${paper?.id}`, {
      ...{ token, method: "DELETE" },
    });
    expect(removal.status).toBe(409);
    await vi.waitFor(
      () => expect(messagesTo(shop, LY_SON_OFFICER).join()).toContain("HTX Mẫu Sông Vệ"),
      { timeout: 10_000 },
    );
  });

  it("is asked for more, answered, refused, and may be begun anew", async () => {
    const { token, id } = await newApplication(shop, "0912000402", { tax_code: "4300777702" });
    const short = await staffCall(SECOND_OFFICER, id, "request-more", { words: "?" });
    expect(short.status).toBe(400);
    await staffCall(SECOND_OFFICER, id, "request-more", { words: "Gửi giấy đăng ký rõ hơn" });
    expect(await own(token)).toMatchObject({ state: "more_requested", may_edit: true });
    await vi.waitFor(
      () =>
        expect(messagesTo(shop, inWorld("0912000402")).join()).toContain(
          "cần bổ sung: Gửi giấy đăng ký rõ hơn.",
        ),
      { timeout: 10_000 },
    );
    expect((await approve(SECOND_OFFICER, id)).status).toBe(409);
    await save(token, { address: "Thôn Mẫu, sửa lại" });
    await send(token, "Đã sửa địa chỉ");
    expect((await own(token)).steps.map(({ action }) => action)).toEqual([
      "submitted",
      "more_requested",
      "answered",
    ]);
    await staffCall(SECOND_OFFICER, id, "refuse", { words: "Chưa đủ điều kiện" });
    expect(await own(token)).toMatchObject({ state: "refused", may_edit: false });
    // A refused one is over; the next is another one.
    await save(token, { name: "HTX Mẫu lần hai" });
    const next = await own(token);
    expect(next).toMatchObject({ state: "draft", name: "HTX Mẫu lần hai" });
    expect(next.id).not.toBe(id);
    await callPortal(shop, "/producer/application/withdraw", { token, body: {} });
    expect(await own(token)).toMatchObject({ id: next.id, state: "withdrawn" });
    const list = await asStaff(shop, SECOND_OFFICER)<{ applications: Application[] }>(
      "GET",
      "/admin/ocop/applications?state=withdrawn",
    );
    // What was never sent is nobody else's business.
    expect(list.body.applications).toEqual([]);
  });

  it("makes the producer and its owner when it is approved, once, with everything in the log", async () => {
    const { token, id } = await newApplication(shop, "0912000403", {
      name: "HTX Mẫu Duyệt (hư cấu)",
      tax_code: "4300777703",
    });
    const [one, other] = await Promise.all([
      approve(FIRST_OFFICER, id),
      approve(SECOND_OFFICER, id),
    ]);
    expect([one.status, other.status].sort()).toEqual([200, 409]);
    const loser = one.status === 409 ? one : other;
    expect(loser.body.message).toContain("Đơn đã được duyệt");
    const approved = await own(token);
    expect(approved.state).toBe("approved");
    const producers = await rowsOf<{ id: string; state: string }>(
      "select id, state from ocop_producer where tax_code = '4300777703'",
      [],
    );
    expect(producers).toEqual([{ id: approved.producer_id, state: "active" }]);
    // The session that applied acts for the producer from now on.
    const me = await callPortal(shop, "/producer/me", { token });
    expect(me.body.producer).toMatchObject({ id: approved.producer_id, role: "owner" });
    expect((await save(token, { name: "Nữa" })).body.message).toContain("không cần gửi đơn");
    const papers = await rowsOf(
      "select type from ocop_document where producer_id = $1 and deleted_at is null",
      [approved.producer_id],
    );
    expect(papers).toEqual([{ type: "business_registration" }]);
    const log = await rowsOf<{ entity: string; actor_type: string }>(
      `select distinct entity, actor_type from ocop_audit_entry
       where (entity = 'producer' and entity_id = $1)
         or (entity = 'producer_member' and after->>'producer_id' = $1)
         or (entity = 'application' and entity_id = $2 and after->>'state' = 'approved')`,
      [approved.producer_id, id],
    );
    expect(log.map(({ entity, actor_type }) => `${entity} ${actor_type}`).sort()).toEqual([
      "application staff",
      "producer staff",
      "producer_member staff",
    ]);
    await vi.waitFor(
      () => expect(messagesTo(shop, inWorld("0912000403")).join()).toContain("đã được duyệt"),
      { timeout: 10_000 },
    );
  });

  it("is bound to the producer that the register holds already, instead of doubling it", async () => {
    const [known] = await rowsOf<{ id: string; tax_code: string; code: string }>(
      `select producer.id, producer.tax_code, unit.code from ocop_producer producer
       join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
       where producer.tax_code is not null and producer.handle <> 'co-so-mau-thien-an' limit 1`,
      [],
    );
    if (!known) throw new Error("The sample has no producer with a tax code.");
    const { token, id } = await newApplication(shop, "0912000404", {
      ...{ name: "Tên khác (hư cấu)", legal_name: "Tên khác (hư cấu)" },
      ...{ tax_code: known.tax_code, unit_code: known.code, registration_number: "MẪU-0404" },
    });
    const seen = await asStaff(shop, FIRST_OFFICER)<{ application: Application }>(
      "GET",
      `/admin/ocop/applications/${id}`,
    );
    expect(seen.body.application.similar_producers).toMatchObject([
      { id: known.id, same: ["tax_code"] },
    ]);
    const doubled = await approve(FIRST_OFFICER, id);
    expect(doubled.status).toBe(409);
    expect(doubled.body.message).toContain(`Mã số thuế ${known.tax_code} đã ghi cho`);
    expect((await own(token)).state).toBe("submitted");
    expect((await approve(FIRST_OFFICER, id, { producer_id: "oprod_none" })).status).toBe(404);
    expect((await approve(FIRST_OFFICER, id, { producer_id: known.id })).status).toBe(200);
    const me = await callPortal(shop, "/producer/me", { token });
    expect(me.body.producer).toMatchObject({ id: known.id, role: "owner" });
    const members = await rowsOf(
      "select state, role from ocop_producer_member where producer_id = $1 and phone = $2",
      [known.id, "0912000404"],
    );
    expect(members).toEqual([{ state: "active", role: "owner" }]);
  });

  it("is seen by the staff of its commune alone, and by no analyst", async () => {
    const { id } = await newApplication(shop, "0912000405", {
      ...{ unit_code: "21211", tax_code: "4300777705" },
    });
    const officer = asStaff(shop, LY_SON_OFFICER);
    const path = `/admin/ocop/applications/${id}`;
    expect((await officer("GET", path)).status).toBe(404);
    for (const action of ["refuse", "request-more"]) {
      const answer = await officer("POST", `${path}/${action}`, { words: "Không phải của tôi" });
      expect(answer.status, action).toBe(404);
    }
    expect((await officer("POST", `${path}/approve`, {})).status).toBe(404);
    const all = await officer<{ applications: { unit_code: string }[] }>(
      "GET",
      "/admin/ocop/applications",
    );
    expect(new Set(all.body.applications.map(({ unit_code }) => unit_code))).toEqual(
      new Set(["21548"]),
    );
    const analyst = asStaff(shop, "phan-tich@mau.example");
    expect((await analyst("GET", "/admin/ocop/applications")).status).toBe(403);
  });

  it("is forgotten with its applicant's account", async () => {
    const customer = await newCustomer(shop, { phone: "0912000406" });
    const token = await portalToken(shop, "0912000406", PASSWORD);
    await save(token, { ...APPLICATION, tax_code: null });
    const { id } = await own(token);
    const erased = await callStore(shop, "/store/ocop/account/erasure", {
      ...{ token: customer, body: { password: PASSWORD } },
    });
    expect(erased.status).toBe(200);
    const rows = await rowsOf("select state, applicant_phone from ocop_application where id = $1", [
      id,
    ]);
    expect(rows).toEqual([{ state: "withdrawn", applicant_phone: "" }]);
  });
});

describe("the members of a producer", () => {
  const membersOf = async (token: string) =>
    (await callPortal(shop, "/producer/members", { token })).body.members as Member[];
  const call = (path: string, token: string, body?: object, method = "POST") =>
    callPortal(shop, `/producer/members${path}`, { token, body, method });

  it("are invited, made owners and removed by owners alone; one owner always stays", async () => {
    const { token: owner } = await newProducerOwner(shop, "dori", { phone: "0912000411" });
    const { producer } = (await callPortal(shop, "/producer/me", { token: owner })).body as {
      producer: { name: string };
    };
    const self = (await membersOf(owner)).find(({ is_self }) => is_self);
    const landline = { name: "Mẫu", phone: "0255 3 822 822", role: "member" };
    expect((await call("", owner, landline)).body.message).toContain("cần số di động 10 chữ số");
    const invited = await call("", owner, {
      ...{ name: "Anh Được Mời", phone: "0912 000 412", role: "owner" },
    });
    expect(invited.status).toBe(201);
    const text = await vi.waitFor(
      () => {
        const [found] = messagesTo(shop, inWorld("0912000412"));
        expect(found).toBeDefined();
        return found ?? "";
      },
      { timeout: 10_000 },
    );
    expect(text).toContain(producer.name);
    expect(text).toContain("/producer");
    // An owner who has not accepted may still decline, so the only one who signs in stays.
    const leave = await call("/leave", owner);
    expect(leave.status).toBe(400);
    expect(leave.body.message).toContain("ít nhất một chủ");
    expect((await call(`/${self?.id}`, owner, { role: "member" })).status).toBe(400);

    const customer = await newCustomer(shop, { phone: "0912000412" });
    const second = await portalToken(shop, "0912000412", PASSWORD);
    const { invitations } = (await callPortal(shop, "/producer/me", { token: second })).body as {
      invitations: { id: string }[];
    };
    await callPortal(shop, `/producer/memberships/${invitations[0]?.id}/accept`, {
      ...{ method: "POST", token: second },
    });
    const erasure = await callStore(shop, "/store/ocop/account/erasure", {
      ...{ token: customer, body: { password: PASSWORD } },
    });
    expect(erasure.status).toBe(409);
    expect(erasure.body.message).toContain("Bạn còn là thành viên của");

    const demoted = await call(`/${self?.id}`, second, { role: "member" });
    expect(demoted.status).toBe(200);
    for (const path of ["", `/${invitations[0]?.id}`]) {
      const body = { name: "Mẫu", phone: "0912000413", role: "member" };
      const answer = await call(path, owner, path === "" ? body : { role: "member" });
      expect(answer.status, path).toBe(403);
    }
    expect((await call(`/${invitations[0]?.id}`, owner, undefined, "DELETE")).status).toBe(403);
    expect((await call("/leave", owner)).status).toBe(200);
    expect((await callPortal(shop, "/producer/me", { token: owner })).status).toBe(401);
  });
});
