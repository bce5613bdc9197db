import type { DocumentRecord } from "../dossier/dossier-record";
import { badgeOn } from "../modules/ocop/rules/badge";
import type { CivilDate } from "../modules/ocop/rules/civil-date";
import { dossierCompleteness } from "../modules/ocop/rules/dossier/completeness";
import { documentTypeOf } from "../modules/ocop/rules/dossier/document-types";
import type { LegalForm } from "../modules/ocop/rules/legal-form";
import { renewalOn, type Renewal, type RenewalState } from "../modules/ocop/rules/renewal";
import type { OwnProduct } from "./own-products";

/** What asks for the producer first comes first. */
const URGENCY: Record<RenewalState, number> = {
  open: 0,
  late: 1,
  ended: 2,
  not_yet: 3,
  unknown: 4,
  revoked: 5,
};

type Owner = { legal_form: LegalForm; documents: readonly DocumentRecord[] };

/** The papers that a dossier for a new evaluation of the product would ask for, before there is one. */
function papersFor(product: OwnProduct, { legal_form, documents }: Owner, today: CivilDate) {
  const counting = documents.filter(({ type, file_id, registered_product_id }) => {
    const scope = documentTypeOf(type)?.scope;
    if (file_id === null || scope === undefined || scope === "dossier") return false;
    return scope === "producer" || registered_product_id === product.id;
  });
  const { requirements } = dossierCompleteness({
    kind: "re_evaluation",
    legalForm: legal_form,
    productSetNumber: product.product_set.number,
    level: "producer",
    documents: counting,
    registration: {},
    selfAssessment: {},
    date: today,
  });
  return requirements
    .filter(({ kind }) => kind === "document")
    .map(({ code, need, name, source, status, reason }) => ({
      ...{ code, need, name, source, status, reason },
    }));
}

function toView(product: OwnProduct, owner: Owner, renewal: Renewal, today: CivilDate) {
  const newest = product.certifications.at(-1);
  const requirements = papersFor(product, owner, today);
  return {
    registered_product: { id: product.id, name: product.name },
    product_set: product.product_set,
    public_code: newest?.public_code ?? null,
    badge: badgeOn(product, today),
    renewal,
    requirements,
    missing_count: requirements.filter(
      ({ need, status }) => need === "mandatory" && (status === "missing" || status === "expired"),
    ).length,
    dossier: product.dossier,
  };
}

export type RenewalView = ReturnType<typeof toView>;

/** The producer's certificates with when each is to be renewed, the most urgent first. */
export function toRenewalViews(
  products: readonly OwnProduct[],
  owner: Owner,
  today: CivilDate,
): RenewalView[] {
  const views = products.flatMap((product) => {
    const renewal = renewalOn(product.certifications, today);
    return renewal ? [toView(product, owner, renewal, today)] : [];
  });
  return views.sort(
    (left, right) =>
      URGENCY[left.renewal.state] - URGENCY[right.renewal.state] ||
      (left.renewal.valid_until ?? "").localeCompare(right.renewal.valid_until ?? ""),
  );
}
