import type { Message, News } from "./news";
import { englishWords } from "./words-en";
import { vietnameseWords } from "./words-vi";

const FRAME = {
  vi: { greeting: "Chào bạn,", follow: "Xem đơn (mã đơn và số điện thoại)" },
  en: { greeting: "Hello,", follow: "See your order (by its code and your phone number)" },
} as const;

/** The name that the shop signs with, the same in both languages. */
const SHOP_NAME = "OCOP Quảng Ngãi";

/**
 * Says news in the order's language. The short form tells the same on one line, without the goods: it
 * is read on a phone.
 */
export function composeMessage(news: News): Message {
  const words = news.language === "en" ? englishWords : vietnameseWords;
  const { greeting, follow } = FRAME[news.language];
  const { subject, lines } = words[news.kind](news);
  const withoutGoods = words[news.kind]({
    ...news,
    items: [],
    parcel: news.parcel && { ...news.parcel, items: [] },
  }).lines.filter(Boolean);
  return {
    subject,
    text: [greeting, "", ...lines, "", `${follow}:`, news.orderUrl, "", SHOP_NAME, ""].join("\n"),
    short: `${SHOP_NAME}: ${withoutGoods.map((line) => line.trim()).join(" ")} ${news.orderUrl}`,
  };
}
