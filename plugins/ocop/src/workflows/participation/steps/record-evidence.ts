import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { DocumentFile } from "../../../document-file";
import { notFound } from "../../../dossier/refuse";
import { OCOP_MODULE } from "../../../modules/ocop";
import type { CivilDate } from "../../../modules/ocop/rules/civil-date";
import type { ParticipationEvidenceKind } from "../../../modules/ocop/rules/participation";
import type OcopModuleService from "../../../modules/ocop/service";
import type { Actor } from "../../../types/actor";

/** What an evidence says; `url` of a shop link and only of one. */
export type EvidenceFacts = {
  kind: ParticipationEvidenceKind;
  reference: string | null;
  url: string | null;
  issued_on: CivilDate | null;
  valid_until: CivilDate | null;
};

export type RecordEvidenceInput = {
  actor: Actor;
  participation_id: string;
  facts: EvidenceFacts;
  /** A paper with the key under which its file is stored; null: a link, or a paper seen elsewhere. */
  file: { key: string; of: Omit<DocumentFile, "content_base64"> } | null;
};

/**
 * Adds a piece of evidence; a link that the participation has already is that one.
 * @throws MedusaError not_found
 */
export const recordEvidenceStep = createStep(
  "record-evidence",
  async ({ actor, participation_id, facts, file }: RecordEvidenceInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const id = await ocop.asActor(actor, async (context) => {
      const [known] = await ocop.listParticipations({ id: participation_id }, { take: 1 }, context);
      if (!known) throw notFound("tham gia kênh", "participation");
      if (facts.url !== null) {
        const [same] = await ocop.listParticipationEvidences(
          { participation_id, url: facts.url },
          { take: 1 },
          context,
        );
        if (same) return same.id;
      }
      const evidence = await ocop.createParticipationEvidences(
        {
          ...facts,
          participation_id,
          ...{ file_id: file?.key ?? null, file_name: file?.of.name ?? null },
          ...{ media_type: file?.of.media_type ?? null, size_bytes: file?.of.size_bytes ?? null },
          sha256: file?.of.sha256 ?? null,
          ...{ recorded_at: new Date(), recorded_by: actor.id, recorded_by_name: actor.name },
        },
        context,
      );
      return evidence.id;
    });
    return new StepResponse(id);
  },
);
