import type { BothLanguages } from "../../contract/adapter";

export type LetterSubject = {
  producerName: string;
  channel: BothLanguages;
  products: string[];
  /** Where the producer goes on. */
  link: string;
};

/** More are told by their number. */
const NAMED = 10;

/** What a producer is told of a channel it is ready for; both languages, as every letter of the programme. */
export function readyLetter({ producerName, channel, products, link }: LetterSubject): {
  subject: string;
  text: string;
} {
  const lines = products.slice(0, NAMED).map((title) => `  - ${title}`);
  const more = products.length - NAMED;
  return {
    subject: `Sẵn sàng bán trên ${channel.vi} / Ready to sell at ${channel.en}`,
    text: [
      `Gửi ${producerName},`,
      "",
      `${products.length} sản phẩm của bạn đã đủ thông tin để bán trên ${channel.vi}:`,
      ...lines,
      ...(more > 0 ? [`  và ${more} sản phẩm khác`] : []),
      "",
      `Mở trang kênh bán hàng để đăng: ${link}`,
      "",
      "---",
      "",
      `Dear ${producerName},`,
      "",
      `${products.length} of your products have all that ${channel.en} asks for:`,
      ...lines,
      ...(more > 0 ? [`  and ${more} more`] : []),
      "",
      `Open your channels page to list them: ${link}`,
      "",
    ].join("\n"),
  };
}
