import { useI18n } from "~/i18n/use-i18n";
import { useWords } from "~/i18n/part-words";

import type { Metric } from "./figure";
import { programmeWords } from "./words";

/** How each figure is counted, with where from and what to mind. */
export function DefinitionList({ metrics }: { metrics: readonly Metric[] }) {
  const { language } = useI18n();
  const say = useWords(programmeWords);
  return (
    <section aria-labelledby="definitions" className="grid gap-3">
      <h2 id="definitions" className="text-xl">
        {say("definitions")}
      </h2>
      {metrics.map((metric) => (
        <details
          key={metric.id}
          id={`definition-${metric.id}`}
          className="rounded-md border border-hairline bg-white px-4"
        >
          <summary className="flex min-h-11 cursor-pointer items-center font-bold">
            {metric.name[language]}
          </summary>
          <dl className="grid max-w-text gap-3 pb-4 text-sm">
            {(["numerator", "denominator", "source", "caveats"] as const).map((part) => {
              const words = part === "source" ? metric.source_words : metric[part];
              if (!words) return null;
              return (
                <div key={part}>
                  <dt className="font-bold">{say(part)}</dt>
                  <dd>{words[language]}</dd>
                </div>
              );
            })}
            <div>
              <dt className="sr-only">{say("version", { version: "" })}</dt>
              <dd className="text-muted">{say("version", { version: String(metric.version) })}</dd>
            </div>
          </dl>
        </details>
      ))}
    </section>
  );
}
