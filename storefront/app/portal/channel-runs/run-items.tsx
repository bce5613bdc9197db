import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { Chip, type Tone } from "~/ui/chip";

import { fixPath } from "../channels/fix-path";
import { channelWords } from "../channels/words";
import { useWords } from "~/i18n/part-words";
import type { Outcome, RunItem } from "./types";
import { runWords } from "./words";

const TONES: Record<Outcome, Tone> = {
  published: "terrace",
  unchanged: "plain",
  withdrawn: "plain",
  rejected: "clay",
  deferred: "sun",
  ineligible: "plain",
};

/** What became of each product, with where to mend what the channel refused. */
export function RunItems({ items, channel }: { items: readonly RunItem[]; channel: string }) {
  const { language } = useI18n();
  const say = useWords(runWords);
  const sayChannel = useWords(channelWords);
  if (items.length === 0) return <p className="text-muted">{say("noItems")}</p>;
  return (
    <ul className="grid divide-y divide-hairline rounded-md border border-hairline bg-white">
      {items.map(({ product_id: productId, title, outcome, issues, url }) => (
        <li key={productId} data-outcome={outcome} className="grid gap-1 px-4 py-3">
          <p className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
            <strong>{title}</strong>
            <Chip tone={TONES[outcome]}>{say(`outcome.${outcome}`)}</Chip>
          </p>
          {(issues ?? []).map((issue) => (
            <p key={`${issue.code} ${issue.field}`} className="text-sm">
              {issue.message[language]} {issue.fix[language]}{" "}
              <LocalLink to={fixPath({ field: issue.field, productId, channel })}>
                {sayChannel("mend")}
                <span className="sr-only">: {issue.message[language]}</span>
              </LocalLink>
            </p>
          ))}
          {url && outcome !== "withdrawn" && (
            <a href={url} rel="noreferrer" className="justify-self-start text-sm">
              {say("seeListing")}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
