import type { CivilDate } from "../civil-date";
import type { Words } from "../dossier/words";
import type {
  CommunicationItemFacts,
  Gathering,
  ProgrammeFacts,
  SupportGrantFacts,
  TradeEventFacts,
  TrainingCourseFacts,
} from "./facts";

const ENDS_BEFORE: Words = {
  vi: "Ghi ngày kết thúc từ ngày bắt đầu trở đi.",
  en: "Give a last day on or after the first day.",
};
const TWICE: Words = {
  vi: "Mỗi cơ sở ghi một dòng: gộp các dòng trùng.",
  en: "One line for each producer: put the lines of the same one together.",
};

const isTwice = (ids: readonly string[]) => new Set(ids).size < ids.length;
const periodProblem = ({ starts_on, ends_on }: Gathering) =>
  ends_on < starts_on ? ENDS_BEFORE : null;

function courseProblem(facts: TrainingCourseFacts, today: CivilDate): Words | null {
  if (isTwice(facts.attendance.map(({ producer_id }) => producer_id))) return TWICE;
  if (facts.attendance.length > 0 && facts.starts_on > today) {
    return {
      vi: "Lớp chưa bắt đầu: điểm danh từ ngày khai giảng.",
      en: "The course has not begun: record attendance from its first day on.",
    };
  }
  return periodProblem(facts);
}

function eventProblem(facts: TradeEventFacts, today: CivilDate): Words | null {
  if (isTwice(facts.producer_ids)) return TWICE;
  for (const { producer_id, agreed_on } of facts.outcomes) {
    if (!facts.producer_ids.includes(producer_id)) {
      return {
        vi: "Hợp đồng, đơn hàng phải của cơ sở có tham gia: thêm cơ sở vào danh sách tham gia.",
        en: "A contract or order is of a participating producer: add the producer to those that take part.",
      };
    }
    if (agreed_on < facts.starts_on || agreed_on > today) {
      return {
        vi: "Ngày ký hợp đồng, đơn hàng là từ ngày đầu của sự kiện đến hôm nay.",
        en: "A contract or order is of a day from the event's first day up to today.",
      };
    }
  }
  return periodProblem(facts);
}

function grantProblem({ given_on }: SupportGrantFacts, today: CivilDate): Words | null {
  if (given_on <= today) return null;
  return {
    vi: "Ghi hỗ trợ đã thực hiện: ngày hỗ trợ không thể sau hôm nay.",
    en: "Record support that was given: its day cannot be after today.",
  };
}

function itemProblem({ is_public, url }: CommunicationItemFacts): Words | null {
  if (!is_public || url !== null) return null;
  return {
    vi: "Ghi đường dẫn để người đọc mở được, hoặc bỏ chọn hiện trên trang chương trình.",
    en: "Give a link that readers can open, or do not show it on the programme's page.",
  };
}

/** What is wrong with an entry as it would be kept; null: nothing. */
export function programmeProblem(entry: ProgrammeFacts, today: CivilDate): Words | null {
  switch (entry.noun) {
    case "training_course":
      return courseProblem(entry.facts, today);
    case "trade_event":
      return eventProblem(entry.facts, today);
    case "support_grant":
      return grantProblem(entry.facts, today);
    case "communication_item":
      return itemProblem(entry.facts);
  }
}
