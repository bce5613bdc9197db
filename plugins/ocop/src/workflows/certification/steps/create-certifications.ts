import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { asJson } from "../../../json";
import { OCOP_MODULE } from "../../../modules/ocop";
import type { DatePrecision } from "../../../modules/ocop/rules/certification-status";
import { isCivilDate } from "../../../modules/ocop/rules/civil-date";
import { ruleSetOn, validUntil } from "../../../modules/ocop/rules/rule-sets";
import type { Star } from "../../../modules/ocop/rules/star";
import type OcopModuleService from "../../../modules/ocop/service";
import { newPublicCode } from "../../../public-code";
import { SYSTEM_ACTOR } from "../../../types/actor";
import type { Citation } from "../../../types/citation";

export type CertificationInput = {
  registered_product_id: string;
  star: Star;
  decision_number: string | null;
  /** Earliest day that the source allows, with its precision; null when it gives no date. */
  issued: { date: string; precision: DatePrecision } | null;
  sources: Citation[];
};

/**
 * Records recognitions; the last valid day and the rule set follow from the day of issue.
 * @throws MedusaError invalid_data when a day does not exist.
 */
export const createCertificationsStep = createStep(
  "create-certifications",
  async (certifications: CertificationInput[], { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const rows = certifications.map(({ issued, sources, ...certification }) => {
      if (issued !== null && !isCivilDate(issued.date)) {
        throw new MedusaError(
          MedusaError.Types.INVALID_DATA,
          `"${issued.date}" is not a day of the calendar; write it as 2025-10-15`,
        );
      }
      return {
        ...certification,
        public_code: newPublicCode(),
        sources: asJson(sources),
        issued_on: issued?.date ?? null,
        issued_precision: issued?.precision ?? null,
        valid_until: issued === null ? null : validUntil(issued.date),
        rule_set_code: issued === null ? null : (ruleSetOn(issued.date)?.code ?? null),
      };
    });
    const created = await ocop.asActor(SYSTEM_ACTOR, (context) =>
      ocop.createCertifications(rows, context),
    );
    return new StepResponse(
      created,
      created.map(({ id }) => id),
    );
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container.resolve<OcopModuleService>(OCOP_MODULE).deleteCertifications(ids);
    }
  },
);
