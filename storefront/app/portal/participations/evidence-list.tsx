import { Form } from "@remix-run/react";

import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { Chip, type Tone } from "~/ui/chip";

import { useWords } from "~/i18n/part-words";
import { RETAIL_KINDS, type Evidence, type Participation } from "./types";
import { participationWords } from "./words";

const TONES: Record<Evidence["state"], Tone> = {
  waiting: "sun",
  verified: "terrace",
  stale: "sun",
  ended: "plain",
  refused: "clay",
  dead: "clay",
};

/** The papers and links of a participation with what the staff found. */
export function EvidenceList({ participation }: { participation: Participation }) {
  const { format, path } = useI18n();
  const say = useWords(participationWords);
  const { id, evidence, channel } = participation;
  if (evidence.length === 0) {
    const needed = RETAIL_KINDS.includes(channel.kind) ? "needRetail" : "needLink";
    return (
      <p className="text-sm text-muted">
        {say("noEvidence")} {say(needed)}
      </p>
    );
  }
  return (
    <ul className="grid divide-y divide-hairline border-y border-hairline">
      {evidence.map((one) => (
        <li key={one.id} data-evidence={one.state} className="grid gap-1 py-2">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <strong>{say(`kind.${one.kind}`)}</strong>
            {one.reference}
            <Chip tone={TONES[one.state]}>{say(`state.${one.state}`)}</Chip>
          </p>
          <p className="flex flex-wrap gap-x-3 text-sm text-muted">
            {one.valid_until && (
              <span>{say("validUntil", { date: format.date(one.valid_until) })}</span>
            )}
            {one.checked_on && (
              <span>{say("checkedOn", { date: format.date(one.checked_on) })}</span>
            )}
            {one.file_name && (
              <a href={path(`/producer/participations/${id}/evidence/${one.id}`)}>
                {one.file_name}
              </a>
            )}
            {one.url && (
              <a href={one.url} rel="noreferrer" className="break-all">
                {one.url}
              </a>
            )}
          </p>
          {one.note && <p className="text-sm">{say("note", { note: one.note })}</p>}
          {one.url && (
            <Form method="post">
              <input type="hidden" name="intent" value="check" />
              <input type="hidden" name="participation" value={id} />
              <input type="hidden" name="evidence" value={one.id} />
              <Button look="quiet">{say("checkLink")}</Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}
