import type { DocumentRecord, DossierRecord } from "../../../dossier/dossier-record";
import { completenessOf, deadlinesOf } from "../../../dossier/dossier-view";
import { conflict, forbidden, invalid } from "../../../dossier/refuse";
import type { CivilDate } from "../../../modules/ocop/rules/civil-date";
import { blockers } from "../../../modules/ocop/rules/dossier/completeness";
import { roundFor, type Round } from "../../../modules/ocop/rules/dossier/evaluation-rounds";
import type { DossierCommand } from "../../../modules/ocop/rules/dossier/transitions";

type ProducerMove = {
  command: DossierCommand;
  today: CivilDate;
  wanted_round?: string | null;
  documents: readonly DocumentRecord[];
  rounds: readonly Round[];
};

/** Article 7.6.a: not earlier than the window; later than it is the staff's to judge. */
function refuseTooEarly(dossier: DossierRecord, { rounds, today }: ProducerMove): void {
  const window = deadlinesOf(dossier, rounds, today).filing_window;
  if (window === null || today >= window.opens_on) return;
  throw invalid({
    vi: `Nộp hồ sơ đánh giá lại từ ngày ${window.opens_on} (Điều 7 khoản 6 điểm a). Bạn cứ chuẩn bị giấy tờ trước.`,
    en: `A dossier for a new evaluation is handed in from ${window.opens_on} on (Article 7.6.a). You can prepare the papers before.`,
  });
}

function refuseIncomplete(dossier: DossierRecord, { documents, today }: ProducerMove): void {
  const missing = blockers(completenessOf(dossier, documents, "producer", today).requirements);
  if (missing.length === 0) return;
  const named = (language: "vi" | "en") => missing.map(({ name }) => name[language]).join("; ");
  throw invalid({
    vi: `Hồ sơ chưa đủ để nộp. Còn cần: ${named("vi")}.`,
    en: `The dossier is not complete yet. Still needed: ${named("en")}.`,
  });
}

function refuseOtherRound({ wanted_round: wanted, rounds, today }: ProducerMove): void {
  const open = roundFor("province", today, rounds);
  if (open === null) {
    throw conflict({
      vi: "Chưa có đợt đánh giá nào đang nhận hồ sơ: hỏi cán bộ chương trình của tỉnh.",
      en: "No evaluation round takes dossiers now: ask the programme's staff.",
    });
  }
  if (open.code === wanted) return;
  throw conflict({
    vi: `Đợt đang nhận hồ sơ là ${open.code}, hạn ${open.submit_by}: tải lại trang rồi nộp.`,
    en: `The round that takes dossiers is ${open.code}, until ${open.submit_by}: reload the page and hand in.`,
  });
}

/**
 * What a producer may do with its own dossier: hand it in, complete and to the round that is open, and
 * withdraw it before the province has it. Every other step is the staff's.
 * @throws MedusaError forbidden, invalid_data, conflict
 */
export function checkProducerMove(dossier: DossierRecord, move: ProducerMove): void {
  if (move.command === "file") {
    // Filed already: the transition says so, in better words than a missing paper.
    if (dossier.level !== "producer" || dossier.state === "withdrawn") return;
    refuseTooEarly(dossier, move);
    refuseIncomplete(dossier, move);
    refuseOtherRound(move);
    return;
  }
  const isBelowProvince = dossier.level === "producer" || dossier.level === "commune";
  if (move.command === "withdraw" && isBelowProvince) return;
  throw forbidden({
    vi: "Bước này do cán bộ làm: gọi cán bộ chương trình của xã hoặc tỉnh.",
    en: "The staff take this step: call those of the commune or the province.",
  });
}
