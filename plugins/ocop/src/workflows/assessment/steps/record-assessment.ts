import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import {
  assess,
  scoreProblems,
  type AssessmentLevel,
  type CouncilScore,
  type ScoreProblem,
  type StarCap,
} from "../../../modules/ocop/rules/assessment";
import { civilDateAt } from "../../../modules/ocop/rules/civil-date";
import type { AssessmentKind, RuleSet } from "../../../modules/ocop/rules/rule-set";
import { ruleSetForAssessment } from "../../../modules/ocop/rules/rule-sets";
import type OcopModuleService from "../../../modules/ocop/service";
import { lockProduct, readChangedProduct } from "../../../register/change-draft";
import { sentence } from "../../../sentence";
import type { Actor } from "../../../types/actor";

export type RecordAssessmentInput = {
  registered_product_id: string;
  kind: AssessmentKind;
  level: AssessmentLevel;
  assessed_on: string;
  filed_on: string | null;
  council: string | null;
  /** Points in hundredths. */
  scores: (CouncilScore & { member_name: string })[];
  cap: StarCap | null;
  note: string | null;
  dossier_id: string | null;
  actor: Actor;
  unitCodes: string[] | null;
};

function refuse(vietnamese: string, english: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, sentence(vietnamese, english));
}

function ruleSetFor(input: RecordAssessmentInput): RuleSet {
  const today = civilDateAt(new Date());
  if (input.assessed_on > today) {
    throw refuse(
      `Ngày đánh giá ${input.assessed_on} chưa đến: nhập ngày hội đồng họp.`,
      `The assessment day ${input.assessed_on} lies ahead: enter the day the council met.`,
    );
  }
  if (input.filed_on !== null && input.filed_on > input.assessed_on) {
    throw refuse(
      "Ngày nộp hồ sơ cần trước ngày đánh giá.",
      "The dossier has to be filed before the assessment.",
    );
  }
  const ruleSet = ruleSetForAssessment({
    kind: input.kind,
    assessedOn: input.assessed_on,
    filedOn: input.filed_on,
  });
  if (!ruleSet) {
    throw refuse(
      "Chỉ ghi lần đánh giá từ 24/02/2023, khi Quyết định 148/QĐ-TTg có hiệu lực; trước đó nhập công nhận bằng danh sách.",
      "Assessments are recorded from 24 February 2023 on (Decision 148/QĐ-TTg); enter older recognitions by a list.",
    );
  }
  const hasDistricts = Object.values(ruleSet.authorities).some(({ level }) => level === "district");
  if (input.level === "district" && !hasDistricts) {
    throw refuse(
      "Không còn cấp huyện từ 06/07/2025: chọn hội đồng cấp tỉnh hoặc trung ương.",
      "There is no district level since 6 July 2025: choose the provincial or the central council.",
    );
  }
  return ruleSet;
}

function scoreSentence(problem: ScoreProblem): [vietnamese: string, english: string] {
  switch (problem.code) {
    case "no_scores":
      return ["Nhập điểm của ít nhất một thành viên.", "Enter the scores of one member at least."];
    case "not_hundredths":
      return [
        `Điểm của thành viên ${problem.member} có nhiều nhất hai chữ số thập phân, ví dụ 31,25.`,
        `The score of member ${problem.member} has two decimals at most, such as 31.25.`,
      ];
    case "out_of_range": {
      const section = problem.section.toUpperCase();
      return [
        `Điểm phần ${section} của thành viên ${problem.member} cần từ 0 đến ${problem.capPoints}.`,
        `Section ${section} of member ${problem.member} needs 0 to ${problem.capPoints} points.`,
      ];
    }
  }
}

/**
 * Records a council's scores with what they lead to, frozen to the rule set of the day.
 * @throws MedusaError not_found, or invalid_data for scores and days that the rule set does not allow.
 */
export const recordAssessmentStep = createStep(
  "record-assessment",
  async (input: RecordAssessmentInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const ruleSet = ruleSetFor(input);
    const [problem] = scoreProblems(input.scores, ruleSet);
    if (problem) throw refuse(...scoreSentence(problem));
    const { mean, bandRank, rank, outcome } = assess(input, ruleSet);
    const { scores, cap, actor, unitCodes, ...facts } = input;
    const created = await ocop.asActor(actor, async (context) => {
      await lockProduct(input.registered_product_id, context);
      await readChangedProduct(ocop, input.registered_product_id, unitCodes, context);
      const assessment = await ocop.createAssessments(
        {
          ...facts,
          rule_set_code: ruleSet.code,
          mean_a_hundredths: mean.a,
          mean_b_hundredths: mean.b,
          mean_c_hundredths: mean.c,
          mean_total_hundredths: mean.total,
          band_rank: bandRank,
          star_cap: cap?.rank ?? null,
          star_cap_reason: cap?.reason ?? null,
          rank,
          outcome: outcome.kind,
        },
        context,
      );
      await ocop.createAssessmentScores(
        scores.map(({ member_name, a, b, c }) => ({
          member_name,
          section_a_hundredths: a,
          section_b_hundredths: b,
          section_c_hundredths: c,
          assessment_id: assessment.id,
        })),
        context,
      );
      return assessment;
    });
    return new StepResponse({ id: created.id });
  },
);
