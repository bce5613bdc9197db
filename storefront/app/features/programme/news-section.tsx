import { LocalLink } from "~/i18n/local-link";
import { useWords } from "~/i18n/part-words";
import { useI18n } from "~/i18n/use-i18n";

import type { NewsItem } from "./news";
import { programmeWords } from "./words";

/** What was published about the programme and its producers, each with the link to it. */
export function NewsSection({ items }: { items: readonly NewsItem[] }) {
  const { language, format } = useI18n();
  const say = useWords(programmeWords);
  return (
    <section aria-labelledby="news" className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <h2 id="news" className="text-xl">
        {say("news")}
      </h2>
      <ul className="grid gap-4 md:grid-cols-2 lg:grid-cols-3">
        {items.map(({ id, kind, title_vi, title_en, outlet, url, published_on, producers }) => {
          const title = language === "en" && title_en !== null ? title_en : title_vi;
          return (
            <li key={id} className="grid content-start gap-1 border-t border-hairline pt-3">
              <p className="text-sm text-muted">
                {say(kind)} · {outlet} · {format.date(published_on)}
              </p>
              <p>
                <a
                  href={url}
                  rel="noopener"
                  lang={title === title_vi ? "vi" : "en"}
                  className="break-words font-bold"
                >
                  {title}
                </a>
              </p>
              {producers.length > 0 && (
                <ul className="flex flex-wrap gap-x-4 text-sm">
                  {producers.map(({ handle, name }) => (
                    <li key={handle}>
                      <LocalLink to={`/producers/${handle}`}>{name}</LocalLink>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
