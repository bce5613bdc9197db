import { useI18n } from "~/i18n/use-i18n";

import { useWords } from "~/i18n/part-words";
import type { Application } from "./application";
import { applicationWords } from "./application-words";

/** The steps of an application in words, newest first, with what each side wrote. */
export function ApplicationWay({ steps }: Pick<Application, "steps">) {
  const { format } = useI18n();
  const say = useWords(applicationWords);
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="way" className="grid max-w-text gap-4">
      <h2 id="way" className="text-xl">
        {say("way")}
      </h2>
      <ol className="grid gap-4 border-l-2 border-hairline pl-4">
        {[...steps].reverse().map(({ id, action, words, created_at }) => (
          <li key={id}>
            <p className="font-bold">{say(`step_${action}`)}</p>
            <p className="text-sm text-muted">{format.moment(created_at)}</p>
            {words && <p className="mt-1 whitespace-pre-wrap">{words}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
