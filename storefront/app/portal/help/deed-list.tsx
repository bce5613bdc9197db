import { useI18n } from "~/i18n/use-i18n";

import { useWords } from "../words/use-words";
import type { Help } from "./help";
import { helpWords } from "./help-words";

type EntityKey = Extract<keyof typeof helpWords.vi, `entity_${string}`>;

function entityKey(entity: string): EntityKey {
  const key = `entity_${entity}`;
  return key in helpWords.vi ? (key as EntityKey) : "entity_other";
}

/** What helpers did for the producer, as the audit log has it. */
export function DeedList({ deeds }: Pick<Help, "deeds">) {
  const { format } = useI18n();
  const say = useWords(helpWords);
  return (
    <section aria-labelledby="deeds" className="grid max-w-text gap-3">
      <h2 id="deeds" className="text-xl">
        {say("deeds")}
      </h2>
      {deeds.length === 0 && <p>{say("noDeeds")}</p>}
      <ol className="grid gap-3">
        {deeds.map(({ id, at, actor_name, entity, action, product_name }) => (
          <li key={id}>
            <p>
              {[actor_name, say(action, { what: say(entityKey(entity)) }), product_name]
                .filter(Boolean)
                .join(" · ")}
            </p>
            <p className="text-sm text-muted">{format.moment(at)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
