import type { CivilDate } from "../modules/ocop/rules/civil-date";
import { blockers } from "../modules/ocop/rules/dossier/completeness";
import { isProducersPaper, DOCUMENT_TYPES } from "../modules/ocop/rules/dossier/document-types";
import { roundFor, type Round } from "../modules/ocop/rules/dossier/evaluation-rounds";
import type { DocumentRecord, DossierRecord } from "./dossier-record";
import { completenessOf, toDocumentView, toDossierSummary } from "./dossier-view";

/** A dossier as a list of the producer's own shows it. */
export function toProducerDossierSummary(
  dossier: DossierRecord,
  extra: readonly Round[],
  today: CivilDate,
) {
  const { id, kind, level, state, filed_on, round, registered_product, product_set, deadlines } =
    toDossierSummary(dossier, extra, today);
  const last = dossier.steps.at(-1);
  return {
    ...{ id, kind, level, state, filed_on, round, registered_product, product_set, deadlines },
    /** What the staff ask for; null unless they returned the dossier. */
    returned_because: state === "returned" ? (last?.note ?? null) : null,
  };
}

export type ProducerDossierSummary = ReturnType<typeof toProducerDossierSummary>;

/** The province's round that takes dossiers on a day; null: none does. */
export function openRound(extra: readonly Round[], today: CivilDate) {
  const round = roundFor("province", today, extra);
  return round && { code: round.code, submit_by: round.submit_by, evaluate_by: round.evaluate_by };
}

/** A dossier as its producer works on it: its own papers and what it still needs before it goes off. */
export function toProducerDossierView(
  dossier: DossierRecord,
  documents: readonly DocumentRecord[],
  extra: readonly Round[],
  today: CivilDate,
) {
  const { requirements } = completenessOf(dossier, documents, "producer", today);
  const isWithProducer =
    dossier.level === "producer" && dossier.state !== "withdrawn" && dossier.state !== "decided";
  const isUnderWay = dossier.state === "open" || dossier.state === "returned";
  return {
    ...toProducerDossierSummary(dossier, extra, today),
    registration: dossier.registration,
    self_assessment: dossier.self_assessment,
    steps: dossier.steps.map((step) => ({
      id: step.id,
      action: step.action,
      level: step.level,
      done_on: step.done_on,
      due_on: step.due_on,
      receipt_number: step.receipt_number,
      note: step.note,
      actor_name: step.actor_name,
    })),
    documents: documents.filter(({ type }) => isProducersPaper(type)).map(toDocumentView),
    requirements,
    missing_count: blockers(requirements).length,
    open_round: openRound(extra, today),
    may_change: isWithProducer,
    may_withdraw: isUnderWay && (isWithProducer || dossier.level === "commune"),
    /** Every kind of paper that a producer may add, also one that the list does not ask for. */
    paper_types: DOCUMENT_TYPES.filter(({ level }) => level === "producer").map((type) => ({
      code: type.code,
      name_vi: type.name_vi,
      name_en: type.name_en,
      expects_validity: type.expects_validity,
    })),
  };
}
