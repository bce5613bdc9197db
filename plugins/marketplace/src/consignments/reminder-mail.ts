import { REMIND_AFTER_HOURS } from "../rules/acceptance";

export type ReminderSubject = {
  code: string;
  producerName: string;
  acceptBy: Date;
  items: readonly { title: string; quantity: number }[];
};

const IN_VIETNAM = new Intl.DateTimeFormat("vi-VN", {
  timeZone: "Asia/Ho_Chi_Minh",
  dateStyle: "short",
  timeStyle: "short",
});

const IN_ENGLISH = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Ho_Chi_Minh",
  dateStyle: "long",
  timeStyle: "short",
});

type Words = { subjectVi: string; subjectEn: string };

/** What a letter is about: the first tells of the order, the last says that it is late. */
function wordsOf(number: number, code: string): Words {
  if (number === 1) {
    return { subjectVi: `Đơn mới ${code}`, subjectEn: `New order ${code}` };
  }
  return number < REMIND_AFTER_HOURS.length
    ? { subjectVi: `Nhắc xác nhận đơn ${code}`, subjectEn: `Please accept order ${code}` }
    : { subjectVi: `Quá hạn xác nhận đơn ${code}`, subjectEn: `Order ${code} is overdue` };
}

/** The `number`-th letter to a producer about a consignment that waits for its answer; plain text. */
export function reminderMail(
  number: number,
  { code, producerName, acceptBy, items }: ReminderSubject,
): { subject: string; text: string } {
  const { subjectVi, subjectEn } = wordsOf(number, code);
  const lines = items.map(({ title, quantity }) => `  ${quantity} × ${title}`);
  return {
    subject: `${subjectVi} / ${subjectEn}`,
    text: [
      `Gửi ${producerName},`,
      "",
      `Kiện ${code} chờ bạn xác nhận trước ${IN_VIETNAM.format(acceptBy)}:`,
      ...lines,
      "",
      "---",
      "",
      `Dear ${producerName},`,
      "",
      `Consignment ${code} waits for your acceptance until ${IN_ENGLISH.format(acceptBy)}:`,
      ...lines,
      "",
    ].join("\n"),
  };
}
