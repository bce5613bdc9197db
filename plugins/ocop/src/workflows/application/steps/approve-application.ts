import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  holdSentApplication,
  nextStateOf,
  type HeldApplication,
} from "../../../application/held-application";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";
import type { RegisterContext } from "../../../modules/ocop/service";
import { enterProducer } from "../../../register/enter-producer";
import { holdProducer } from "../../../register/held-producer";
import { membersOf } from "../../../register/producer-members";
import type { WriteScope } from "../../../register/scope";
import { sentence } from "../../../sentence";

export type ApproveApplicationInput = WriteScope & {
  id: string;
  /** The producer of the register that it is about; null: a new one is entered. */
  producerId: string | null;
  /** Last part of a new producer's page address; made of the name when left out. */
  handle?: string;
  words: string | null;
};

type Approval = {
  ocop: OcopModuleService;
  input: ApproveApplicationInput;
  context: RegisterContext;
};

const APPROVED = sentence("Duyệt đơn tham gia", "The application to join was approved");

/** A draft may lack these; what was sent does not. */
function sent<Value>(value: Value | null): Value {
  if (value !== null) return value;
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "A sent application is incomplete");
}

async function enterNew(application: HeldApplication, approval: Approval): Promise<string> {
  const { ocop, input, context } = approval;
  const { registration_number, registered_on, registered_by, tax_code } = application;
  const { unit_code, address, phone, email, website, craft_village } = application;
  const facts = {
    name: sent(application.name),
    legal_name: sent(application.legal_name),
    legal_form: sent(application.legal_form),
    ...{ registration_number, registered_on, registered_by, tax_code, legacy_place: null },
    ...{ unit_code, address, phone, email, website, craft_village },
  };
  const reason = input.words ?? APPROVED;
  const producer = { facts, handle: input.handle, state: "active" as const, reason };
  return enterProducer(ocop, producer, input, context);
}

/** A producer that was entered as applying takes part from now on; a closed one is opened by hand. */
async function takeUpKnown(
  producerId: string,
  { ocop, input, context }: Approval,
): Promise<string> {
  const { id, name, state } = await holdProducer(producerId, input, context);
  if (state === "closed") {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      sentence(
        `“${name}” đã đóng trong sổ: mở lại cơ sở đó trước, rồi duyệt đơn.`,
        `“${name}” is closed in the register: open it again first, then approve the application.`,
      ),
    );
  }
  if (state === "applied") {
    await ocop.updateProducers({ id, state: "active" }, context);
    await ocop.createProducerStateChanges(
      {
        ...{ producer_id: id, from_state: state, to_state: "active" },
        ...{ reason: input.words ?? APPROVED },
        ...{ actor_id: input.actor.id, actor_name: input.actor.name },
      },
      context,
    );
  }
  return id;
}

/** Whoever was invited by their number is the same person. */
async function makeOwner(
  application: HeldApplication,
  producerId: string,
  { ocop, context }: Approval,
): Promise<void> {
  const { applicant_name: name, applicant_phone: phone, auth_identity_id } = application;
  const known = (await membersOf(ocop, producerId, context)).find((one) => one.phone === phone);
  const owner = { role: "owner" as const, state: "active" as const, auth_identity_id };
  if (known) await ocop.updateProducerMembers({ id: known.id, ...owner }, context);
  else {
    await ocop.createProducerMembers({ producer_id: producerId, name, phone, ...owner }, context);
  }
}

async function handOverPapers(
  application: HeldApplication,
  producerId: string,
  { ocop, context }: Approval,
): Promise<void> {
  const papers = await ocop.listApplicationDocuments(
    { application_id: application.id },
    { take: null },
    context,
  );
  // The register knows papers by what they are; "other" ones stay with the application.
  const named = papers.filter(({ type }) => type !== "other");
  if (named.length === 0) return;
  await ocop.createDocuments(
    named.map(({ type, file_id, file_name, media_type, size_bytes, sha256 }) => ({
      ...{ producer_id: producerId, type },
      ...{ file_id, file_name, media_type, size_bytes, sha256 },
    })),
    context,
  );
}

/**
 * Lets an applicant take part: enters the producer, or finds it in the register, and makes the applicant
 * its owner. All or nothing.
 * @throws MedusaError not_found, invalid_data, conflict (somebody was faster; tax code or handle taken)
 */
export const approveApplicationStep = createStep(
  "approve-application",
  async (input: ApproveApplicationInput, { container }) => {
    const { id, actor, producerId, unitCodes, words } = input;
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    await ocop.asActor({ ...actor, reason: words ?? APPROVED }, async (context) => {
      const approval = { ocop, input, context };
      const application = await holdSentApplication(id, unitCodes, context);
      const state = nextStateOf(application, "approved");
      const producer_id =
        producerId === null
          ? await enterNew(application, approval)
          : await takeUpKnown(producerId, approval);
      await makeOwner(application, producer_id, approval);
      await handOverPapers(application, producer_id, approval);
      await ocop.updateApplications({ id, state, producer_id }, context);
      await ocop.createApplicationSteps(
        {
          ...{ application_id: id, action: "approved", words, by: "staff" },
          ...{ actor_id: actor.id, actor_name: actor.name },
        },
        context,
      );
    });
    return new StepResponse({ application_id: id });
  },
);
