import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { notFound } from "../../../dossier/refuse";
import { OCOP_MODULE } from "../../../modules/ocop";
import type { CivilDate } from "../../../modules/ocop/rules/civil-date";
import type { EvidenceOutcome } from "../../../modules/ocop/rules/participation";
import type OcopModuleService from "../../../modules/ocop/service";
import type { Actor } from "../../../types/actor";
import type { ChannelSaleInput } from "../../channel-sale/steps/record-channel-sales";
import type { EvidenceFacts } from "./record-evidence";

/** A participation with all that was seen of it; it must not be there yet. */
export type PastParticipation = {
  producer_id: string;
  channel_code: string;
  registered_product_id: string | null;
  started_on: CivilDate;
  ended_on: CivilDate | null;
  evidence: (EvidenceFacts & {
    checks: { outcome: EvidenceOutcome; checked_on: CivilDate; note: string | null }[];
  })[];
  sales: Pick<ChannelSaleInput, "reference" | "sold_on" | "quantity" | "amount_vnd">[];
};

export type RecordHistoryInput = { actor: Actor; participations: PastParticipation[] };

/**
 * Records many participations at once, as an import does: a handful of statements however many there are.
 * Nothing compensates: facts are only added.
 * @throws MedusaError not_found for an unknown channel
 */
export const recordHistoryStep = createStep(
  "record-history",
  async ({ actor, participations }: RecordHistoryInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const recorded = {
      recorded_at: new Date(),
      ...{ recorded_by: actor.id, recorded_by_name: actor.name },
    };
    await ocop.asActor(actor, async (context) => {
      const channels = await ocop.listChannels({}, { take: null }, context);
      const ids = new Map(channels.map(({ code, id }) => [code, id]));
      const channelOf = (code: string): string => {
        const id = ids.get(code);
        if (id === undefined) throw notFound("kênh bán hàng", "channel");
        return id;
      };
      const created = await ocop.createParticipations(
        participations.map(({ producer_id, channel_code, registered_product_id }) => ({
          ...{ producer_id, registered_product_id, origin: null },
          channel_id: channelOf(channel_code),
        })),
        context,
      );
      const withIds = participations.map((one, index) => ({
        ...one,
        id: created[index]?.id ?? "",
        channel_id: channelOf(one.channel_code),
      }));
      await ocop.createParticipationFacts(
        withIds.map(({ id, started_on, ended_on }) => ({
          ...{ participation_id: id, revision: 1, started_on, ended_on, withdrawn: false },
          ...{ source: "import" as const, reason: null, ...recorded },
        })),
        context,
      );
      const papers = withIds.flatMap(({ id, evidence }) =>
        evidence.map(({ checks, ...facts }) => ({ facts, checks, participation_id: id })),
      );
      const evidences = await ocop.createParticipationEvidences(
        papers.map(({ facts, participation_id }) => ({ ...facts, participation_id, ...recorded })),
        context,
      );
      await ocop.createEvidenceChecks(
        papers.flatMap(({ checks }, index) =>
          checks.map((check) => ({
            ...{ ...check, method: "person" as const, ...recorded },
            evidence_id: evidences[index]?.id ?? "",
          })),
        ),
        context,
      );
      await ocop.createChannelSales(
        withIds.flatMap(({ producer_id, channel_id, registered_product_id, sales }) =>
          sales.map((sale) => ({
            ...{ ...sale, producer_id, channel_id, registered_product_id },
            ...{ revision: 1, cancelled: false, source: "declared" as const, ...recorded },
          })),
        ),
        context,
      );
    });
    return new StepResponse(participations.length);
  },
);
