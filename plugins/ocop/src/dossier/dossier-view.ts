import type { CivilDate } from "../modules/ocop/rules/civil-date";
import { dossierCompleteness, type Completeness } from "../modules/ocop/rules/dossier/completeness";
import { dossierDeadlines, type DossierDeadlines } from "../modules/ocop/rules/dossier/deadlines";
import { roundByCode, type Round } from "../modules/ocop/rules/dossier/evaluation-rounds";
import type { DossierLevel } from "../modules/ocop/rules/dossier-level";
import { certificateEnd, type DocumentRecord, type DossierRecord } from "./dossier-record";

/** Next step, round and due day of a dossier on a day. */
export function deadlinesOf(
  dossier: DossierRecord,
  extra: readonly Round[],
  today: CivilDate,
): DossierDeadlines {
  return dossierDeadlines({
    kind: dossier.kind,
    level: dossier.level,
    state: dossier.state,
    filedOn: dossier.filed_on,
    round: dossier.round === null ? null : roundByCode(dossier.round, extra),
    steps: dossier.steps,
    certificateValidUntil: certificateEnd(dossier),
    extraRounds: extra,
    today,
  });
}

/** What the dossier needs before it may leave `level`, and what is there. */
export function completenessOf(
  dossier: DossierRecord,
  documents: readonly DocumentRecord[],
  level: DossierLevel,
  today: CivilDate,
): Completeness {
  const { producer, product_set } = dossier.registered_product;
  return dossierCompleteness({
    kind: dossier.kind,
    legalForm: producer.legal_form,
    productSetNumber: product_set.number,
    level,
    // A paper without its file proves nothing.
    documents: documents.filter(({ file_id }) => file_id !== null),
    registration: dossier.registration,
    selfAssessment: dossier.self_assessment,
    date: today,
  });
}

/** A document as staff see it: never the key of its file. */
export function toDocumentView({ file_id, ...document }: DocumentRecord) {
  return {
    id: document.id,
    producer_id: document.producer_id,
    registered_product_id: document.registered_product_id,
    dossier_id: document.dossier_id,
    type: document.type,
    title: document.title,
    issuer: document.issuer,
    number: document.number,
    issued_on: document.issued_on,
    valid_until: document.valid_until,
    file_name: document.file_name,
    media_type: document.media_type,
    size_bytes: document.size_bytes,
    created_at: document.created_at,
    has_file: file_id !== null,
  };
}

const toStepView = (step: DossierRecord["steps"][number]) => ({
  id: step.id,
  action: step.action,
  level: step.level,
  done_on: step.done_on,
  due_on: step.due_on,
  receipt_number: step.receipt_number,
  note: step.note,
  actor_name: step.actor_name,
});

/** What a list shows of a dossier. */
export function toDossierSummary(
  dossier: DossierRecord,
  extra: readonly Round[],
  today: CivilDate,
) {
  const { registered_product: product } = dossier;
  const { producer, product_set } = product;
  const unit = producer.administrative_unit;
  return {
    id: dossier.id,
    kind: dossier.kind,
    level: dossier.level,
    state: dossier.state,
    rule_set_code: dossier.rule_set_code,
    filed_on: dossier.filed_on,
    round: dossier.round,
    registered_product: { id: product.id, name: product.name },
    product_set: {
      number: product_set.number,
      name_vi: product_set.name_vi,
      name_en: product_set.name_en,
    },
    producer: { id: producer.id, name: producer.name, legal_form: producer.legal_form },
    place: unit && { code: unit.code, full_name: unit.full_name },
    deadlines: deadlinesOf(dossier, extra, today),
  };
}

export type DossierSummary = ReturnType<typeof toDossierSummary>;

/** Everything of a dossier: its way, forms, papers, and what is missing. */
export function toDossierView(
  dossier: DossierRecord,
  documents: readonly DocumentRecord[],
  extra: readonly Round[],
  today: CivilDate,
) {
  // Three and four stars are decided at the province, which then adds no papers of its own.
  const atProvince = dossier.level === "province";
  return {
    ...toDossierSummary(dossier, extra, today),
    registration: dossier.registration,
    self_assessment: dossier.self_assessment,
    steps: dossier.steps.map(toStepView),
    documents: documents.map(toDocumentView),
    completeness: completenessOf(dossier, documents, atProvince ? "commune" : dossier.level, today),
    /** What the centre asks for in addition (Article 6.3); null before the province has it. */
    referral_completeness: atProvince
      ? completenessOf(dossier, documents, "province", today)
      : null,
  };
}
