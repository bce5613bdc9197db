import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  holdOwnApplication,
  noApplication,
  refuseUnlessApplicantsTurn,
} from "../../../application/held-application";
import { beginApplication, holdToWrite } from "../../../application/own-application";
import type { DocumentFile } from "../../../document-file";
import { OCOP_MODULE } from "../../../modules/ocop";
import type { ApplicationDocumentType } from "../../../modules/ocop/rules/application";
import type OcopModuleService from "../../../modules/ocop/service";
import { sentence } from "../../../sentence";
import type { Applicant } from "../applicant";

const MAX_DOCUMENTS = 12;

export type RecordApplicationDocumentInput = {
  applicant: Applicant;
  language: "vi" | "en";
  type: ApplicationDocumentType;
  file: DocumentFile;
  file_id: string;
};

/**
 * Enters a paper of the applicant's open application, which begins with it when there is none.
 * @throws MedusaError conflict (while staff look at it), not_allowed (too many)
 */
export const recordApplicationDocumentStep = createStep(
  "record-application-document",
  async (input: RecordApplicationDocumentInput, { container }) => {
    const { applicant, language, type, file, file_id } = input;
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const id = await ocop.asActor(applicant.actor, async (context) => {
      const open = await holdToWrite(applicant, context);
      const application_id =
        open?.id ?? (await beginApplication(ocop, { applicant, language }, context));
      const others = await ocop.listApplicationDocuments(
        { application_id },
        { select: ["id"], take: null },
        context,
      );
      if (others.length >= MAX_DOCUMENTS) {
        throw new MedusaError(
          MedusaError.Types.NOT_ALLOWED,
          sentence(
            `Một đơn có nhiều nhất ${MAX_DOCUMENTS} giấy tờ: gỡ bớt giấy tờ không cần.`,
            `An application has ${MAX_DOCUMENTS} papers at most: remove one that is not needed.`,
          ),
        );
      }
      const document = await ocop.createApplicationDocuments(
        {
          ...{ application_id, type, file_id, file_name: file.name },
          ...{ media_type: file.media_type, size_bytes: file.size_bytes, sha256: file.sha256 },
        },
        context,
      );
      return document.id;
    });
    return new StepResponse({ id });
  },
);

export type RemoveApplicationDocumentInput = { applicant: Applicant; documentId: string };

/**
 * Takes a paper off the applicant's open application; row, file and log stay as the history.
 * @throws MedusaError not_found, conflict (while staff look at it)
 */
export const removeApplicationDocumentStep = createStep(
  "remove-application-document",
  async ({ applicant, documentId }: RemoveApplicationDocumentInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    await ocop.asActor(applicant.actor, async (context) => {
      const held = await holdOwnApplication(applicant.authIdentityId, context);
      const [document] = await ocop.listApplicationDocuments(
        { id: documentId, application_id: held.id },
        { select: ["id"], take: 1 },
        context,
      );
      if (!document) throw noApplication();
      refuseUnlessApplicantsTurn(held);
      await ocop.softDeleteApplicationDocuments([documentId], {}, context);
    });
    return new StepResponse({ id: documentId });
  },
);
