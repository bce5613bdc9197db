import type { UntoldStep } from "./untold-steps";

type Words = { subject: string; text: string };
type Told = "more_requested" | "approved" | "refused";

const MAX_WORDS_LENGTH = 160;

/** A text message stays short; the whole stands on the page. */
function shortened(words: string | null): string {
  const text = (words ?? "").replace(/\s+/g, " ").trim();
  return text.length > MAX_WORDS_LENGTH ? `${text.slice(0, MAX_WORDS_LENGTH - 1)}…` : text;
}

type Say = (name: string, words: string, page: string) => Words;

const APPLICANT: Record<"vi" | "en", Record<Told, Say>> = {
  vi: {
    more_requested: (name, words, page) => ({
      subject: `Đơn tham gia của ${name} cần bổ sung`,
      text: `OCOP: đơn tham gia của ${name} cần bổ sung: ${words} Xem và trả lời tại ${page}`,
    }),
    approved: (name, _words, page) => ({
      subject: `Đơn tham gia của ${name} đã được duyệt`,
      text: `OCOP: đơn tham gia của ${name} đã được duyệt. Đăng nhập cổng cơ sở để bắt đầu: ${page}`,
    }),
    refused: (name, words, page) => ({
      subject: `Đơn tham gia của ${name} không được duyệt`,
      text: `OCOP: đơn tham gia của ${name} không được duyệt: ${words} Xem tại ${page}`,
    }),
  },
  en: {
    more_requested: (name, words, page) => ({
      subject: `The application of ${name} needs something more`,
      text: `OCOP: the application of ${name} needs something more: ${words} Read and answer at ${page}`,
    }),
    approved: (name, _words, page) => ({
      subject: `The application of ${name} is approved`,
      text: `OCOP: the application of ${name} is approved. Sign in to the producers' portal: ${page}`,
    }),
    refused: (name, words, page) => ({
      subject: `The application of ${name} is refused`,
      text: `OCOP: the application of ${name} is refused: ${words} Read more at ${page}`,
    }),
  },
};

function isTold(action: UntoldStep["action"]): action is Told {
  return action in APPLICANT.vi;
}

/** What the applicant is written of a step of the staff, in their language; null: nothing. */
export function messageToApplicant(step: UntoldStep, storefrontUrl: string): Words | null {
  const { action, language, name, words } = step;
  if (!isTold(action)) return null;
  const page = `${storefrontUrl}${language === "en" ? "/en" : ""}/producer`;
  const sentence = shortened(words);
  const ended = sentence === "" || /[.?!…]$/.test(sentence) ? sentence : `${sentence}.`;
  return APPLICANT[language][action](name, ended, page);
}

/** What the officers of the commune are written when an application comes, Vietnamese first. */
export function mailToOfficers(step: UntoldStep, backendUrl: string): Words {
  const { name, applicant_name, unit_name, application_id } = step;
  return {
    subject: `Đơn tham gia: ${name} / Application: ${name}`,
    text: [
      `${name} (${unit_name}) có đơn tham gia chờ xem xét; người nộp: ${applicant_name}.`,
      `${backendUrl}/app/ocop/applications/${application_id}`,
      "",
      "---",
      "",
      `${name} (${unit_name}) applies to join and waits for you; sent by ${applicant_name}.`,
      "",
    ].join("\n"),
  };
}
