import { useI18n } from "~/i18n/use-i18n";

import { useWords } from "~/i18n/part-words";
import type { OwnDossier } from "./types";
import { dossierWords } from "./words";

/** The dossier's way so far, the newest step first. */
export function WaySection({ steps }: { steps: OwnDossier["steps"] }) {
  const { format } = useI18n();
  const say = useWords(dossierWords);
  return (
    <section aria-labelledby="way" className="grid gap-3">
      <h2 id="way" className="text-xl">
        {say("way")}
      </h2>
      {steps.length === 0 && <p className="text-muted">{say("noSteps")}</p>}
      <ol className="grid gap-3">
        {steps.toReversed().map((step) => (
          <li key={step.id} data-step={step.action} className="border-l-4 border-sea pl-3">
            <p>
              <strong>{say(`step_${step.action}`)}</strong> · {say(`by_${step.level}`)} ·{" "}
              {format.date(step.done_on)}
            </p>
            {(step.actor_name ?? step.receipt_number) && (
              <p className="text-sm text-muted">
                {[
                  step.actor_name,
                  step.receipt_number && say("receipt", { number: step.receipt_number }),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            )}
            {step.note && <p className="whitespace-pre-line">{step.note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
