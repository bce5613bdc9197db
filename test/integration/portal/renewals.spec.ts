import { beforeAll, describe, expect, it } from "vitest";
import { changeCertification, codeOf, dayFromToday, validFor } from "../../support/certificates.ts";
import { dossierCalls, FILLED_FORMS, PDF } from "../../support/dossiers.ts";
import { callPortal, newProducerOwner, portalToken, sendForm } from "../../support/portal.ts";
import { useShop } from "../../support/shop.ts";

const shop = useShop();
const staff = dossierCalls(shop);

type Requirement = { code: string; kind: string; need: string; status: string };
type OwnDossier = {
  id: string;
  level: string;
  state: string;
  round: string | null;
  returned_because: string | null;
  may_change: boolean;
  may_withdraw: boolean;
  missing_count: number;
  open_round: { code: string } | null;
  documents: { id: string; type: string }[];
  requirements: Requirement[];
  steps: { action: string; note: string | null; actor_name: string | null }[];
  registered_product: { id: string };
};
type Renewal = {
  registered_product: { id: string; name: string };
  renewal: Record<string, unknown> & { state: string };
  requirements: Requirement[];
  missing_count: number;
  dossier: { id: string } | null;
};

let owner: string;
let stranger: string;
let doriId: string;
/** A recognised product of dori whose certificate is in its window. */
let product: Renewal;

const call = (path: string, body?: object, token = owner, method?: string) =>
  callPortal(shop, `/producer/${path}`, { body, token, method });
const renewals = async (token = owner) =>
  (await call("renewals", undefined, token)).body.renewals as Renewal[];
const dossierOf = ({ status, body }: { status: number; body: Record<string, unknown> }) => {
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body["dossier"] as OwnDossier;
};
const read = async (id: string) => dossierOf(await call(`dossiers/${id}`));
const upload = (fields: Record<string, string>, token = owner) =>
  sendForm(shop, "/producer/documents", {
    token,
    fields,
    file: { field: "file", name: "giấy.pdf", content: PDF },
  });
const missing = ({ requirements }: { requirements: Requirement[] }) =>
  requirements
    .filter(({ need, status }) => need === "mandatory" && status === "missing")
    .map(({ code }) => code);

const { sample_quantity: _samples, ...registration } = FILLED_FORMS.registration;
const { criteria } = FILLED_FORMS.self_assessment;
const FORMS = {
  registration,
  self_assessment: {
    ...FILLED_FORMS.self_assessment,
    criteria: { ...criteria, renewal_update: "Thêm dây chuyền đóng gói." },
  },
};

beforeAll(async () => {
  ({ token: owner, producerId: doriId } = await newProducerOwner(shop, "dori", {
    phone: "0912000501",
  }));
  stranger = await portalToken(shop);
  const { rows } = await shop.pool.query<{ handle: string }>(
    `select product.handle from ocop_registered_product product
     join ocop_certification certification on certification.registered_product_id = product.id
     where product.producer_id = $1 order by product.handle limit 1`,
    [doriId],
  );
  const code = await codeOf(shop, rows[0]?.handle ?? "");
  await changeCertification(shop, code, validFor(150));
  const found = (await renewals()).find(({ renewal }) => renewal.state === "open");
  if (!found) throw new Error("No certificate of dori is in its window");
  product = found;
});

describe("renewals", () => {
  it("say when each certificate is to be renewed and what it takes, the most urgent first", async () => {
    expect((await renewals())[0]).toEqual(product);
    expect(product).toMatchObject({
      renewal: {
        state: "open",
        valid_until: dayFromToday(150),
        opens_on: dayFromToday(-30),
        closes_on: dayFromToday(30),
        days_to_file: 30,
        days_left: 150,
      },
      dossier: null,
    });
    expect(missing(product)).toContain("business_registration");
    expect(product.missing_count).toBe(missing(product).length);
    expect(await renewals(stranger)).toEqual([]);
  });

  it("lead through a dossier: forms, papers, the open round, the staff's questions", async () => {
    const { id: registered_product_id } = product.registered_product;
    const begin = (token: string) =>
      call("dossiers", { registered_product_id, kind: "re_evaluation" }, token);
    expect((await begin(stranger)).status).toBe(404);
    const begun = dossierOf(await begin(owner));
    expect(begun).toMatchObject({ level: "producer", may_change: true, may_withdraw: true });
    expect((await begin(owner)).status).toBe(409);
    expect((await renewals())[0]?.dossier).toMatchObject({ id: begun.id });

    const round = begun.open_round?.code ?? "";
    const submit = (body: object, token = owner) =>
      call(`dossiers/${begun.id}/submit`, body, token);
    const early = await submit({ round });
    expect([early.status, early.body.message]).toEqual([
      400,
      expect.stringContaining("Báo cáo tự đánh giá") as string,
    ]);

    const filled = dossierOf(await call(`dossiers/${begun.id}`, FORMS));
    expect(missing(filled)).not.toContain("form_02");
    for (const type of missing(filled)) {
      const sent = await upload({ type, dossier_id: begun.id, valid_until: dayFromToday(400) });
      expect(sent.status).toBe(201);
    }
    const complete = await read(begun.id);
    expect([complete.missing_count, complete.documents.length > 0]).toEqual([0, true]);

    const other = await submit({ round: "province-2020-1" });
    expect([other.status, other.body.message]).toEqual([
      409,
      expect.stringContaining(round) as string,
    ]);
    const submitted = dossierOf(await submit({ round }));
    expect(submitted).toMatchObject({ level: "commune", state: "open", round, may_change: false });
    const atStaff = await staff.read(begun.id);
    expect(atStaff).toMatchObject({ level: "commune", round, producer: { id: doriId } });
    expect(atStaff.steps.at(-1)).toMatchObject({ action: "filed" });

    expect((await call(`dossiers/${begun.id}`, FORMS)).status).toBe(400);
    const [paper] = submitted.documents;
    const drop = (token: string) => call(`documents/${paper?.id}`, undefined, token, "DELETE");
    expect((await drop(stranger)).status).toBe(404);
    expect((await drop(owner)).status).toBe(400);

    await staff.move(begun.id, "return", { note: "Ảnh chụp giấy an toàn thực phẩm bị mờ." });
    const returned = await read(begun.id);
    expect(returned).toMatchObject({
      state: "returned",
      returned_because: "Ảnh chụp giấy an toàn thực phẩm bị mờ.",
      may_change: true,
    });
    expect((await drop(owner)).status).toBe(200);
    expect((await submit({ round })).status).toBe(400);
    await upload({ type: paper?.type ?? "", dossier_id: begun.id });
    const again = dossierOf(await submit({ round, note: "Đã chụp lại." }));
    expect(again.steps.at(-1)).toMatchObject({ action: "filed", note: "Đã chụp lại." });
    expect((await submit({ round })).status).toBe(400);

    const withdrawn = dossierOf(await call(`dossiers/${begun.id}/withdraw`, { note: null }));
    expect(withdrawn).toMatchObject({ state: "withdrawn", may_withdraw: false });
  });

  it("may not be handed in before the window, nor withdrawn once the province has them", async () => {
    const code = await codeOf(shop, await handleOf(product.registered_product.id));
    await changeCertification(shop, code, validFor(300));
    const { id } = dossierOf(
      await call("dossiers", {
        registered_product_id: product.registered_product.id,
        kind: "re_evaluation",
      }),
    );
    const round = (await read(id)).open_round?.code;
    const early = await call(`dossiers/${id}/submit`, { round });
    expect([early.status, early.body.message]).toEqual([
      400,
      expect.stringContaining(dayFromToday(120)) as string,
    ]);
    await staff.move(id, "file");
    await staff.move(id, "receive");
    await staff.move(id, "forward", { accept_incomplete_reason: "Thử" });
    const late = await call(`dossiers/${id}/withdraw`, {});
    expect([late.status, late.body.message]).toEqual([
      403,
      expect.stringContaining("cán bộ") as string,
    ]);
    await staff.move(id, "withdraw");
  });
});

const handleOf = async (id: string) =>
  (
    await shop.pool.query<{ handle: string }>(
      "select handle from ocop_registered_product where id = $1",
      [id],
    )
  ).rows[0]?.handle ?? "";

describe("papers", () => {
  it("are the producer's own, of its own kinds, and seen by it and the staff alone", async () => {
    const sent = await upload({ type: "business_registration" });
    const { id } = sent.body.document as { id: string };
    const file = (token: string) =>
      fetch(`${shop.backendUrl}/producer/documents/${id}/file`, {
        headers: { authorization: `Bearer ${token}` },
      });
    expect(Buffer.from(await (await file(owner)).arrayBuffer())).toEqual(PDF);
    expect((await file(stranger)).status).toBe(404);
    const foreignProduct = product.registered_product.id;
    const attempts: [Record<string, string>, number, string][] = [
      [{ type: "commune_report" }, 400, "type"],
      [{ type: "passport" }, 400, "type"],
      [{ type: "test_report" }, 400, "chọn sản phẩm"],
      [{ type: "test_report", registered_product_id: foreignProduct }, 404, "sản phẩm"],
      [{ type: "award", valid_until: "mai" }, 400, "2026-12-31"],
    ];
    const count = async () =>
      (await shop.pool.query<{ n: string }>("select count(*) n from ocop_document")).rows[0]?.n;
    const before = await count();
    for (const [fields, status, words] of attempts) {
      const { status: given, body } = await upload(fields, stranger);
      expect([given, body.message]).toEqual([status, expect.stringContaining(words)]);
    }
    expect(await count()).toBe(before);
    // A paper of the commune's in the same dossier is not the producer's to read or to remove.
    const { id: dossier } = await staff.begin({
      idea: { producer_id: doriId, name: "Tỏi mẫu", product_set_number: 10 },
    });
    await staff.upload({ type: "commune_report", dossier_id: dossier });
    const [paper] = (
      (await (await staff.call(`documents?dossier_id=${dossier}&type=commune_report`)).json()) as {
        documents: { id: string }[];
      }
    ).documents;
    expect((await read(dossier)).documents.map(({ type }) => type)).not.toContain("commune_report");
    expect((await call(`documents/${paper?.id}/file`)).status).toBe(404);
    expect((await call(`documents/${paper?.id}`, undefined, owner, "DELETE")).status).toBe(404);
    for (const path of [`dossiers/${dossier}`]) {
      expect((await call(path, undefined, stranger)).status).toBe(404);
      expect((await call(path, {}, stranger)).status).toBe(404);
      for (const [step, body] of [
        ["submit", { round: "province-2027-1" }],
        ["withdraw", {}],
      ] as const) {
        expect((await call(`${path}/${step}`, body, stranger)).status).toBe(404);
      }
    }
    expect((await upload({ type: "test_report", dossier_id: dossier }, stranger)).status).toBe(404);
  });
});

describe("ideas", () => {
  type Idea = {
    registered_product: { name: string };
    dossier: { id: string; state: string } | null;
  };
  const ideas = async (token = owner) =>
    (await call("ideas", undefined, token)).body.ideas as Idea[];

  it("are registered by the law's form and followed", async () => {
    const idea = { name: "Trà rong biển", product_set_number: 11, description: "Túi 20 g." };
    const begun = dossierOf(await call("ideas", idea, stranger));
    expect(begun).toMatchObject({
      kind: "first",
      level: "producer",
      registration: { product_name: "Trà rong biển", product_set_number: 11 },
      self_assessment: { general: { product_description: "Túi 20 g." } },
    });
    expect(await ideas(stranger)).toMatchObject([
      { registered_product: { name: "Trà rong biển" }, dossier: { id: begun.id, state: "open" } },
    ]);
    expect((await ideas()).map(({ registered_product: { name } }) => name)).not.toContain(
      "Trà rong biển",
    );
    const listed = (await (await staff.call("dossiers?q=Trà rong biển")).json()) as {
      dossiers: { id: string }[];
    };
    expect(listed.dossiers.map(({ id }) => id)).toEqual([begun.id]);
  });

  it.each([
    [{ name: "A", product_set_number: 11, description: "x" }, "name"],
    [{ name: "Trà", product_set_number: 27, description: "x" }, "1 đến 26"],
    [{ name: "Trà", product_set_number: 11 }, "description"],
    [{ name: "Trà", product_set_number: 11, description: "x", star: 5 }, "star"],
  ])("refuse %j and add nothing", async (idea, words) => {
    const before = await ideas();
    const { status, body } = await call("ideas", idea);
    expect([status, body.message]).toEqual([400, expect.stringContaining(words) as string]);
    expect(await ideas()).toEqual(before);
  });
});
