import type { DatePrecision } from "../../modules/ocop/rules/certification-status";
import type { CivilDate } from "../../modules/ocop/rules/civil-date";
import type { AssessmentKind, AuthorityLevel } from "../../modules/ocop/rules/rule-set";
import type { Star } from "../../modules/ocop/rules/star";
import type { LegalForm } from "./words";

export type RegisteredProducer = {
  id: string;
  name: string;
  legal_name: string;
  legal_form: LegalForm;
  tax_code: string | null;
  unit_code: string | null;
  legacy_place: string | null;
};

export type RegisteredProductFacts = {
  id: string;
  producer_id: string;
  name: string;
  product_set: number;
};

export type RegisteredCertification = {
  registered_product_id: string;
  public_code: string;
  star: Star;
  decision_number: string | null;
  issued_on: CivilDate | null;
  issued_precision: DatePrecision | null;
  valid_until: CivilDate | null;
  certificate_number: string | null;
  authority_level: AuthorityLevel | null;
  kind: AssessmentKind | null;
};

/** What the register holds at one moment, as far as an import is compared with it. */
export type RegisterSnapshot = {
  /** Codes of every administrative unit of the province. */
  unitCodes: ReadonlySet<string>;
  producers: readonly RegisteredProducer[];
  products: readonly RegisteredProductFacts[];
  certifications: readonly RegisteredCertification[];
};
