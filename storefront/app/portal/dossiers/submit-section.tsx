import { Form } from "@remix-run/react";

import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { LongTextField } from "~/ui/long-text-field";

import { roundWords } from "../renewals/round-words";
import { useWords } from "~/i18n/part-words";
import type { OwnDossier } from "./types";
import { dossierWords } from "./words";

/** Hands the dossier in to the round that is open, or withdraws it. */
export function SubmitSection({ dossier, note }: { dossier: OwnDossier; note?: string }) {
  const { language, format, path } = useI18n();
  const say = useWords(dossierWords);
  const { open_round: round, may_change: mayChange, may_withdraw: mayWithdraw } = dossier;
  const action = path(`/producer/dossiers/${dossier.id}`);
  return (
    <>
      {mayChange && (
        <section aria-labelledby="submit" className="grid gap-4">
          <h2 id="submit" className="text-xl">
            {say("submitTitle")}
          </h2>
          {round === null ? (
            <p>{say("noRound")}</p>
          ) : (
            <>
              <p>
                {say("submitLead", {
                  round: roundWords(language, round.code),
                  date: format.date(round.submit_by),
                  evaluated: format.date(round.evaluate_by),
                })}
              </p>
              <Form method="post" action={action} noValidate className="grid gap-4">
                <input type="hidden" name="round" value={round.code} />
                <LongTextField
                  name="note"
                  label={say("note")}
                  rows={2}
                  defaultValue={note}
                  maxLength={2000}
                />
                <Button name="intent" value="submit" className="justify-self-start">
                  {say("submit")}
                </Button>
              </Form>
            </>
          )}
        </section>
      )}
      {mayWithdraw && (
        <Form method="post" action={action} className="grid justify-items-start gap-1">
          <Button look="second" name="intent" value="withdraw">
            {say("withdraw")}
          </Button>
          <p className="text-sm text-muted">{say("withdrawHint")}</p>
        </Form>
      )}
    </>
  );
}
