import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { DocumentFile } from "../../../document-file";
import type { Helper } from "../../../help/find-helper";
import { noHelper } from "../../../help/refusals";
import { OCOP_MODULE } from "../../../modules/ocop";
import { civilDateAt, type CivilDate } from "../../../modules/ocop/rules/civil-date";
import { latestHelpDay, mayHelp } from "../../../modules/ocop/rules/help";
import { managerOf, type default as OcopModuleService } from "../../../modules/ocop/service";
import { holdProducer } from "../../../register/held-producer";
import { membersOf } from "../../../register/producer-members";
import type { WriteScope } from "../../../register/scope";
import { sentence } from "../../../sentence";

export type GiveHelpConsentInput = WriteScope & {
  producerId: string;
  helper: Helper | null;
  purpose: string;
  validUntil: CivilDate;
  /** Who said yes. */
  givenBy: string;
  /** The signed paper; null: given in the portal. */
  paper: { file: DocumentFile; file_id: string } | null;
};

const CONSENTED_ANEW = sentence("Đồng ý lại", "Consented anew");
const END_BEFORE = `
update ocop_help_consent set ended_at = now(), updated_at = now(), ended_by = ?, ended_by_name = ?,
  end_reason = ?
where producer_id = ? and user_id = ? and ended_at is null and deleted_at is null`;

function refuseDay(validUntil: CivilDate, today: CivilDate): void {
  const latest = latestHelpDay(today);
  if (today <= validUntil && validUntil <= latest) return;
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    sentence(
      `Chọn ngày cuối từ ${today} đến ${latest}: đồng ý có hiệu lực nhiều nhất 12 tháng.`,
      `Choose a last day from ${today} to ${latest}: a consent stands for 12 months at most.`,
    ),
  );
}

/**
 * Records that a producer lets a member of the staff act for it; a consent for the same helper ends.
 * @throws MedusaError not_found, invalid_data (helper or day), not_allowed (paper where an owner signs in)
 */
export const giveHelpConsentStep = createStep(
  "give-help-consent",
  async (input: GiveHelpConsentInput, { container }) => {
    const { producerId, helper, purpose, validUntil, givenBy, paper, actor } = input;
    const today = civilDateAt(new Date());
    refuseDay(validUntil, today);
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const id = await ocop.asActor({ ...actor, reason: purpose }, async (context) => {
      const { unit_code: unitCode } = await holdProducer(producerId, input, context);
      if (!helper || !mayHelp(helper.grant, unitCode)) throw noHelper();
      const members = await membersOf(ocop, producerId, context);
      const owner = members.find(({ role, state }) => role === "owner" && state === "active");
      if (paper && owner) {
        throw new MedusaError(
          MedusaError.Types.NOT_ALLOWED,
          sentence(
            `Chủ cơ sở “${owner.name}” có tài khoản: nhờ người này đồng ý trong cổng cơ sở, ở Thêm → Người giúp.`,
            `The owner “${owner.name}” signs in: ask for the consent in the portal, under More → Helpers.`,
          ),
        );
      }
      // By hand: what the module collects it writes after the new one, which would be the second to stand.
      await managerOf(context).execute(END_BEFORE, [
        ...[paper ? "staff" : "producer", actor.name, CONSENTED_ANEW],
        ...[producerId, helper.userId],
      ]);
      const created = await ocop.createHelpConsents(
        {
          ...{ producer_id: producerId, purpose, given_on: today, valid_until: validUntil },
          ...{ user_id: helper.userId, user_name: helper.name, user_email: helper.email },
          ...{ way: paper ? "paper" : "portal", given_by: givenBy },
          ...(paper && {
            ...{ file_id: paper.file_id, file_name: paper.file.name },
            ...{ media_type: paper.file.media_type, sha256: paper.file.sha256 },
          }),
        },
        context,
      );
      return created.id;
    });
    return new StepResponse({ id });
  },
);
