import type { DatePrecision } from "../modules/ocop/rules/certification-status";
import { daysBetween, type CivilDate } from "../modules/ocop/rules/civil-date";
import { renewalWindowOf } from "../modules/ocop/rules/certification-status";
import { ruleSetOn } from "../modules/ocop/rules/rule-sets";

export type ReminderSubject = {
  audience: "producer" | "staff";
  product_name: string;
  producer_name: string;
  star: number;
  valid_until: CivilDate;
  precision: DatePrecision | null;
  decision_number: string | null;
  /** Where the reader looks further: the certificate's page, or its record in the admin. */
  link: string;
};

export type Mail = { subject: string; text: string; html: string };

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];

const vietnameseDay = (date: CivilDate): string => date.split("-").reverse().join("/");

function englishDay(date: CivilDate): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

const englishDays = (count: number): string => (count === 1 ? "1 day" : `${count} days`);

type Words = { greeting: string; facts: string[]; advice: string; link: string };

/** Where today lies in the filing window (Decision 26/2026/QĐ-TTg, Article 7.6.a). */
function windowOn(validUntil: CivilDate, date: CivilDate) {
  const ruleSet = ruleSetOn(date);
  const window = renewalWindowOf(validUntil, ruleSet);
  return {
    window,
    isOpen: window !== null && date <= window.closesOn,
    article: `Quyết định ${ruleSet?.decision ?? ""}, khoản ${ruleSet?.articles.renewal ?? ""}`,
    englishArticle: `Decision ${ruleSet?.decision ?? ""}, Article ${ruleSet?.articles.renewal ?? ""}`,
  };
}

function vietnamese(about: ReminderSubject, date: CivilDate): Words {
  const { audience, product_name, producer_name, star, valid_until, precision } = about;
  const { window, isOpen, article } = windowOn(valid_until, date);
  const forProducer = audience === "producer";
  const decision = about.decision_number ? ` (quyết định ${about.decision_number})` : "";
  const earliest =
    precision === "day" ? "" : " Nguồn không ghi rõ ngày công nhận: đây là ngày hết hạn sớm nhất.";
  const facts = [
    `Công nhận ${star} sao của sản phẩm “${product_name}” (${producer_name})${decision} có hiệu lực đến hết ngày ${vietnameseDay(valid_until)}, còn ${daysBetween(date, valid_until)} ngày.${earliest}`,
  ];
  if (window) {
    facts.push(
      `Hồ sơ đánh giá lại được nộp từ ngày ${vietnameseDay(window.opensOn)} đến ngày ${vietnameseDay(window.closesOn)} (${article}).`,
    );
  }
  const producerAdvice = isOpen
    ? `Chuẩn bị và nộp hồ sơ đánh giá lại ở Ủy ban nhân dân cấp xã trước hết ngày ${vietnameseDay(window?.closesOn ?? valid_until)}.`
    : "Thời gian nộp hồ sơ theo quy định đã qua: nếu chưa nộp, liên hệ ngay Ủy ban nhân dân cấp xã. Sau ngày hết hạn, cửa hàng không còn hiện sao của sản phẩm.";
  const staffAdvice = isOpen
    ? "Kiểm tra chủ thể đã nộp hồ sơ đánh giá lại chưa và nhắc khi cần."
    : "Thời gian nộp hồ sơ theo quy định đã qua: kiểm tra hồ sơ đang ở đâu và liên hệ chủ thể.";
  return {
    greeting: forProducer ? `Gửi ${producer_name},` : "Gửi cán bộ chương trình OCOP,",
    facts,
    advice: forProducer ? producerAdvice : staffAdvice,
    link: forProducer ? "Trang chứng nhận" : "Bản ghi trong trang quản trị",
  };
}

function english(about: ReminderSubject, date: CivilDate): Words {
  const { audience, product_name, producer_name, star, valid_until, precision } = about;
  const { window, isOpen, englishArticle } = windowOn(valid_until, date);
  const forProducer = audience === "producer";
  const decision = about.decision_number ? ` (decision ${about.decision_number})` : "";
  const earliest =
    precision === "day"
      ? ""
      : " The source does not give the exact day of recognition: this is the earliest expiry.";
  const facts = [
    `The ${star}-star recognition of “${product_name}” (${producer_name})${decision} is valid until the end of ${englishDay(valid_until)}: ${englishDays(daysBetween(date, valid_until))} left.${earliest}`,
  ];
  if (window) {
    facts.push(
      `The re-evaluation dossier is filed from ${englishDay(window.opensOn)} to ${englishDay(window.closesOn)} (${englishArticle}).`,
    );
  }
  const producerAdvice = isOpen
    ? `Prepare the re-evaluation dossier and file it with the commune's People's Committee by ${englishDay(window?.closesOn ?? valid_until)}.`
    : "The time for filing has passed: if you have not filed, contact the commune's People's Committee now. After the last day the shop no longer shows the product's stars.";
  const staffAdvice = isOpen
    ? "Check whether the producer has filed for re-evaluation, and remind them if not."
    : "The time for filing has passed: check where the dossier lies and contact the producer.";
  return {
    greeting: forProducer ? `To ${producer_name},` : "To the OCOP staff,",
    facts,
    advice: forProducer ? producerAdvice : staffAdvice,
    link: forProducer ? "Certificate page" : "Record in the admin",
  };
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

function textOf({ greeting, facts, advice, link }: Words, address: string): string {
  return [greeting, ...facts, advice, `${link}: ${address}`].join("\n\n");
}

function htmlOf({ greeting, facts, advice, link }: Words, address: string, language: string) {
  const paragraphs = [greeting, ...facts, advice].map((one) => `<p>${escape(one)}</p>`);
  const href = escape(address);
  return `<div lang="${language}">${paragraphs.join("")}<p>${escape(link)}: <a href="${href}">${href}</a></p></div>`;
}

/** The mail of a reminder as it is sent on a day: Vietnamese, then English; text and HTML. */
export function reminderMail(about: ReminderSubject, date: CivilDate): Mail {
  const words = vietnamese(about, date);
  const englishWords = english(about, date);
  const days = daysBetween(date, about.valid_until);
  return {
    subject: `OCOP: “${about.product_name}” ${about.star} sao còn ${days} ngày, hết hạn ${vietnameseDay(about.valid_until)} / ${englishDays(days)} left`,
    text: `${textOf(words, about.link)}\n\n---\n\n${textOf(englishWords, about.link)}\n`,
    html: `${htmlOf(words, about.link, "vi")}<hr>${htmlOf(englishWords, about.link, "en")}`,
  };
}
