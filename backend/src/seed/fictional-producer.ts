import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  registerProducerWorkflow,
  saveManagementSystemWorkflow,
  saveProducerMemberWorkflow,
  setLegalRepresentativeWorkflow,
} from "@ocop/ocop/workflows";

const HANDLE = "htx-mau-song-tra";

/** The seed writes for the whole province. */
export const SEED = { actor: { type: "system" as const, id: null, name: null }, unitCodes: null };

/**
 * A producer that does not exist, with every fact made up and marked so: the register's real ones
 * have no published registration numbers, tax codes or contacts, and none are invented for them. It
 * has only applied, so that the shop does not show it and its approval can be tried.
 */
const FACTS = {
  name: "HTX Mẫu Sông Trà (hư cấu)",
  legal_name: "Hợp tác xã Mẫu Sông Trà (hư cấu)",
  legal_form: "cooperative" as const,
  unit_code: "21211",
  address: "Số 0, thôn Mẫu (hư cấu)",
  legacy_place: "thôn Mẫu, xã Mẫu, huyện Mẫu (hư cấu)",
  registration_number: "MẪU-0000/HƯ-CẤU",
  registered_on: "2024-01-02",
  registered_by: "Cơ quan mẫu (hư cấu)",
  tax_code: "0000000000",
  phone: "0900000000",
  email: "htx-song-tra@mau.example",
  website: "https://htx-song-tra.mau.example",
  craft_village: "Làng nghề mẫu (hư cấu)",
};

const SYSTEMS = [
  { name: "VietGAP", valid_from: "2025-01-15", valid_until: "2028-01-14" },
  { name: "HACCP", valid_from: "2022-03-01", valid_until: "2025-02-28" },
];

const MEMBERS = [
  {
    name: "Nguyễn Văn Mẫu (hư cấu)",
    phone: "0900000001",
    email: "chu@mau.example",
    role: "owner" as const,
  },
  {
    name: "Trần Thị Mẫu (hư cấu)",
    phone: "0900000002",
    email: null,
    role: "member" as const,
  },
];

const LEGAL_REPRESENTATIVE = {
  full_name: "Nguyễn Văn Mẫu (hư cấu)",
  position: "Giám đốc",
  gender: "male" as const,
  ethnicity: "Hrê",
  is_ethnic_minority: true,
  has_disability: false,
  permanent_address: "Thôn Mẫu (hư cấu)",
};

/** Enters the fictional producer when it is not there. */
export async function seedFictionalProducer(container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: known } = await query.graph({
    entity: "producer",
    fields: ["id"],
    filters: { handle: HANDLE },
  });
  if (known.length > 0) return;
  const { result: producer } = await registerProducerWorkflow(container).run({
    input: {
      ...SEED,
      facts: FACTS,
      handle: HANDLE,
      state: "applied",
      reason: "Hồ sơ mẫu, chờ duyệt thử / Sample application, to try an approval",
    },
  });
  const of = { ...SEED, producerId: producer.id };
  for (const system of SYSTEMS) {
    const facts = { ...system, certificate_number: "MẪU-000", issuer: "Tổ chức mẫu (hư cấu)" };
    await saveManagementSystemWorkflow(container).run({ input: { ...of, systemId: null, facts } });
  }
  for (const facts of MEMBERS) {
    await saveProducerMemberWorkflow(container).run({ input: { ...of, memberId: null, facts } });
  }
  await setLegalRepresentativeWorkflow(container).run({
    input: { ...of, facts: LEGAL_REPRESENTATIVE },
  });
}
