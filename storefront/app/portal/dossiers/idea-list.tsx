import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { Chip } from "~/ui/chip";

import { useWords } from "~/i18n/part-words";
import { useSetName } from "./paper-section";
import { standingOf } from "./standing";
import type { Idea } from "./types";
import { dossierWords } from "./words";

/** The producer's products that are not recognised yet, each with where its dossier stands. */
export function IdeaList({ ideas }: { ideas: readonly Idea[] }) {
  const { format } = useI18n();
  const say = useWords(dossierWords);
  const setName = useSetName();
  if (ideas.length === 0) return <p className="text-muted">{say("noIdeas")}</p>;
  return (
    <ul className="grid max-w-text gap-4">
      {ideas.map(({ registered_product: { id, name }, dossier, ...idea }) => (
        <li key={id} className="grid gap-1 rounded-md border border-hairline bg-white p-4">
          <p className="flex flex-wrap items-center gap-2">
            <strong>{name}</strong>
            <Chip tone={dossier?.state === "returned" ? "sun" : "plain"}>
              {dossier ? standingOf(say, dossier) : say("noDossier")}
            </Chip>
          </p>
          <p className="text-sm text-muted">
            {setName(idea.product_set)} ·{" "}
            {say("registeredOn", { date: format.date(idea.registered_on) })}
          </p>
          {idea.description && <p className="whitespace-pre-line">{idea.description}</p>}
          {dossier && (
            <LocalLink
              to={`/producer/dossiers/${dossier.id}`}
              className="flex min-h-11 items-center justify-self-start"
            >
              {say(dossier.level === "producer" ? "goOn" : "see")}
            </LocalLink>
          )}
        </li>
      ))}
    </ul>
  );
}
