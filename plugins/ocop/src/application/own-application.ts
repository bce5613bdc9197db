import type { Applicant } from "../workflows/application/applicant";
import {
  managerOf,
  type default as OcopModuleService,
  type RegisterContext,
} from "../modules/ocop/service";
import type { ApplicationFacts } from "./application-row";
import {
  findOwnApplication,
  refuseUnlessApplicantsTurn,
  type HeldApplication,
} from "./held-application";

/**
 * The open application of a person, held, for them to write on; null: they may begin one. One at a time:
 * a form that is sent twice begins one application.
 * @throws MedusaError conflict while staff look at it
 */
export async function holdToWrite(
  { authIdentityId }: Applicant,
  context: RegisterContext,
): Promise<HeldApplication | null> {
  await managerOf(context).execute("select pg_advisory_xact_lock(hashtext(?))", [
    `ocop.application.${authIdentityId}`,
  ]);
  const open = await findOwnApplication(authIdentityId, context);
  if (open) refuseUnlessApplicantsTurn(open);
  return open;
}

/** Begins the application of a person who has none open; gives its id. */
export async function beginApplication(
  ocop: OcopModuleService,
  begun: { applicant: Applicant; language: "vi" | "en"; facts?: Partial<ApplicationFacts> },
  context: RegisterContext,
): Promise<string> {
  const { applicant, language, facts } = begun;
  const { authIdentityId, name, phone } = applicant;
  const { id } = await ocop.createApplications(
    {
      ...facts,
      ...{ auth_identity_id: authIdentityId, applicant_name: name, applicant_phone: phone },
      language,
    },
    context,
  );
  return id;
}
