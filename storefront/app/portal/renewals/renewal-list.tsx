import { Form } from "@remix-run/react";

import { StarBadge } from "~/features/certification/star-badge";
import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { Button, ButtonLink } from "~/ui/button";
import { Chip, type Tone } from "~/ui/chip";

import { useWords } from "~/i18n/part-words";
import { renewalSentence } from "./renewal-sentence";
import { RequirementList } from "./requirement-list";
import type { RenewalView } from "./types";
import { renewalWords } from "./words";

const TONES: Record<RenewalView["renewal"]["state"], Tone> = {
  not_yet: "plain",
  open: "sun",
  late: "clay",
  ended: "clay",
  revoked: "clay",
  unknown: "plain",
};

/** The certificates with when each is to be renewed and what it takes; one form begins the dossier. */
export function RenewalList({ renewals }: { renewals: readonly RenewalView[] }) {
  return (
    <ul className="grid max-w-text gap-6">
      {renewals.map((view) => (
        <li
          key={view.registered_product.id}
          data-renewal={view.renewal.state}
          className="grid gap-3 rounded-md border border-hairline bg-white p-4"
        >
          <RenewalItem view={view} />
        </li>
      ))}
    </ul>
  );
}

function RenewalItem({ view }: { view: RenewalView }) {
  const { path, format } = useI18n();
  const say = useWords(renewalWords);
  const { registered_product: product, renewal, requirements, dossier } = view;
  const mandatory = requirements.filter(({ need }) => need === "mandatory");
  const have = mandatory.length - view.missing_count;
  return (
    <>
      <div className="grid gap-1">
        <h2 className="text-lg">{product.name}</h2>
        <StarBadge badge={view.badge} size="s" />
      </div>
      <p>
        <Chip tone={TONES[renewal.state]}>{say(`state_${renewal.state}`)}</Chip>{" "}
        {renewalSentence(say, format, view)}
      </p>
      <details>
        <summary className="flex min-h-11 cursor-pointer items-center text-sea underline underline-offset-2">
          {say("papers", { have, all: mandatory.length })}
        </summary>
        <RequirementList requirements={requirements} />
      </details>
      <div className="flex flex-wrap items-center gap-3">
        {dossier ? (
          <ButtonLink to={`/producer/dossiers/${dossier.id}`} look="second">
            {say("goOn")}
          </ButtonLink>
        ) : (
          <Form method="post" action={path("/producer/renewals")}>
            <input type="hidden" name="registered_product_id" value={product.id} />
            <Button look={renewal.state === "open" ? "primary" : "second"}>{say("begin")}</Button>
          </Form>
        )}
        {view.public_code && (
          <LocalLink
            to={`/certificates/${view.public_code}`}
            className="flex min-h-11 items-center"
          >
            {say("certificate")}
          </LocalLink>
        )}
      </div>
    </>
  );
}
