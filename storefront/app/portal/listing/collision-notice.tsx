import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";

import { useWords } from "~/i18n/part-words";
import type { Collision } from "./listing-form";
import { listingWords } from "./words";

/** Both texts of the fields that two devices wrote, and the choice between them. */
export function CollisionNotice({
  collisions,
  onChoose,
}: {
  collisions: readonly Collision[];
  onChoose: (side: "mine" | "theirs") => void;
}) {
  const say = useWords(listingWords);
  if (collisions.length === 0) return null;
  return (
    <Notice tone="clay" role="alert">
      <div className="grid gap-3" data-collisions={collisions.length}>
        <h2 className="text-lg">{say("conflict")}</h2>
        <p>{say("conflictLead")}</p>
        {collisions.map(({ field, mine, theirs }) => (
          <div key={field} className="grid gap-1">
            <h3 className="text-base">{say(`field.${field}`)}</h3>
            <dl className="grid gap-2 sm:grid-cols-2">
              <div>
                <dt className="text-sm text-muted">{say("mine")}</dt>
                <dd className="whitespace-pre-line rounded-md bg-white p-2">
                  {mine || say("nothing")}
                </dd>
              </div>
              <div>
                <dt className="text-sm text-muted">{say("theirs")}</dt>
                <dd className="whitespace-pre-line rounded-md bg-white p-2">
                  {theirs || say("nothing")}
                </dd>
              </div>
            </dl>
          </div>
        ))}
        <p className="flex flex-wrap gap-3">
          <Button type="button" look="second" onClick={() => onChoose("mine")}>
            {say("keepMine")}
          </Button>
          <Button type="button" look="second" onClick={() => onChoose("theirs")}>
            {say("takeTheirs")}
          </Button>
        </p>
      </div>
    </Notice>
  );
}
