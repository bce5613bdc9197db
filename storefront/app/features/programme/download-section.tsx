import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { useWords } from "~/i18n/part-words";

import { programmeWords } from "./words";

/** The same figures as files, for the day that the page shows. */
export function DownloadSection({ date }: { date: string }) {
  const { path } = useI18n();
  const say = useWords(programmeWords);
  return (
    <section aria-labelledby="downloads" className="grid gap-3">
      <h2 id="downloads" className="text-xl">
        {say("downloads")}
      </h2>
      <p className="max-w-text">{say("downloadLead")}</p>
      <ul className="flex flex-wrap gap-3">
        {(["csv", "xlsx", "json"] as const).map((format) => (
          <li key={format}>
            <a
              href={`${path(`/programme/figures.${format}`)}?date=${date}`}
              download
              className="button button-second"
            >
              {say(format)}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <LocalLink to="/open-data" className="inline-flex min-h-11 items-center">
          {say("openData")}
        </LocalLink>
      </p>
    </section>
  );
}
