import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";

import { useWords } from "~/i18n/part-words";
import { readDeed } from "./deed";
import { deedWords } from "./deed-words";
import type { Help } from "./help";
import { helpWords } from "./help-words";

/** What helpers did for the producer, as the audit log has it. */
export function DeedList({ deeds }: Pick<Help, "deeds">) {
  const { format } = useI18n();
  const say = useWords(helpWords);
  const sayDeed = useWords(deedWords);
  return (
    <section aria-labelledby="deeds" className="grid max-w-text gap-3">
      <h2 id="deeds" className="text-xl">
        {say("deeds")}
      </h2>
      {deeds.length === 0 && <p>{say("noDeeds")}</p>}
      <ol className="grid gap-3">
        {deeds.map((deed) => {
          const { word, to } = readDeed(deed);
          const words = sayDeed(word);
          return (
            <li key={deed.id}>
              <p>
                {deed.actor_name} · {to === null ? words : <LocalLink to={to}>{words}</LocalLink>}
              </p>
              <p className="text-sm text-muted">{format.moment(deed.at)}</p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
