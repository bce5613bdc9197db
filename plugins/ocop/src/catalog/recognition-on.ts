import { badgeOn, type Badge } from "../modules/ocop/rules/badge";
import { newestOn } from "../modules/ocop/rules/certification-status";
import type { CivilDate } from "../modules/ocop/rules/civil-date";
import { recognisingAuthority } from "../modules/ocop/rules/recognising-authority";
import type { RecognitionRow } from "./certificate-row";
import { certificationFacts, potentialFacts } from "./product-card";

/** What decides a registered product's badge: its recognitions, oldest first, and its referral. */
export type Recognised = Parameters<typeof potentialFacts>[0] & {
  recognitions: RecognitionRow[];
};

/** The badge of a registered product on a day, with the recognition behind it and who gave it. */
export type RecognitionOnDay = {
  badge: Badge;
  /** Null before the first. */
  newest: RecognitionRow | null;
  /** Null where the law of the day does not tell. */
  authority: { name_vi: string; name_en: string } | null;
};

/** What the register says of a product on a day, from rows that another plugin's statement read. */
export function recognitionOn(product: Recognised, asOf: CivilDate): RecognitionOnDay {
  const facts = product.recognitions.map((row) => ({ ...certificationFacts(row), row }));
  const deciding = newestOn(facts, asOf);
  const newest = facts.find((candidate) => candidate === deciding)?.row ?? null;
  return {
    badge: badgeOn({ certifications: facts, potential: potentialFacts(product) }, asOf),
    newest,
    authority:
      newest &&
      recognisingAuthority({
        star: newest.star,
        issuedOn: newest.issued_on,
        precision: newest.issued_precision,
        ruleSetCode: newest.rule_set_code,
        level: newest.authority_level,
      }),
  };
}
