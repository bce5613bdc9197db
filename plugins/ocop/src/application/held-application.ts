import { MedusaError } from "@medusajs/framework/utils";
import type { ApplicationFacts } from "./application-row";
import {
  isApplicantsTurn,
  stateAfter,
  type ApplicationAction,
  type ApplicationState,
} from "../modules/ocop/rules/application";
import { managerOf, type RegisterContext } from "../modules/ocop/service";
import { sentence } from "../sentence";

/** An application whose row is held until the transaction ends: steps come one after the other. */
export type HeldApplication = ApplicationFacts & {
  id: string;
  state: ApplicationState;
  auth_identity_id: string;
  applicant_name: string;
  applicant_phone: string;
};

/** None, somebody else's, or outside the area: the answer is the same. */
export function noApplication(): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_FOUND,
    sentence(
      "Không có đơn tham gia này: mở lại danh sách đơn.",
      "There is no such application: open the list again.",
    ),
  );
}

const HOLD = (condition: string) => `
select id, state, auth_identity_id, applicant_name, applicant_phone, name, legal_name, legal_form,
  unit_code, address, registration_number, registered_on, registered_by, tax_code, phone, email,
  website, craft_village, makes
from ocop_application where deleted_at is null and ${condition} for update`;

/** The open application of a person, held; null when there is none. */
export async function findOwnApplication(
  authIdentityId: string,
  context: RegisterContext,
): Promise<HeldApplication | null> {
  const [held] = await managerOf(context).execute<HeldApplication[]>(
    HOLD("auth_identity_id = ? and state in ('draft', 'submitted', 'more_requested')"),
    [authIdentityId],
  );
  return held ?? null;
}

/**
 * As `findOwnApplication`.
 * @throws MedusaError not_found when there is none
 */
export async function holdOwnApplication(
  authIdentityId: string,
  context: RegisterContext,
): Promise<HeldApplication> {
  const held = await findOwnApplication(authIdentityId, context);
  if (!held) throw noApplication();
  return held;
}

/**
 * An application that was sent and lies in the writer's area, held.
 * @throws MedusaError not_found
 */
export async function holdSentApplication(
  id: string,
  unitCodes: string[] | null,
  context: RegisterContext,
): Promise<HeldApplication> {
  const [held] = await managerOf(context).execute<HeldApplication[]>(
    HOLD("id = ? and submitted_at is not null"),
    [id],
  );
  const isInArea =
    held && (unitCodes === null || (held.unit_code !== null && unitCodes.includes(held.unit_code)));
  if (!isInArea) throw noApplication();
  return held;
}

/** @throws MedusaError conflict while staff look at the application */
export function refuseUnlessApplicantsTurn({ state }: HeldApplication): void {
  if (isApplicantsTurn(state)) return;
  throw new MedusaError(
    MedusaError.Types.CONFLICT,
    sentence(
      "Đơn đã gửi và đang được xem xét: rút đơn nếu cần sửa.",
      "The application was sent and is being looked at: withdraw it to change it.",
    ),
  );
}

const STATE_WORDS: Record<ApplicationState, [vi: string, en: string]> = {
  draft: ["còn là bản nháp", "is still a draft"],
  submitted: ["đã gửi và đang được xem xét", "was sent and is being looked at"],
  more_requested: ["đang chờ người nộp bổ sung", "waits for the applicant to add something"],
  approved: ["đã được duyệt", "has been approved"],
  refused: ["đã bị từ chối", "has been refused"],
  withdrawn: ["đã được rút", "has been withdrawn"],
};

/**
 * The state that a step leads to.
 * @throws MedusaError conflict when somebody was faster, saying how the application stands
 */
export function nextStateOf(
  { state }: HeldApplication,
  action: ApplicationAction,
): ApplicationState {
  const next = stateAfter(state, action);
  if (next !== null) return next;
  const [vi, en] = STATE_WORDS[state];
  throw new MedusaError(
    MedusaError.Types.CONFLICT,
    sentence(`Đơn ${vi}: tải lại trang để xem.`, `The application ${en}: reload the page.`),
  );
}
