import { Form } from "@remix-run/react";

import { nameIn } from "~/features/catalog/name-in";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { Chip, type Tone } from "~/ui/chip";
import { TextField } from "~/ui/text-field";

import type { usePortalAnswer } from "../session/use-portal-answer";
import { useWords } from "~/i18n/part-words";
import { EvidenceForm } from "./evidence-form";
import { EvidenceList } from "./evidence-list";
import type { Participation } from "./types";
import { isWord, participationWords } from "./words";

type Answer = Pick<ReturnType<typeof usePortalAnswer>, "errorOf" | "valueOf">;

/** Ends or corrects a declaration. */
function ChangeForm({ participation, answer }: { participation: Participation; answer: Answer }) {
  const say = useWords(participationWords);
  const { id, started_on, ended_on } = participation;
  const own = (name: string) => `${name}-${id}`;
  return (
    <Form method="post" noValidate className="grid max-w-text gap-4 pt-2">
      <input type="hidden" name="intent" value="change" />
      <input type="hidden" name="participation" value={id} />
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <TextField
          id={own("started_on")}
          name="started_on"
          type="date"
          label={say("startedOn")}
          error={answer.errorOf(own("started_on"))}
          defaultValue={answer.valueOf(own("started_on")) ?? started_on}
        />
        <TextField
          id={own("ended_on")}
          name="ended_on"
          type="date"
          label={say("endedOn")}
          hint={say("endedHint")}
          error={answer.errorOf(own("ended_on"))}
          defaultValue={answer.valueOf(own("ended_on")) ?? ended_on ?? ""}
        />
      </div>
      <TextField
        id={own("reason")}
        name="reason"
        label={say("reason")}
        hint={say("reasonHint")}
        error={answer.errorOf(own("reason"))}
        defaultValue={answer.valueOf(own("reason"))}
        maxLength={300}
      />
      <Button look="second" className="justify-self-start">
        {say("saveEnd")}
      </Button>
    </Form>
  );
}

const LEVELS: Record<Participation["level"], Tone> = {
  none: "plain",
  declared: "sun",
  evidenced: "terrace",
  selling: "terrace",
};

/** One place of sale with its time, its evidence and what can be done. */
export function ParticipationCard({
  participation,
  answer,
  isOpen,
}: {
  participation: Participation;
  answer: Answer;
  /** Which of its forms was refused. */
  isOpen: "evidence" | "change" | null;
}) {
  const { language, format } = useI18n();
  const say = useWords(participationWords);
  const { id, channel, registered_product: product, started_on, ended_on } = participation;
  const reasons = participation.reasons
    .map((reason) => `reason.${reason}`)
    .filter(isWord)
    .map((key) => say(key));
  return (
    <li
      id={id}
      data-participation={channel.code}
      className="grid scroll-mt-20 gap-3 rounded-md border border-hairline bg-white p-4"
    >
      <div className="grid gap-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h2 className="text-base">
            {nameIn(language, channel)}
            {product && ` · ${product.name}`}
          </h2>
          <Chip tone={LEVELS[participation.level]}>{say(`level.${participation.level}`)}</Chip>
          {participation.is_over && <Chip>{say("over")}</Chip>}
        </div>
        <p className="text-sm text-muted">
          {ended_on
            ? say("period", { from: format.date(started_on), to: format.date(ended_on) })
            : say("since", { date: format.date(started_on) })}
          {participation.is_of_listing && ` · ${say("ofListing")}`}
        </p>
        {reasons.length > 0 && !participation.is_over && (
          <p className="text-sm">{say("why", { reasons: reasons.join("; ") })}</p>
        )}
      </div>
      <EvidenceList participation={participation} />
      <details open={isOpen === "evidence" ? true : undefined}>
        <summary className="min-h-11 cursor-pointer py-2">{say("add")}</summary>
        <EvidenceForm participation={participation} answer={answer} />
      </details>
      {!participation.is_of_listing && (
        <details open={isOpen === "change" ? true : undefined}>
          <summary className="min-h-11 cursor-pointer py-2">{say("end")}</summary>
          <ChangeForm participation={participation} answer={answer} />
        </details>
      )}
    </li>
  );
}
