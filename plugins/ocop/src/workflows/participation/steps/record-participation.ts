import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { invalid, notFound } from "../../../dossier/refuse";
import { OCOP_MODULE } from "../../../modules/ocop";
import type { CivilDate } from "../../../modules/ocop/rules/civil-date";
import type { ParticipationSource } from "../../../modules/ocop/rules/participation";
import type OcopModuleService from "../../../modules/ocop/service";
import { managerOf, type RegisterContext } from "../../../modules/ocop/service";
import { channelIdOf } from "../../../participation/retrieve-channel";
import type { Actor } from "../../../types/actor";

/** Whose presence, and where. */
export type ParticipationSubject = {
  producer_id: string;
  channel_code: string;
  /** Null: the producer as a whole. */
  registered_product_id: string | null;
  /** Of a connector's listing: recorded again it is the same participation. Null: entered by people. */
  origin: string | null;
};

/** Since when and until when (last day inclusive; null: goes on); `withdrawn`: it never was. */
export type ParticipationPeriod = {
  started_on: CivilDate;
  ended_on: CivilDate | null;
  withdrawn: boolean;
};

export type RecordParticipationInput = {
  actor: Actor;
  /** A new participation, or the one with the subject's origin; else the id of one that is there. */
  subject: ParticipationSubject | { id: string };
  period: ParticipationPeriod;
  source: ParticipationSource;
  /** Why it is corrected; needed once something is recorded. */
  reason: string | null;
};

export type RecordedParticipation = { id: string; changed: boolean };

async function identify(
  ocop: OcopModuleService,
  subject: RecordParticipationInput["subject"],
  context: RegisterContext,
): Promise<string> {
  if ("id" in subject) {
    const [known] = await ocop.listParticipations({ id: subject.id }, { take: 1 }, context);
    if (!known) throw notFound("tham gia kênh", "participation");
    return known.id;
  }
  const { channel_code, origin, ...of } = subject;
  if (origin !== null) {
    const [known] = await ocop.listParticipations({ origin }, { take: 1 }, context);
    if (known) return known.id;
  }
  const channel_id = await channelIdOf(ocop, channel_code, context);
  return (await ocop.createParticipations({ ...of, channel_id, origin }, context)).id;
}

/**
 * Records a participation or corrects what is known of one, by a new row; what says the same as the
 * newest row writes nothing.
 * @throws MedusaError not_found; invalid_data when a correction has no reason or a period ends before it
 * begins
 */
export const recordParticipationStep = createStep(
  "record-participation",
  async (input: RecordParticipationInput, { container }) => {
    const { actor, subject, period, source, reason } = input;
    if (period.ended_on !== null && period.ended_on < period.started_on) {
      throw invalid({
        vi: "Ghi ngày kết thúc từ ngày bắt đầu trở đi.",
        en: "Give a last day on or after the first day.",
      });
    }
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const recorded = await ocop.asActor(actor, async (context): Promise<RecordedParticipation> => {
      // Two that name the same one wait for each other, so that each corrects the other's row.
      const key = "id" in subject ? subject.id : (subject.origin ?? "");
      if (key !== "") {
        await managerOf(context).execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [
          `participation:${key}`,
        ]);
      }
      const id = await identify(ocop, subject, context);
      const [newest] = await ocop.listParticipationFacts(
        { participation_id: id },
        { order: { revision: "DESC" }, take: 1 },
        context,
      );
      const isSame =
        newest?.started_on === period.started_on &&
        newest.ended_on === period.ended_on &&
        newest.withdrawn === period.withdrawn;
      if (isSame) return { id, changed: false };
      if (newest && reason === null) {
        throw invalid({
          vi: "Ghi lý do sửa: số liệu đã công bố sẽ nói khác đi vì nó.",
          en: "Say why it is corrected: published figures will differ because of it.",
        });
      }
      await ocop.createParticipationFacts(
        {
          ...period,
          ...{ participation_id: id, source, reason, revision: (newest?.revision ?? 0) + 1 },
          ...{ recorded_at: new Date(), recorded_by: actor.id, recorded_by_name: actor.name },
        },
        context,
      );
      return { id, changed: true };
    });
    return new StepResponse(recorded);
  },
);
