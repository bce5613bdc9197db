import { useI18n } from "~/i18n/use-i18n";

import { useWords } from "~/i18n/part-words";
import type { ListingReview } from "./listing";
import { listingWords } from "./words";

/** What was said and decided of a listing, the newest first. */
export function ReviewList({ reviews }: { reviews: readonly ListingReview[] }) {
  const say = useWords(listingWords);
  const { format } = useI18n();
  if (reviews.length === 0) return null;
  return (
    <section aria-labelledby="reviews" className="grid gap-3">
      <h2 id="reviews" className="text-xl">
        {say("reviews")}
      </h2>
      <ol className="grid gap-3">
        {reviews.toReversed().map(({ at, by, action, note, comments }) => (
          <li key={at + action} className="border-l-4 border-hairline pl-3">
            <p>
              <span className="font-bold">{by.name}</span> {say(`action.${action}`)}{" "}
              <span className="text-sm text-muted">{format.date(at.slice(0, 10))}</span>
            </p>
            {note && <p className="whitespace-pre-line">{note}</p>}
            {comments.map(({ field, text }) => (
              <p key={field}>
                <a href={`#${field}`}>{text}</a>
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
