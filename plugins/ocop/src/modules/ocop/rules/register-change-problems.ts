import {
  isPotentialOn,
  longestExtension,
  newestOn,
  STATUSES_WITH_STARS,
  statusOn,
} from "./certification-status";
import type { CivilDate } from "./civil-date";
import type { CertificationRecord, ProductFacts, RegisterChange } from "./register-change";
import { ruleSetOn } from "./rule-sets";

/** Why a change cannot be written, for the person who proposes or confirms it. */
export type ChangeProblem = { code: string; vi: string; en: string };

type Change<Kind extends RegisterChange["kind"]> = Extract<RegisterChange, { kind: Kind }>;

function problem(code: string, vi: string, en: string): ChangeProblem {
  return { code, vi, en };
}

function when(holds: boolean, ...words: [code: string, vi: string, en: string]): ChangeProblem[] {
  return holds ? [problem(...words)] : [];
}

function inFuture(date: CivilDate, today: CivilDate): ChangeProblem[] {
  return when(
    date > today,
    "in_future",
    `Ngày ${date} chưa đến: nhập ngày ghi trên quyết định, không sau hôm nay (${today}).`,
    `${date} lies ahead: enter the day of the decision, not after today (${today}).`,
  );
}

/** The kind of an award has to fit what stands in the register on its day. */
function kindProblems(facts: ProductFacts, change: Change<"award">): ChangeProblem[] {
  const newest = newestOn(facts.certifications, change.issuedOn);
  const shows =
    newest !== null && STATUSES_WITH_STARS.includes(statusOn(newest, change.issuedOn).status);
  switch (change.assessment.kind) {
    case "first":
      return when(
        shows,
        "already_recognised",
        "Sản phẩm đang có công nhận còn hiệu lực: ghi lần đánh giá là nâng hạng hoặc đánh giá lại.",
        "The product has a valid recognition: assess it as an upgrade or a re-evaluation.",
      );
    case "upgrade":
      return when(
        !shows || newest.star >= change.star,
        "not_an_upgrade",
        "Nâng hạng cần một công nhận còn hiệu lực có số sao thấp hơn.",
        "An upgrade needs a valid recognition with fewer stars.",
      );
    case "re_evaluation":
      return when(
        newest === null,
        "nothing_to_re_evaluate",
        "Đánh giá lại cần một công nhận trước đó: ghi lần đánh giá là lần đầu.",
        "A re-evaluation needs an earlier recognition: assess it as first.",
      );
  }
}

function outcomeProblems({ assessment, star }: Change<"award">): ChangeProblem[] {
  switch (assessment.outcome.kind) {
    case "recognise":
      return when(
        assessment.outcome.star !== star,
        "other_star",
        `Lần đánh giá này dẫn đến ${assessment.outcome.star} sao, không phải ${star} sao.`,
        `This assessment leads to ${assessment.outcome.star} stars, not ${star}.`,
      );
    case "refer_to_centre":
      return [
        problem(
          "minister_decides",
          "Điểm từ 90 trở lên ở cấp tỉnh mới là tiềm năng 5 sao: chuyển hồ sơ lên trung ương, Bộ trưởng công nhận (Điều 7.3.e).",
          "A provincial mean of 90 or more is potential five-star: refer it to the centre, the Minister recognises (Article 7.3.e).",
        ),
      ];
    case "no_certificate":
      return [
        problem(
          "no_certificate",
          "Hạng 1 và 2 sao không có quyết định công nhận, không cấp giấy chứng nhận (Điều 4.1.a).",
          "One and two stars get neither a decision nor a certificate (Article 4.1.a).",
        ),
      ];
  }
}

function awardProblems(
  facts: ProductFacts,
  change: Change<"award">,
  today: CivilDate,
): ChangeProblem[] {
  const { assessment, issuedOn } = change;
  const newest = facts.certifications.at(-1);
  return [
    ...inFuture(issuedOn, today),
    ...outcomeProblems(change),
    ...kindProblems(facts, change),
    ...when(
      issuedOn < assessment.assessedOn,
      "before_assessment",
      `Quyết định không thể ký trước ngày đánh giá (${assessment.assessedOn}).`,
      `The decision cannot be older than the assessment (${assessment.assessedOn}).`,
    ),
    ...when(
      facts.certifications.some(({ assessmentId }) => assessmentId === assessment.id),
      "assessment_used",
      "Lần đánh giá này đã có quyết định công nhận.",
      "This assessment already has its decision.",
    ),
    ...when(
      facts.certifications.some(({ decisionNumber }) => decisionNumber === change.decisionNumber),
      "decision_known",
      `Sản phẩm đã có công nhận theo quyết định ${change.decisionNumber}.`,
      `The product already has a recognition by decision ${change.decisionNumber}.`,
    ),
    ...when(
      newest?.issuedOn != null && newest.issuedOn > issuedOn,
      "older_than_newest",
      `Đã có quyết định mới hơn, ngày ${newest?.issuedOn ?? ""}: quyết định cũ thì nhập bằng danh sách.`,
      `There is a newer decision, of ${newest?.issuedOn ?? ""}: enter older ones by a list.`,
    ),
  ];
}

function revokeProblems(
  record: CertificationRecord,
  change: Change<"revoke">,
  today: CivilDate,
): ChangeProblem[] {
  const ruleSet = ruleSetOn(change.revokedOn);
  const knowsReason = ruleSet?.revocationReasons.some(({ code }) => code === change.reason);
  return [
    ...inFuture(change.revokedOn, today),
    ...when(
      record.revokedOn !== null,
      "already_revoked",
      "Công nhận này đã bị thu hồi.",
      "This recognition is revoked already.",
    ),
    ...when(
      record.issuedOn !== null && change.revokedOn < record.issuedOn,
      "before_issue",
      `Không thể thu hồi trước ngày công nhận (${record.issuedOn ?? ""}).`,
      `It cannot be revoked before it was issued (${record.issuedOn ?? ""}).`,
    ),
    ...when(
      statusOn(record, change.revokedOn).status === "expired",
      "already_expired",
      "Giấy chứng nhận đã hết hạn, không còn gì để thu hồi.",
      "The certificate has expired, there is nothing left to revoke.",
    ),
    ...when(
      !knowsReason,
      "reason_unknown",
      "Lý do thu hồi phải có trong quy định đang áp dụng vào ngày đó: chọn ngày từ 22/05/2026 (Điều 8.1).",
      "The reason must be one of the rules of that day: choose a day from 22 May 2026 on (Article 8.1).",
    ),
  ];
}

function extendProblems(
  record: CertificationRecord,
  change: Change<"extend">,
  today: CivilDate,
): ChangeProblem[] {
  const longest = longestExtension(record);
  if (longest === null) {
    return [
      problem(
        "not_extendable",
        "Chỉ gia hạn giấy chứng nhận hết hạn trong thời gian chuyển tiếp, khi hạn nộp hồ sơ đã qua trước 22/05/2026 (Điều 12.3).",
        "Only certificates of the transition are extended, whose filing window had closed before 22 May 2026 (Article 12.3).",
      ),
    ];
  }
  return [
    ...inFuture(change.filedOn, today),
    ...when(
      record.revokedOn !== null,
      "already_revoked",
      "Công nhận này đã bị thu hồi.",
      "This recognition is revoked already.",
    ),
    ...when(
      change.extendedUntil > longest || change.extendedUntil <= (record.validUntil ?? ""),
      "extension_bounds",
      `Gia hạn từ sau ngày hết hạn ${record.validUntil ?? ""} đến muộn nhất ${longest} (180 ngày, Điều 12.3).`,
      `It runs on from ${record.validUntil ?? ""} to ${longest} at the latest (180 days, Article 12.3).`,
    ),
  ];
}

function endExtensionProblems(
  record: CertificationRecord,
  change: Change<"end_extension">,
): ChangeProblem[] {
  const until = record.extendedUntil ?? null;
  return when(
    until === null ||
      change.extendedUntil >= until ||
      change.extendedUntil < (record.validUntil ?? ""),
    "extension_bounds",
    `Kết thúc gia hạn cần một ngày từ ${record.validUntil ?? ""} đến trước ${until ?? ""}.`,
    `Ending an extension needs a day from ${record.validUntil ?? ""} to before ${until ?? ""}.`,
  );
}

function referProblems(
  facts: ProductFacts,
  { assessment, approvedOn }: Change<"refer_to_centre">,
  today: CivilDate,
): ChangeProblem[] {
  return [
    ...inFuture(approvedOn, today),
    ...when(
      assessment.outcome.kind !== "refer_to_centre",
      "not_potential",
      "Chỉ kết quả cấp tỉnh từ 90 điểm trở lên mới chuyển lên trung ương (Điều 7.3.e).",
      "Only a provincial result of 90 points or more is referred to the centre (Article 7.3.e).",
    ),
    ...when(
      approvedOn < assessment.assessedOn,
      "before_assessment",
      `Không thể phê duyệt trước ngày đánh giá (${assessment.assessedOn}).`,
      `It cannot be approved before the assessment (${assessment.assessedOn}).`,
    ),
    ...when(
      isPotentialOn(facts.potential, approvedOn),
      "already_referred",
      "Sản phẩm đang chờ trung ương đánh giá.",
      "The product already waits for the centre.",
    ),
  ];
}

function correctProblems(
  record: CertificationRecord,
  change: Change<"correct">,
  today: CivilDate,
): ChangeProblem[] {
  const { decisionNumber, certificateNumber, issuedOn } = change;
  const isSame =
    (decisionNumber ?? record.decisionNumber) === record.decisionNumber &&
    (certificateNumber ?? record.certificateNumber) === record.certificateNumber &&
    (issuedOn ?? record.issuedOn) === record.issuedOn;
  return [
    ...(issuedOn === null ? [] : inFuture(issuedOn, today)),
    ...when(
      isSame,
      "nothing_changes",
      "Chưa có gì khác với sổ đăng ký.",
      "Nothing differs from the register.",
    ),
  ];
}

/**
 * Everything that speaks against writing a change on `today`; empty: it may be written. Rests on
 * Decision 26/2026/QĐ-TTg, Articles 3, 4, 7, 8 and 12, through the rule sets.
 */
export function changeProblems(
  facts: ProductFacts,
  change: RegisterChange,
  today: CivilDate,
): ChangeProblem[] {
  if (change.kind === "award") return awardProblems(facts, change, today);
  if (change.kind === "refer_to_centre") return referProblems(facts, change, today);
  if (change.kind === "end_referral") {
    return [
      ...inFuture(change.decidedOn, today),
      ...when(
        !isPotentialOn(facts.potential, change.decidedOn),
        "not_referred",
        "Sản phẩm không chờ trung ương đánh giá vào ngày đó.",
        "The product does not wait for the centre on that day.",
      ),
    ];
  }
  const record = facts.certifications.find(({ id }) => id === change.certificationId);
  if (!record) {
    return [
      problem(
        "no_certification",
        "Công nhận này không còn trong sổ đăng ký.",
        "This recognition is not in the register any more.",
      ),
    ];
  }
  switch (change.kind) {
    case "revoke":
      return revokeProblems(record, change, today);
    case "extend":
      return extendProblems(record, change, today);
    case "end_extension":
      return endExtensionProblems(record, change);
    case "correct":
      return correctProblems(record, change, today);
  }
}
