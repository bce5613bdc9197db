import { daysBetween, type CivilDate } from "../civil-date";
import { DOSSIER_LEVELS, type DossierLevel } from "../dossier-level";
import { type DocumentType, type DossierFacts, needOf } from "./document-type";
import { DOCUMENT_TYPES } from "./document-types";
import { missingInRegistration, missingInSelfAssessment, type FormField } from "./form-fields";
import type { RegistrationForm, SelfAssessmentForm } from "./forms";
import { TOURISM } from "./product-set-groups";
import type { Words } from "./words";

export type RequirementStatus = "present" | "missing" | "expired" | "expires_soon";

export type Requirement = {
  code: string;
  kind: "form" | "document" | "samples";
  level: DossierLevel;
  need: "mandatory" | "evidence";
  name: Words;
  source: Words;
  status: RequirementStatus;
  reason: Words;
  document_ids: string[];
  /** Last valid day of the paper that counts. */
  valid_until: CivilDate | null;
  missing_fields: FormField[];
};

export type DossierDocument = {
  id: string;
  type: string;
  valid_until: CivilDate | null;
};

export type Completeness = { complete: boolean; requirements: Requirement[] };

/** Fewer days than this, and a paper may run out while the dossier is judged. */
export const EXPIRES_SOON_DAYS = 60;
/** Article 6.2.d and 6.3. */
export const SAMPLES_NEEDED = 5;

type State = Pick<Requirement, "status" | "reason" | "valid_until">;

const MISSING: State = {
  status: "missing",
  reason: { vi: "Chưa có tài liệu.", en: "Not handed in." },
  valid_until: null,
};

/** The paper that lasts longest decides; one without an end lasts longest of all. */
function longestLasting(documents: readonly DossierDocument[]): DossierDocument | undefined {
  return [...documents].sort((left, right) =>
    (right.valid_until ?? "9999-12-31").localeCompare(left.valid_until ?? "9999-12-31"),
  )[0];
}

function documentState(
  type: DocumentType,
  documents: readonly DossierDocument[],
  date: CivilDate,
): State {
  const best = longestLasting(documents);
  if (best === undefined) return MISSING;
  const { valid_until } = best;
  if (valid_until === null) {
    const reason = type.expects_validity
      ? { vi: "Có, chưa ghi ngày hết hạn.", en: "Handed in; its last valid day is not stated." }
      : { vi: "Có.", en: "Handed in." };
    return { status: "present", reason, valid_until };
  }
  const daysLeft = daysBetween(date, valid_until);
  if (daysLeft < 0) {
    return {
      status: "expired",
      reason: { vi: `Hết hạn từ ${valid_until}.`, en: `Expired on ${valid_until}.` },
      valid_until,
    };
  }
  return daysLeft < EXPIRES_SOON_DAYS
    ? {
        status: "expires_soon",
        reason: {
          vi: `Còn ${daysLeft} ngày, hết hạn ${valid_until}.`,
          en: `${daysLeft} days left, until ${valid_until}.`,
        },
        valid_until,
      }
    : {
        status: "present",
        reason: { vi: `Còn hạn đến ${valid_until}.`, en: `Valid until ${valid_until}.` },
        valid_until,
      };
}

function formRequirement(
  code: "form_01" | "form_02",
  name: Words,
  missing_fields: FormField[],
): Requirement {
  const number = code.slice(-2);
  const isFilled = missing_fields.length === 0;
  return {
    code,
    kind: "form",
    level: "producer",
    need: "mandatory",
    name,
    source: { vi: `Điều 6 khoản 1, Mẫu số ${number}`, en: `Article 6.1, form ${number}` },
    status: isFilled ? "present" : "missing",
    reason: isFilled
      ? { vi: "Đã điền đủ.", en: "Filled in." }
      : {
          vi: `Cần điền: ${missing_fields.map(({ vi }) => vi).join("; ")}.`,
          en: `To fill in: ${missing_fields.map(({ en }) => en).join("; ")}.`,
        },
    document_ids: [],
    valid_until: null,
    missing_fields,
  };
}

function samplesRequirement(registration: RegistrationForm): Requirement {
  const quantity = registration.sample_quantity ?? 0;
  const isEnough = quantity >= SAMPLES_NEEDED;
  return {
    code: "samples",
    kind: "samples",
    level: "commune",
    need: "mandatory",
    name: { vi: "05 sản phẩm mẫu", en: "Five samples of the product" },
    source: { vi: "Điều 6 khoản 2 điểm d", en: "Article 6.2.d" },
    status: isEnough ? "present" : "missing",
    reason: {
      vi: `Đã nộp ${quantity} trên ${SAMPLES_NEEDED} sản phẩm mẫu.`,
      en: `${quantity} of ${SAMPLES_NEEDED} samples handed in.`,
    },
    document_ids: [],
    valid_until: null,
    missing_fields: [],
  };
}

/**
 * What a dossier needs before it may leave `level`, and what of it is there on `date` (Articles 6.1
 * to 6.3 with form 02, part III). At the centre the papers of the province are still asked for.
 * Complete when every mandatory requirement is met; papers that only prove scores never hinder.
 */
export function dossierCompleteness({
  kind,
  legalForm,
  productSetNumber,
  level,
  documents,
  registration,
  selfAssessment,
  date,
}: DossierFacts & {
  level: DossierLevel;
  documents: readonly DossierDocument[];
  registration: RegistrationForm;
  selfAssessment: SelfAssessmentForm;
  date: CivilDate;
}): Completeness {
  const reached = (of: DossierLevel) => DOSSIER_LEVELS.indexOf(of) <= DOSSIER_LEVELS.indexOf(level);
  const papers = DOCUMENT_TYPES.flatMap((type): Requirement[] => {
    const need = needOf(type, { kind, legalForm, productSetNumber });
    if (need === "not_needed" || !reached(type.level)) return [];
    const given = documents.filter((document) => document.type === type.code);
    return [
      {
        code: type.code,
        kind: "document",
        level: type.level,
        need,
        name: { vi: type.name_vi, en: type.name_en },
        source: { vi: type.source_vi, en: type.source_en },
        ...documentState(type, given, date),
        document_ids: given.map(({ id }) => id),
        missing_fields: [],
      },
    ];
  });
  const needsSamples = reached("commune") && !TOURISM.includes(productSetNumber);
  const requirements = [
    formRequirement(
      "form_01",
      { vi: "Phiếu đăng ký (Mẫu số 01)", en: "Registration (form 01)" },
      missingInRegistration(registration),
    ),
    formRequirement(
      "form_02",
      { vi: "Báo cáo tự đánh giá (Mẫu số 02)", en: "Self-assessment (form 02)" },
      missingInSelfAssessment(selfAssessment, kind),
    ),
    ...papers,
    ...(needsSamples ? [samplesRequirement(registration)] : []),
  ];
  return { requirements, complete: blockers(requirements).length === 0 };
}

/** The mandatory requirements that are missing or expired. */
export function blockers(requirements: readonly Requirement[]): Requirement[] {
  return requirements.filter(
    ({ need, status }) => need === "mandatory" && (status === "missing" || status === "expired"),
  );
}
