const LONGEST_SUBJECT = 60;

const VIETNAM_TIME = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Ho_Chi_Minh",
  ...({ year: "numeric", month: "2-digit", day: "2-digit" } as const),
  ...({ hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" } as const),
});

/**
 * The name of a mail's file: when it was sent in Viet Nam, then its subject, so that a folder sorted
 * by name is sorted by time. Letters of any script stay; what a file system may refuse becomes a
 * space. `code` keeps two mails of the same second apart.
 */
export function mailFileName(sentAt: Date, subject: string, code: string): string {
  const [date, time] = VIETNAM_TIME.format(sentAt).split(", ");
  const words = subject
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}.,-]+/gu, " ")
    .trim()
    .slice(0, LONGEST_SUBJECT)
    .trim();
  return `${date} ${(time ?? "").replaceAll(":", "-")} ${words || "mail"} ${code}.eml`;
}
