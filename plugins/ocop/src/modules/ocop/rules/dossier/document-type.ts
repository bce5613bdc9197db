import type { DossierLevel } from "../dossier-level";
import type { LegalForm } from "../legal-form";
import type { AssessmentKind } from "../rule-set";

/** Who a requirement speaks of; what is left out is not asked. */
export type Condition = {
  legalForms?: readonly LegalForm[];
  productSets?: readonly number[];
  kinds?: readonly AssessmentKind[];
};

export type DossierFacts = {
  kind: AssessmentKind;
  legalForm: LegalForm;
  /** 1 to 26. */
  productSetNumber: number;
};

/** Without it the dossier is not complete; it proves a score; nothing asks for it. */
export type Need = "mandatory" | "evidence" | "not_needed";

/** A kind of paper that a dossier may hold, with what the law says of it. */
export type DocumentType = {
  code: string;
  name_vi: string;
  name_en: string;
  /** Form or article that names it. */
  source_vi: string;
  source_en: string;
  /** Who prepares it: the producer, the commune (Article 6.2), the province (Article 6.3). */
  level: Exclude<DossierLevel, "centre">;
  /** What it belongs to: one of a producer serves all its dossiers, a letter serves one. */
  scope: "producer" | "product" | "dossier";
  /** Whether such a paper usually runs out. */
  expects_validity: boolean;
  /** Null: never mandatory. */
  mandatory: Condition | null;
  /** Where it is not mandatory but proves a score. Null: never. */
  evidence: Condition | null;
};

function holds(condition: Condition | null, facts: DossierFacts): boolean {
  return (
    condition !== null &&
    (condition.legalForms?.includes(facts.legalForm) ?? true) &&
    (condition.productSets?.includes(facts.productSetNumber) ?? true) &&
    (condition.kinds?.includes(facts.kind) ?? true)
  );
}

/** What the law asks of a type of paper for a producer, product and kind of assessment. */
export function needOf(type: DocumentType, facts: DossierFacts): Need {
  if (holds(type.mandatory, facts)) return "mandatory";
  return holds(type.evidence, facts) ? "evidence" : "not_needed";
}
