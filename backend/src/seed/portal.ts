import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  changePasswordWorkflow,
  ensureProducerLogisticsWorkflow,
  hashPassword,
  openAccountWorkflow,
} from "@ocop/marketplace/workflows";
import {
  answerInvitationWorkflow,
  registerProducerWorkflow,
  saveProducerMemberWorkflow,
} from "@ocop/ocop/workflows";
import { SEED } from "./fictional-producer";
import { seedProductDrafts } from "./product-drafts";
import { newPassword, type SignIn } from "./sign-ins";

const HANDLE = "co-so-mau-thien-an";
const OWNER = {
  name: "Lê Thị Mẫu (hư cấu)",
  phone: "0900000003",
  email: "chu-co-so@mau.example",
  role: "owner" as const,
};

/** A producer that does not exist and takes part already, for trying the portal. */
const FACTS = {
  name: "Cơ sở Mẫu Thiên Ấn (hư cấu)",
  legal_name: "Hộ kinh doanh Mẫu Thiên Ấn (hư cấu)",
  legal_form: "household" as const,
  unit_code: "21211",
  address: "Số 0, thôn Mẫu (hư cấu)",
  legacy_place: null,
  registration_number: "MẪU-0001/HƯ-CẤU",
  registered_on: "2023-05-10",
  registered_by: "Cơ quan mẫu (hư cấu)",
  tax_code: "000000000000",
  phone: OWNER.phone,
  email: OWNER.email,
  website: null,
  craft_village: null,
};

async function ensureProducer(container: MedusaContainer): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "producer",
    fields: ["id"],
    filters: { handle: HANDLE },
  });
  const [known] = data;
  if (known) return known.id;
  const { result } = await registerProducerWorkflow(container).run({
    input: {
      ...SEED,
      facts: FACTS,
      handle: HANDLE,
      state: "active",
      reason: "Cơ sở mẫu để thử cổng của chủ thể / Sample, to try the producers' portal",
    },
  });
  return result.id;
}

/** The account of the owner, as a registration with a code would have made it; gives who signs in. */
async function ensureAccount(
  container: MedusaContainer,
  password: string,
  isNew: boolean,
): Promise<string> {
  const auth = container.resolve(Modules.AUTH);
  const [identity] = await auth.listProviderIdentities({
    entity_id: `+84${OWNER.phone.slice(1)}`,
    provider: "phone",
  });
  if (identity?.auth_identity_id) {
    if (isNew) {
      await changePasswordWorkflow(container).run({
        input: { phone: OWNER.phone, password, kept: null },
      });
    }
    return identity.auth_identity_id;
  }
  const { result } = await openAccountWorkflow(container).run({
    input: {
      phone: OWNER.phone,
      registration: {
        name: OWNER.name,
        email: OWNER.email,
        language: "vi",
        password_hash: await hashPassword(password),
        consented_at: new Date().toISOString(),
        consent_version: "sample",
      },
    },
  });
  return result.auth_identity_id;
}

async function ensureMember(
  container: MedusaContainer,
  producerId: string,
  authIdentityId: string,
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "producer_member",
    fields: ["id", "state"],
    filters: { producer_id: producerId, phone: OWNER.phone },
  });
  let [member] = data as { id: string; state: string }[];
  if (!member) {
    const { result } = await saveProducerMemberWorkflow(container).run({
      input: { ...SEED, producerId, memberId: null, facts: OWNER },
    });
    member = { id: result.id, state: "invited" };
  }
  if (member.state !== "invited") return;
  await answerInvitationWorkflow(container).run({
    input: {
      actor: SEED.actor,
      memberId: member.id,
      phone: OWNER.phone,
      authIdentityId,
      accepts: true,
    },
  });
}

/**
 * The fictional producer of the portal and its owner's sign-in, with the password of `remembered` or a
 * new one.
 */
export async function seedPortal(
  container: MedusaContainer,
  remembered: readonly SignIn[],
): Promise<SignIn[]> {
  const before = remembered.find(({ email }) => email === OWNER.email);
  const password = before?.password ?? newPassword();
  const producerId = await ensureProducer(container);
  const authIdentityId = await ensureAccount(container, password, before === undefined);
  await ensureMember(container, producerId, authIdentityId);
  await ensureProducerLogisticsWorkflow(container).run({ input: { producer_id: producerId } });
  await seedProductDrafts(container, producerId, OWNER.name);
  return [{ role: "producer", email: OWNER.email, password }];
}
