import type { Shop } from "./shop.ts";
import { inviteUser } from "./staff.ts";

/** Fields of forms 01 and 02 that leave nothing open, for a first evaluation. */
export const FILLED_FORMS = {
  registration: {
    unit_name: "Hợp tác xã Mẫu",
    representative_name: "Nguyễn Văn Mẫu",
    representative_position: "Giám đốc",
    contact_address: "Thôn Tây, Lý Sơn",
    phone: "0900000000",
    report_attached: true,
    sample_quantity: 5,
    committed: true,
    signed_by: "Nguyễn Văn Mẫu",
    signed_on: "2026-11-01",
  },
  self_assessment: {
    general: {
      unit_name: "Hợp tác xã Mẫu",
      legal_form: "Hợp tác xã",
      address: "Thôn Tây, Lý Sơn",
      phone: "0900000000",
      representative_name: "Nguyễn Văn Mẫu",
      founded_on: "2015-03-01",
      product_description: "Túi 500 g",
      history: "Thành lập năm 2015.",
      organisation: "Ba tổ sản xuất.",
    },
    results: {
      materials_and_technology: "Tự trồng trên 2 ha.",
      quality_changes: "Đạt VietGAP.",
      markets: "Trong tỉnh.",
      revenue_and_profit: "2 tỷ đồng.",
    },
    criteria: { scores: [{ criterion: "1.1", points: 3 }] },
    plan: { product: "Tỏi đen.", production: "Mở rộng 1 ha.", market: "Siêu thị." },
  },
};

export const PDF = Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");

export type Requirement = {
  code: string;
  need: string;
  status: string;
  reason: { vi: string; en: string };
};

export type Dossier = {
  id: string;
  level: string;
  state: string;
  round: string | null;
  filed_on: string | null;
  registered_product: { id: string; name: string };
  producer: { id: string };
  registration: Record<string, unknown>;
  steps: {
    action: string;
    level: string;
    due_on: string | null;
    receipt_number: string | null;
    note: string | null;
  }[];
  deadlines: {
    next: { action: string; due_on: string | null; overdue_days: number } | null;
    notes: { vi: string }[];
    round: { code: string } | null;
  };
  completeness: { complete: boolean; requirements: Requirement[] };
  referral_completeness: { complete: boolean; requirements: Requirement[] } | null;
};

/** The dossier routes as a test calls them, by the first sample staff member or with a token. */
export function dossierCalls(shop: Shop) {
  const call = (path: string, body?: unknown, token?: string): Promise<Response> =>
    shop.admin(`/admin/ocop/${path}`, {
      method: body === undefined ? "GET" : "POST",
      ...(body !== undefined && { body: JSON.stringify(body) }),
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    });
  const dossierOf = async (response: Response): Promise<Dossier> => {
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    return ((await response.json()) as { dossier: Dossier }).dossier;
  };
  return {
    call,
    read: async (id: string) => dossierOf(await call(`dossiers/${id}`)),
    begin: async (body: Record<string, unknown>, token?: string) =>
      dossierOf(await call("dossiers", body, token)),
    move: async (id: string, command: string, body: unknown = {}, token?: string) =>
      dossierOf(await call(`dossiers/${id}/${command}`, body, token)),
    /** Sends a file with fields, as the admin's form does. */
    upload: async (
      fields: Record<string, string>,
      file: { name: string; content: Buffer } | null = { name: "giấy.pdf", content: PDF },
      token?: string,
    ): Promise<Response> => {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.set(name, value);
      if (file) form.set("file", new Blob([new Uint8Array(file.content)]), file.name);
      const bearer = token ?? (await shop.adminToken());
      return fetch(`${shop.backendUrl}/admin/ocop/documents`, {
        method: "POST",
        headers: { authorization: `Bearer ${bearer}` },
        body: form,
      });
    },
  };
}

/** A programme officer of some communes. */
export async function communeOfficer(shop: Shop, email: string, unitCodes: string[]) {
  const user = await inviteUser(shop, email);
  const response = await shop.admin("/admin/ocop/staff", {
    method: "POST",
    body: JSON.stringify({
      user_id: user.userId,
      role: "programme_officer",
      area: "communes",
      unit_codes: unitCodes,
    }),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return user;
}

/** The id of a sample producer. */
export async function producerId(shop: Shop, handle: string): Promise<string> {
  const { rows } = await shop.pool.query<{ id: string }>(
    "select id from ocop_producer where handle = $1",
    [handle],
  );
  const id = rows[0]?.id;
  if (id === undefined) throw new Error(`The sample has no producer ${handle}`);
  return id;
}
