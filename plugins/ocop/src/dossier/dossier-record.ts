import type { Context } from "@medusajs/framework/types";
import type { DossierLevel } from "../modules/ocop/rules/dossier-level";
import type { AssessmentKind } from "../modules/ocop/rules/rule-set";
import { documentTypeOf } from "../modules/ocop/rules/dossier/document-types";
import type { DossierState, StepAction } from "../modules/ocop/rules/dossier/deadlines";
import type { Round, RoundLevel } from "../modules/ocop/rules/dossier/evaluation-rounds";
import type { RegistrationForm, SelfAssessmentForm } from "../modules/ocop/rules/dossier/forms";
import type { LegalForm } from "../modules/ocop/rules/legal-form";
import type OcopModuleService from "../modules/ocop/service";
import { isInArea, type Area } from "./area";
import { notFound } from "./refuse";

export type StepRecord = {
  id: string;
  action: StepAction;
  level: DossierLevel;
  done_on: string;
  due_on: string | null;
  receipt_number: string | null;
  note: string | null;
  actor_name: string | null;
};

export type DocumentRecord = {
  id: string;
  producer_id: string;
  registered_product_id: string | null;
  dossier_id: string | null;
  type: string;
  title: string | null;
  issuer: string | null;
  number: string | null;
  issued_on: string | null;
  valid_until: string | null;
  file_id: string | null;
  file_name: string | null;
  media_type: string | null;
  size_bytes: number | null;
  created_at: Date | string;
};

export type ProducerRecord = {
  id: string;
  name: string;
  legal_name: string;
  legal_form: LegalForm;
  state: string;
  address: string | null;
  phone: string | null;
  email: string | null;
  administrative_unit: { code: string; full_name: string; province_code: string } | null;
};

/** A dossier with what its rules read. Steps are oldest first. */
export type DossierRecord = {
  id: string;
  kind: AssessmentKind;
  level: DossierLevel;
  state: DossierState;
  rule_set_code: string;
  filed_on: string | null;
  round: string | null;
  registration: RegistrationForm;
  self_assessment: SelfAssessmentForm;
  steps: StepRecord[];
  registered_product: {
    id: string;
    name: string;
    producer: ProducerRecord;
    product_set: { number: number; name_vi: string; name_en: string };
    certifications: { valid_until: string | null; issued_on: string | null }[];
  };
};

const RELATIONS = [
  "steps",
  "registered_product",
  "registered_product.producer",
  "registered_product.producer.administrative_unit",
  "registered_product.product_set",
  "registered_product.certifications",
];

/**
 * A dossier with its steps, product and producer.
 * @throws MedusaError not_found when there is none in the area.
 */
export async function retrieveDossier(
  ocop: OcopModuleService,
  id: string,
  area: Area,
  context: Context = {},
): Promise<DossierRecord> {
  const [found] = await ocop.listDossiers(
    { id },
    { relations: RELATIONS, order: { steps: { created_at: "ASC", id: "ASC" } }, take: 1 },
    context,
  );
  const dossier = found as unknown as DossierRecord | undefined;
  if (dossier === undefined || !isInArea(area, dossier.registered_product.producer)) {
    throw notFound("hồ sơ", "dossier");
  }
  return dossier;
}

/** The last valid day of the newest certificate; null when there is none with a date. */
export function certificateEnd({ registered_product }: DossierRecord): string | null {
  const dated = registered_product.certifications.filter(({ issued_on }) => issued_on !== null);
  dated.sort((left, right) => (right.issued_on ?? "").localeCompare(left.issued_on ?? ""));
  return dated[0]?.valid_until ?? null;
}

/**
 * The producer's papers that count for a dossier, newest first: those of the producer for all its
 * dossiers, those of the product for all of the product's, letters and reports for this one only.
 */
export async function documentsOf(
  ocop: OcopModuleService,
  dossier: DossierRecord,
  context: Context = {},
): Promise<DocumentRecord[]> {
  const { id: productId, producer } = dossier.registered_product;
  const documents = (await ocop.listDocuments(
    { producer_id: producer.id },
    { take: null, order: { created_at: "DESC", id: "DESC" } },
    context,
  )) as unknown as DocumentRecord[];
  return documents.filter((document) => {
    switch (documentTypeOf(document.type)?.scope) {
      case "producer":
        return true;
      case "product":
        return document.registered_product_id === productId;
      case "dossier":
        return document.dossier_id === dossier.id;
      case undefined:
        return false;
    }
  });
}

/** The rounds beside the legal ones. */
export async function extraRounds(
  ocop: OcopModuleService,
  context: Context = {},
): Promise<(Round & { plan_number: string | null; note: string | null })[]> {
  const rounds = await ocop.listEvaluationRounds({}, { take: null }, context);
  return rounds.map(({ code, year, number, submit_by, evaluate_by, plan_number, note, level }) => ({
    ...{ code, year, number, submit_by, evaluate_by, plan_number, note },
    level: level satisfies RoundLevel,
    is_legal: false,
  }));
}
